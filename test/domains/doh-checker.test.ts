import { decode, encode, type Answer, type Packet } from '@leichtgewicht/dns-packet';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { timestamp } from '../../src/base/civil-date.ts';
import { ConfigError } from '../../src/base/errors.ts';
import { createDohChecker } from '../../src/domains/doh-checker.ts';
import { answer, broken, fakeFetch, html, json, never, requests, restoreFetch } from '../base/fake-fetch.ts';

const NAME = 'daonguyen.id.vn';
const RCODE = { NOERROR: 0, SERVFAIL: 2, NXDOMAIN: 3, REFUSED: 5 };

const ns = (name = NAME): Answer => ({ type: 'NS', name, ttl: 60, data: 'ns1.example.vn' });
const soa: Answer = {
  type: 'SOA',
  name: 'vn',
  ttl: 60,
  data: { mname: 'a.dns-servers.vn', rname: 'x.vn', serial: 1, refresh: 1, retry: 1, expire: 1, minimum: 1 },
};

const bytes = (rcode: keyof typeof RCODE, more: Partial<Packet> = {}): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    encode({ type: 'response', id: 0, flags: RCODE[rcode], questions: [{ type: 'NS', name: NAME }], ...more }),
  );

const message = (body: BodyInit) => answer(body, 'application/dns-message');
const dns = (...given: Parameters<typeof bytes>) => message(bytes(...given));

const check = (name = NAME, signal?: AbortSignal) =>
  createDohChecker({ url: 'https://dns.example/dns-query', pause: 1, timeout: 50 }).check(name, { signal });

describe('createDohChecker', () => {
  afterEach(restoreFetch);

  it('asks for NS by GET, as RFC 8484 writes it', async () => {
    fakeFetch(dns('NXDOMAIN'));
    await check('ĐẶCSẢN.biz.vn');
    const [sent] = requests;
    expect(sent?.method).to.equal('GET');
    expect(sent?.headers.get('accept')).to.equal('application/dns-message');
    expect(sent?.credentials).to.equal('omit');
    const [, query = ''] = /^https:\/\/dns\.example\/dns-query\?dns=([A-Za-z0-9_-]+)$/.exec(sent?.url ?? '') ?? [];
    const question = decode(
      Uint8Array.from(atob(query.replace(/-/g, '+').replace(/_/g, '/')), (char) => char.charCodeAt(0)),
    );
    expect(question).to.include({ id: 0, type: 'query', opcode: 'QUERY', flag_rd: true });
    expect(question.questions).to.deep.equal([{ name: 'xn--csn-uqa6698amda.biz.vn', type: 'NS', class: 'IN' }]);
  });

  it('encodes a known question as other programs do', async () => {
    fakeFetch(dns('NXDOMAIN'));
    await check('example.vn');
    // id 0, RD, one question: 7example2vn0, NS, IN
    expect(requests[0]?.url).to.equal('https://dns.example/dns-query?dns=AAABAAABAAAAAAAAB2V4YW1wbGUCdm4AAAIAAQ');
  });

  it('accepts an address as a URI template, and one on the page itself', async () => {
    for (const url of ['/dns-query{?dns}', '/dns-query']) {
      fakeFetch(dns('NXDOMAIN'));
      await createDohChecker({ url }).check(NAME);
      expect(requests[0]?.url).to.match(/^http:\/\/localhost:\d+\/dns-query\?dns=/);
    }
  });

  it('reads a delegation as a registration', async () => {
    fakeFetch(dns('NOERROR', { answers: [ns()] }));
    const said = await check();
    expect(said).to.include({ state: 'registered', source: 'dns' });
    expect(said)
      .to.have.property('checkedAt')
      .that.is.within(timestamp() - 5000, timestamp());
    fakeFetch(
      dns('NOERROR', { questions: [{ type: 'NS', name: 'DaoNguyen.ID.vn' }], answers: [ns('daoNGUYEN.id.vn')] }),
    );
    expect(await check()).to.include({ state: 'registered' });
  });

  it('reads NXDOMAIN as no record, never as free', async () => {
    fakeFetch(dns('NXDOMAIN', { authorities: [soa] }));
    expect(await check()).to.include({ state: 'no-record', source: 'dns' });
  });

  describe('the state “unknown”', () => {
    const unsaid = {
      'a name without a delegation of its own': [dns('NOERROR', { authorities: [soa] }), 'inconclusive'],
      'the delegation of another name': [dns('NOERROR', { answers: [ns('id.vn')] }), 'inconclusive'],
      'an alias': [
        dns('NOERROR', { answers: [{ type: 'CNAME', name: NAME, ttl: 1, data: 'x.vn' }, ns('x.vn')] }),
        'inconclusive',
      ],
      SERVFAIL: [dns('SERVFAIL'), 'unavailable'],
      REFUSED: [dns('REFUSED'), 'refused'],
      'an answer to another question': [
        dns('NXDOMAIN', { questions: [{ type: 'NS', name: 'other.id.vn' }] }),
        'invalid-answer',
      ],
      'an answer of another type': [dns('NXDOMAIN', { questions: [{ type: 'A', name: NAME }] }), 'invalid-answer'],
      'an answer to nothing': [dns('NXDOMAIN', { questions: [] }), 'invalid-answer'],
      'an answer with another id': [dns('NXDOMAIN', { id: 1 }), 'invalid-answer'],
      'the question sent back': [dns('NOERROR', { type: 'query' }), 'invalid-answer'],
      'half a message': [message(bytes('NOERROR', { answers: [ns()] }).slice(0, 30)), 'invalid-answer'],
      'an empty message': [message(''), 'invalid-answer'],
      garbage: [message('hello, I am no name server at all'), 'invalid-answer'],
      'a web page': [html(), 'invalid-answer'],
      'the JSON of other resolvers': [json({ Status: 3 }), 'invalid-answer'],
      'no connection': [broken, 'network'],
      'an answer that does not come': [never, 'timeout'],
      415: [html({ status: 415 }), 'refused'],
      500: [html({ status: 500 }), 'unavailable'],
    } as const;
    for (const [name, [step, reason]] of Object.entries(unsaid)) {
      it(`follows ${name}`, async () => {
        fakeFetch(step);
        expect(await check()).to.deep.equal({ state: 'unknown', reason });
      });
    }

    it('has the time of the next attempt after 429', async () => {
      fakeFetch(html({ status: 429, headers: { 'retry-after': '30' } }));
      const said = await check();
      expect(said).to.include({ state: 'unknown', reason: 'rate-limited' });
      expect(said)
        .to.have.property('retryAt')
        .that.is.within(timestamp() + 28_000, timestamp() + 30_000);
    });
  });

  it('answers any bytes, and never with the state “free”', async () => {
    const damaged = fc.oneof(
      fc.uint8Array({ maxLength: 80 }),
      fc
        .tuple(fc.nat(60), fc.nat(255))
        .map(([at, value]) =>
          bytes('NOERROR', { answers: [ns()] }).map((byte, index) => (index === at ? value : byte)),
        ),
    );
    await fc.assert(
      fc.asyncProperty(damaged, async (body) => {
        fakeFetch(message(new Uint8Array(body)));
        expect((await check()).state).to.be.oneOf(['unknown', 'registered', 'no-record']);
      }),
      { numRuns: 300 },
    );
  });

  it('rejects with the reason of an abort', async () => {
    fakeFetch(never);
    const controller = new AbortController();
    const answering = check(NAME, controller.signal).catch((error: unknown) => error);
    const reason = new Error('a newer question');
    controller.abort(reason);
    expect(await answering).to.equal(reason);
  });

  it('makes no request about a text that cannot be a name', async () => {
    fakeFetch(dns('NXDOMAIN'));
    expect(await check('dao')).to.include({ state: 'invalid' });
    expect(requests).to.have.length(0);
  });

  for (const url of [
    'http://dns.example/dns-query',
    'https://dns.example/dns-query?key=1',
    'https://user@dns.example/',
  ]) {
    it(`refuses ${url}`, () => expect(() => createDohChecker({ url })).to.throw(ConfigError));
  }
});
