// `npm run bench:gateway`: requests per second of the gateway, each as a share of its baseline in the same run. Medians of
// several rounds in turns, so that other work of the machine affects both equally.

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { build } from 'vite';
import { missing, startNginx } from '../../packages/gateway/test/servers.ts';
import { sleep } from '../lib/chromium.ts';
import { root } from '../lib/release.ts';
import { median } from './median.ts';

const ROUNDS = Number(process.env.ROUNDS ?? 9);
const SECONDS = Number(process.env.SECONDS ?? 2);
const NAMES = 1000;

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const children: ChildProcess[] = [];
process.on('exit', () => children.forEach((child) => child.kill('SIGKILL')));

/** A line of a program's output. */
interface Line {
  readonly port?: number;
  readonly source?: string;
}

/** Starts a program that prints its port in a line of JSON. Its output goes to a file, so that reading the output does not affect the load. */
async function start(args: readonly string[], env = {}): Promise<{ port: number; lines: () => Line[] }> {
  const log = join(folder, `${children.length}.log`);
  const out = openSync(log, 'w');
  children.push(
    spawn(process.execPath, args, {
      cwd: root,
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', out, 'inherit'],
    }),
  );
  const lines = () =>
    readFileSync(log, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line);
  for (;;) {
    const port = lines().find((line) => line.port)?.port;
    if (port) return { port, lines };
    await sleep(50);
  }
}

// Builds the gateway as in the package and starts it as a program.
await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  ssr: { external: true },
  build: {
    ssr: true,
    outDir: join(root, 'node_modules/.gateway-bench'),
    emptyOutDir: true,
    minify: false,
    rollupOptions: { input: join(root, 'packages/gateway/src/cli.ts') },
  },
});
const empty = join(root, 'node_modules/.gateway-bench/empty.mjs');
writeFileSync(
  empty,
  `import { serve } from '@hono/node-server';
import { Hono } from 'hono';
const app = new Hono().get('/rdap/domain/*', () => new Response('{}', { headers: { 'content-type': 'application/rdap+json' } }));
serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => console.log(JSON.stringify({ port })));
`,
);
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
const gateway = await start(['node_modules/.gateway-bench/cli.js'], settings);
const handler = await start([empty]);

interface Load {
  readonly rate: number;
  readonly p99: number;
}

const load = async (port: number, paths: readonly string[], more = {}): Promise<Load> => {
  const result = await autocannon({
    url: `http://127.0.0.1:${port}`,
    connections: 100,
    duration: SECONDS,
    requests: paths.map((path) => ({ path })),
    ...more,
  });
  // nginx closes a connection after a number of requests, and one request may be in flight.
  if (result.errors > result.requests.total / 10_000) throw new Error(`${result.errors} requests failed`);
  return { rate: result.requests.total / result.duration, p99: result.latency.p99 };
};

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
    `${good ? '✓' : '✗'} ${what}: ${Math.round(rates[0]!)} of ${Math.round(rates[1]!)} requests/s, ${(share * 100).toFixed(0)} % (at least ${least * 100} %); p99 ${p99} ms at 100 connections`,
  );
  if (!good) process.exitCode = 1;
}

const path = '/rdap/domain/da-cap.id.vn';
await load(gateway.port, [path], { duration: 2 });
await load(handler.port, [path], { duration: 2 });
await compare(
  'kept answers against an empty handler of the same framework',
  () => load(gateway.port, [path]),
  () => load(handler.port, [path]),
  0.7,
);

// 100,000 requests over 1,000 names.
const many = await start(['node_modules/.gateway-bench/cli.js'], settings);
const names = Array.from({ length: NAMES }, (_, index) => `/rdap/domain/ten${index}.id.vn`);
await load(many.port, names, { amount: 100_000 });
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
  children.push(nginx.child);
  await load(nginx.port, [path], { duration: 1 });
  await compare(
    'through nginx against a static file of that size',
    () => load(nginx.port, [path]),
    () => load(nginx.port, ['/static/answer.json']),
    0.9,
  );
}
process.exit();
