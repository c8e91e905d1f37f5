// `npm run bench:gateway-memory`: resident memory of the gateway with default settings while it is asked about 800,000 names, each by another
// client. Half of them are registered, whose answers are kept one by one. NAMES=… chooses another number.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Pool } from 'undici';
import { root } from '../lib/release.ts';
import { buildProgram, program, start } from './gateway-program.ts';

const NAMES = Number(process.env.NAMES ?? 800_000);
const AT_ONCE = 64;

/** Megabytes; half of the 444 that a build of November 2026 took. */
const MOST = 222;

await buildProgram();
const resolver = await start(process.execPath, ['--import', 'tsx', join(root, 'tools/bench/gateway-resolver.ts')]);
const gateway = await start(program, [], {
  PORT: '0',
  TENMIEN_RESOLVERS: `127.0.0.1:${resolver.port}`,
  TENMIEN_CLIENT_HEADER: 'x-real-ip',
});

/** Megabytes now, and the most so far. */
function memory(): { now: number; most: number } {
  const status = readFileSync(`/proc/${gateway.pid}/status`, 'utf8');
  const field = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)![1]) / 1000;
  return { now: field('VmRSS'), most: field('VmHWM') };
}

const pool = new Pool(`http://127.0.0.1:${gateway.port}`, { connections: AT_ONCE });
const statuses = new Map<number, number>();
const started = performance.now();
console.log(`at the start: ${memory().now.toFixed(0)} MB`);
let next = 0;
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    while (next < NAMES) {
      const index = next++;
      const { statusCode, body } = await pool.request({
        method: 'GET',
        path: `/rdap/domain/${index % 2 ? 'co' : 'khong'}-${index}.id.vn`,
        headers: { 'x-real-ip': `10.${index >> 16}.${(index >> 8) & 255}.${index & 255}` },
      });
      await body.dump();
      statuses.set(statusCode, (statuses.get(statusCode) ?? 0) + 1);
      if (index % (NAMES / 8) === 0 && index) console.log(`after ${index} names: ${memory().now.toFixed(0)} MB`);
    }
  }),
);
const { now, most } = memory();
const seconds = (performance.now() - started) / 1000;
const counts = [...statuses].map(([status, count]) => `${status} × ${count}`).join(', ');
const isGood = most <= MOST;
console.log(
  `${isGood ? '✓' : '✗'} after ${NAMES} names (${counts}; ${Math.round(NAMES / seconds)} names/s): ${now.toFixed(0)} MB, at most ${most.toFixed(0)} MB (at most ${MOST})`,
);
process.exit(isGood ? 0 : 1);
