// `npm run bench:gateway`: requests per second of processor time of the gateway, each as a share of its baseline in the same run. Medians of
// several rounds in turns, so that other work of the machine affects both equally.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { missing, startNginx } from '../../packages/gateway/test/servers.ts';
import { sleep } from '../lib/chromium.ts';
import { buildProgram, endWithUs, folder, program, start } from './gateway-program.ts';
import { median } from './median.ts';

const ROUNDS = Number(process.env.ROUNDS ?? 9);
const SECONDS = Number(process.env.SECONDS ?? 2);
const NAMES = 1000;

await buildProgram();
const handlerFile = join(program, '../handler.mjs');
writeFileSync(
  handlerFile,
  `import { serve } from '@hono/node-server';
import { Hono } from 'hono';
const body = new TextEncoder().encode(process.env.BODY);
const headers = JSON.parse(process.env.HEADERS);
const app = new Hono().get('/rdap/domain/*', () => new Response(body, { headers: { ...headers } }));
serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => console.log(JSON.stringify({ port })));
`,
);
const handler = (body: string, headers: object) =>
  start(process.execPath, [handlerFile], { BODY: body, HEADERS: JSON.stringify(headers) });
const sampleFile = join(folder, 'sample.json');
writeFileSync(
  sampleFile,
  JSON.stringify({ 'da-cap': { state: 'registered', registrar: 'Nhà đăng ký mẫu', expiry: '2028-05-20' } }),
);
const settings = {
  PORT: '0',
  TENMIEN_SOURCES: 'sample',
  TENMIEN_SAMPLE_FILE: sampleFile,
  TENMIEN_CONCURRENCY: '1000',
  TENMIEN_CACHE_ABSENT: '3600',
  TENMIEN_RATE_LIMIT: '1000000',
};
const gateway = await start(program, [], settings);
const empty = await handler('{}', { 'content-type': 'application/rdap+json' });

interface Load {
  /** Requests per second of the server's processor time, which other work of the machine does not change much. */
  readonly rate: number;
  readonly p99: number;
}

/** Processor time of a process, in seconds. */
function processorTime(pid: number): number {
  const [, , , , , , , , , , , user = 0, system = 0] = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
    .map(Number);
  return (user + system) / 100;
}

async function load(server: { port: number; pid: number }, paths: readonly string[], more = {}): Promise<Load> {
  const before = processorTime(server.pid);
  const result = await autocannon({
    url: `http://127.0.0.1:${server.port}`,
    connections: 100,
    duration: SECONDS,
    requests: paths.map((path) => ({ path })),
    ...more,
  });
  // nginx closes a connection after a number of requests, and one request may be in flight.
  if (result.errors > result.requests.total / 10_000) throw new Error(`${result.errors} requests failed`);
  return { rate: result.requests.total / (processorTime(server.pid) - before), p99: result.latency.p99 };
}

async function compare(
  what: string,
  one: () => Promise<Load>,
  other: () => Promise<Load>,
  least: number,
): Promise<void> {
  const rounds: [Load, Load][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const [first, second] = round % 2 ? [other, one] : [one, other];
    const [a, b] = [await first(), await second()];
    rounds.push(round % 2 ? [b, a] : [a, b]);
  }
  const rates = [0, 1].map((side) => median(rounds.map((round) => round[side]!.rate)));
  const share = median(rounds.map(([a, b]) => a.rate / b.rate));
  const p99 = median(rounds.map(([a]) => a.p99));
  const good = share >= least;
  console.log(
    `${good ? '✓' : '✗'} ${what}: ${Math.round(rates[0]!)} of ${Math.round(rates[1]!)} requests per second of processor time, ${(share * 100).toFixed(0)} % (at least ${least * 100} %); p99 ${p99} ms at 100 connections`,
  );
  if (!good) process.exitCode = 1;
}

const path = '/rdap/domain/da-cap.id.vn';
const answer = await fetch(`http://127.0.0.1:${gateway.port}${path}`);
/** What Node writes by itself. */
const OF_NODE = ['date', 'connection', 'keep-alive', 'content-length'];
const headers = Object.fromEntries([...answer.headers].filter(([name]) => !OF_NODE.includes(name)));
const same = await handler(await answer.text(), headers);
for (const server of [gateway, empty, same]) await load(server, [path]);
for (const [what, server, least] of [
  ['an empty handler of the same framework', empty, 0.65],
  ['a handler that gives this one answer', same, 0.8],
] as const)
  await compare(
    `kept answers against ${what}`,
    () => load(gateway, [path]),
    () => load(server, [path]),
    least,
  );

// 100,000 requests over 1,000 names.
const many = await start(program, [], settings);
const names = Array.from({ length: NAMES }, (_, index) => `/rdap/domain/ten${index}.id.vn`);
await load(many, names, { amount: 100_000 });
await sleep(500);
const asked = many.lines().filter(({ source }) => source);
const kept = asked.filter(({ source }) => source === 'kept').length;
const sample = asked.length - kept;
console.log(
  `${sample <= NAMES ? '✓' : '✗'} ${sample + kept} requests over ${NAMES} names: ${sample} reached the source`,
);
if (sample > NAMES) process.exitCode = 1;

if (missing('nginx')) console.log(`- through nginx: ${missing('nginx')}`);
else {
  const body = await (await fetch(`http://127.0.0.1:${gateway.port}${path}`)).text();
  mkdirSync(join(folder, 'static'));
  writeFileSync(join(folder, 'static/answer.json'), body);
  const nginx = await startNginx(gateway.port, (configuration) =>
    configuration
      .replace('rate=2r/s', 'rate=1000000r/s')
      .replace('burst=20', 'burst=1000000')
      .replace(
        'location / {',
        `location /static/ { root ${folder}; add_header Access-Control-Allow-Origin *; }\n  location / {`,
      ),
  );
  endWithUs(nginx.child);
  const server = { port: nginx.port, pid: nginx.child.pid! };
  await load(server, [path], { duration: 1 });
  await compare(
    'through nginx against a static file of that size',
    () => load(server, [path]),
    () => load(server, ['/static/answer.json']),
    0.75,
  );
}
process.exit();
