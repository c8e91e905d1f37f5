// The worker that is delivered, bundled for an edge, on an edge's functions alone: no Node, and timers that end with their request.

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { EdgeVM } from '@edge-runtime/vm';
import * as wire from '@leichtgewicht/dns-packet';
import { build, type Rollup } from 'vite';
import { wait, type RdapBody } from './support.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const SAMPLE = `
import { gatewayFrom, readSettings, silent } from 'tenmien-gateway';
const settings = readSettings({ TENMIEN_SOURCES: 'sample', TENMIEN_SAMPLE_FILE: 'sample' });
const gateway = gatewayFrom(settings, silent, { readFile: () => '{"da-cap":{"state":"registered"}}' });
export default { fetch: (request) => gateway(request) };`;

/** A worker with all that it imports, as one script. @returns also the modules in it */
async function bundle(entry: string): Promise<{ code: string; modules: string[] }> {
  const built = (await build({
    root: here('../../..'),
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    resolve: { alias: { 'tenmien-gateway': here('../src/index.ts') } },
    plugins: [
      {
        name: 'entries',
        resolveId: (id) => (id === 'sample' ? id : null),
        load: (id) => (id === 'sample' ? SAMPLE : null),
      },
    ],
    ssr: { target: 'webworker', noExternal: true },
    build: {
      ssr: true,
      write: false,
      minify: false,
      rollupOptions: { input: entry, output: { format: 'iife', name: 'worker', codeSplitting: false } },
    },
  })) as Rollup.RollupOutput;
  const [chunk] = built.output;
  return { code: chunk.code, modules: Object.keys(chunk.modules) };
}

type Upstream = (url: URL, init: RequestInit) => Response;

/** Starts a worker. @returns asks it, and ends every timer once it has answered */
function start(code: string, environment: object, upstream: Upstream, lines: string[] = []) {
  const timers: unknown[] = [];
  const edge = new EdgeVM({
    initialCode: `${code};globalThis.worker = worker;`,
    extend: (context) => {
      for (const set of ['setTimeout', 'setInterval'] as const) {
        const original = context[set] as (...args: unknown[]) => unknown;
        Object.assign(context, { [set]: (...args: unknown[]) => timers[timers.push(original(...args)) - 1] });
      }
      const fetch = async (url: string, init: RequestInit = {}) => upstream(new URL(url), init);
      return Object.assign(context, {
        fetch,
        environment,
        console: { ...console, log: (line: string) => lines.push(line) },
      });
    },
  });
  return async (name: string): Promise<{ status: number; state: unknown }> => {
    const response = await edge.evaluate<Promise<Response>>(
      `worker.fetch(new Request('https://edge.example/rdap/domain/${name}', { headers: { 'cf-connecting-ip': '192.0.2.1' } }), environment, { waitUntil() {} })`,
    );
    const { tenmien_availability: said } = (await response.json()) as RdapBody;
    for (const timer of timers.splice(0)) clearTimeout(timer as never);
    return { status: response.status, state: said?.['state'] };
  };
}

const json = (value: unknown, status = 200) =>
  new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json' } });
const nobody: Upstream = () => assert.fail('nobody is asked');

describe('the gateway on an edge runtime', () => {
  let worker: Awaited<ReturnType<typeof bundle>>;
  before(async () => void (worker = await bundle(here('../deploy/edge-worker.mjs'))));

  it('contains no module of Node', () => {
    assert.deepEqual(
      worker.modules.filter((id) => /^node:|external/.test(id)),
      [],
    );
    assert.doesNotMatch(worker.code, /\brequire\(|\bimport\(|from "node:/);
  });

  it('answers from sample data', async () => {
    const { code } = await bundle('sample');
    const ask = start(code, {}, nobody);
    assert.equal((await ask('da-cap.id.vn')).status, 200);
    assert.equal((await ask('khong-co.id.vn')).status, 404);
    assert.equal((await ask('xn--csn-uqa6698amda.biz.vn')).status, 404);
    assert.equal((await ask('sai')).status, 400);
  });

  it('answers from a resolver over HTTPS, and logs no name', async () => {
    const lines: string[] = [];
    const ask = start(
      worker.code,
      { TENMIEN_SOURCES: 'doh', TENMIEN_DOH_URL: 'https://doh.example/dns-query' },
      (url) => {
        const { questions = [], id } = wire.decode(Buffer.from(url.searchParams.get('dns')!, 'base64url'));
        const { name } = questions[0]!;
        const isThere = name === 'da-cap.id.vn';
        const packet = wire.encode({
          type: 'response',
          id: id!,
          flags: isThere ? 0 : 3,
          questions,
          answers: isThere ? [{ type: 'NS', class: 'IN', ttl: 60, name, data: 'ns.vn' }] : [],
        } as never);
        return new Response(new Uint8Array(packet), { headers: { 'content-type': 'application/dns-message' } });
      },
      lines,
    );
    assert.equal((await ask('da-cap.id.vn')).status, 200);
    assert.equal((await ask('khong-co.id.vn')).status, 404);
    assert.equal((await ask('khong-co.id.vn')).status, 404);
    assert.deepEqual(
      lines.map((line) => (JSON.parse(line) as { source: string }).source),
      ['doh', 'doh', 'kept'],
    );
    assert.doesNotMatch(lines.join(), /khong-co|192\.0/);
  });

  it('answers from a registrar, leaves it alone while it fails, and uses it again', async () => {
    let asked = 0;
    let well = true;
    const ask = start(
      worker.code,
      { TENMIEN_SOURCES: 'bkns', TENMIEN_BKNS_KEY: 's3cret', TENMIEN_PAUSE: '1', TENMIEN_CACHE_UNKNOWN: '1' },
      (url, { headers }) => {
        asked++;
        assert.equal(new Headers(headers).get('x-api-key'), 's3cret');
        return well ? json({ domain: url.searchParams.get('domain'), status: 'available' }) : json({}, 500);
      },
    );
    assert.equal((await ask('con-trong.id.vn')).state, 'free');
    well = false;
    for (let time = 0; time < 9; time++) assert.equal((await ask(`n${time}.id.vn`)).status, 503);
    assert.ok(asked < 9, 'left alone');
    well = true;
    await wait(1100);
    assert.equal((await ask('n1.id.vn')).status, 404);
    assert.equal((await ask('n2.id.vn')).status, 404);
  });

  it('names the setting that it does not support', async () => {
    await assert.rejects(async () => start(worker.code, {}, nobody)('dao.vn'), /TENMIEN_SOURCES: .*“dns”.*“doh”/);
  });
});
