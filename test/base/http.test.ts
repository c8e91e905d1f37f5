import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import { timestamp } from '../../src/base/civil-date.ts';
import { ConfigError, RequestError, ResponseError } from '../../src/base/errors.ts';
import { fetchJson, readText, request } from '../../src/base/http.ts';
import { answer, broken, fakeFetch, html, json, never, requests, restoreFetch } from './fake-fetch.ts';

const ADDRESS = 'https://data.example/figures.json';
const schema = z.object({ total: z.number() });
const quick = { pause: 1 };

const failure = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => expect.fail('it should have failed'),
    (error: unknown) => error,
  );

const status = (code: number, headers: Record<string, string> = {}) => html({ status: code, headers });

describe('request and fetchJson', () => {
  afterEach(restoreFetch);

  it('returns the value in the requested shape', async () => {
    fakeFetch(json({ total: 3295, more: 'ignored' }));
    expect(await fetchJson(ADDRESS, schema)).to.deep.equal({ total: 3295 });
  });

  it('sends no cookies and no referrer', async () => {
    fakeFetch(json({ total: 1 }));
    await fetchJson(ADDRESS, schema, { cache: 'no-store' });
    const [sent] = requests;
    expect(sent?.method).to.equal('GET');
    expect(sent?.credentials).to.equal('omit');
    expect(sent?.referrerPolicy).to.equal('no-referrer');
    expect(sent?.cache).to.equal('no-store');
    expect(sent?.headers.get('accept')).to.equal('application/json');
  });

  it('resolves addresses against the page', async () => {
    fakeFetch(json({ total: 1 }));
    await fetchJson('/data/x.json', schema);
    expect(requests[0]?.url).to.equal(`${location.origin}/data/x.json`);
  });

  for (const address of [
    'http://data.example/x',
    'ftp://data.example/x',
    'data:application/json,1',
    'javascript:1',
    'blob:https://a/1',
    'https://',
    '',
  ]) {
    it(`makes no request to ${address || 'an empty address'}`, async () => {
      fakeFetch(json({ total: 1 }));
      const error = await failure(fetchJson(address, schema));
      expect(error).to.be.instanceOf(ConfigError).with.property('code', 'address-not-secure');
      expect(requests).to.have.length(0);
    });
  }

  describe('answers that are broken', () => {
    const cases = {
      'a web page': html(),
      'half a document': answer('{"total": 3', 'application/json'),
      'another shape': json({ total: '3295' }),
      'no body': answer('', 'application/json'),
      'no media type': () => new Response(new TextEncoder().encode('{"total":1}')),
    };
    for (const [name, step] of Object.entries(cases)) {
      it(`cause an error: ${name}`, async () => {
        fakeFetch(step);
        const error = await failure(fetchJson(ADDRESS, schema, quick));
        expect(error).to.be.instanceOf(ResponseError);
        expect(error).to.include({ code: 'invalid', status: 200 });
        expect(requests).to.have.length(1);
      });
    }
  });

  it('accept media types with parameters, in any case', async () => {
    fakeFetch(answer('\ufeff{"total":1}', 'Application/JSON; charset=utf-8'));
    expect(await fetchJson(ADDRESS, schema)).to.deep.equal({ total: 1 });
  });

  it('return bytes and text of the wanted types', async () => {
    fakeFetch(answer('Tỉnh,Số\n', 'text/csv'));
    const got = await request(ADDRESS, { types: ['application/json', 'text/csv'] });
    expect(got).to.include({ status: 200, type: 'text/csv' });
    expect(readText(got)).to.equal('Tỉnh,Số\n');
    expect(requests[0]?.headers.get('accept')).to.equal('application/json, text/csv');
  });

  it('return an answer with an error status only when the caller wants that status', async () => {
    fakeFetch(json({}, { status: 404 }));
    expect(await request(ADDRESS, { types: ['application/json'], statuses: [404] })).to.include({ status: 404 });
    expect(await failure(request(ADDRESS, { types: ['application/json'] }))).to.include({
      code: 'status',
      status: 404,
    });
  });

  describe('a second attempt', () => {
    for (const [name, first] of [
      ['a network failure', broken],
      ['502', status(502)],
      ['503', status(503)],
      ['504', status(504)],
    ] as const) {
      it(`is made after ${name}`, async () => {
        fakeFetch(first, json({ total: 7 }));
        expect(await fetchJson(ADDRESS, schema, quick)).to.deep.equal({ total: 7 });
        expect(requests).to.have.length(2);
      });
    }

    for (const code of [400, 401, 403, 404, 429, 500, 501]) {
      it(`is not made after ${code}`, async () => {
        fakeFetch(status(code));
        expect(await failure(fetchJson(ADDRESS, schema, quick))).to.include({
          code: code === 429 ? 'rate-limited' : 'status',
          status: code,
        });
        expect(requests).to.have.length(1);
      });
    }

    it('is the last attempt', async () => {
      fakeFetch(broken);
      expect(await failure(fetchJson(ADDRESS, schema, quick)))
        .to.be.instanceOf(RequestError)
        .with.property('code', 'network');
      expect(requests).to.have.length(2);
    });

    it('is not made when Retry-After asks for a longer pause', async () => {
      fakeFetch(status(503, { 'retry-after': '60' }));
      expect(await failure(fetchJson(ADDRESS, schema, quick)))
        .to.have.property('retryAt')
        .that.is.a('number');
      expect(requests).to.have.length(1);
    });
  });

  describe('the Retry-After header', () => {
    const retryAt = async (header: string): Promise<number> => {
      fakeFetch(status(429, { 'retry-after': header }));
      const error = (await failure(fetchJson(ADDRESS, schema))) as ResponseError;
      return error.retryAt === undefined ? NaN : error.retryAt - timestamp();
    };

    it('is read as seconds', async () => expect(await retryAt('120')).to.be.within(119_000, 120_000));
    it('is read as a date', async () =>
      expect(await retryAt(new Date(timestamp() + 120_000).toUTCString())).to.be.within(118_000, 120_000));
    it('is limited to an hour', async () => expect(await retryAt('999999999')).to.be.within(3_599_000, 3_600_000));
    it('is never a time in the past', async () =>
      expect(await retryAt('Wed, 21 Oct 2015 07:28:00 GMT')).to.be.within(-1000, 0));
    it('is ignored when it cannot be parsed', async () => expect(await retryAt('soon')).to.be.NaN);
  });

  describe('a time-out', () => {
    const endless = ({ signal }: Request) => {
      const start = (body: ReadableStreamDefaultController) =>
        signal.addEventListener('abort', () => body.error(signal.reason));
      return new Response(new ReadableStream({ start }), { headers: { 'content-type': 'application/json' } });
    };
    for (const [name, step] of [
      ['no answer', never],
      ['a body without end', endless],
    ] as const) {
      it(`ends ${name}, without a second attempt`, async () => {
        fakeFetch(step);
        const error = await failure(fetchJson(ADDRESS, schema, { timeout: 20, pause: 1 }));
        expect(error).to.be.instanceOf(RequestError).with.property('code', 'timeout');
        expect(requests).to.have.length(1);
        expect(requests[0]?.signal.aborted).to.equal(true);
      });
    }
  });

  it('reports “offline” when the browser knows that it is offline', async () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      fakeFetch(broken);
      expect(await failure(fetchJson(ADDRESS, schema, quick))).to.include({ code: 'offline' });
      expect(requests).to.have.length(1);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  describe('an abort signal', () => {
    const reason = new Error('a newer question');

    it('prevents a request that has not begun', async () => {
      fakeFetch(json({ total: 1 }));
      expect(await failure(fetchJson(ADDRESS, schema, { signal: AbortSignal.abort(reason) }))).to.equal(reason);
      expect(requests).to.have.length(0);
    });

    it('stops a running request', async () => {
      fakeFetch(never);
      const controller = new AbortController();
      const work = failure(fetchJson(ADDRESS, schema, { signal: controller.signal, ...quick }));
      controller.abort(reason);
      expect(await work).to.equal(reason);
      expect(requests).to.have.length(1);
    });

    it('prevents the second of two attempts', async () => {
      const controller = new AbortController();
      fakeFetch(() => {
        setTimeout(() => controller.abort(reason));
        return Promise.reject(new TypeError());
      });
      expect(await failure(fetchJson(ADDRESS, schema, { signal: controller.signal, pause: 5000 }))).to.equal(reason);
      expect(requests).to.have.length(1);
    });
  });
});
