// Run as a program of its own, for the test runner follows every promise: asks the gateway about many names, and says what that took.

import { createGateway } from '../src/gateway.ts';
import { silent } from '../src/log.ts';
import { timestamp } from '../../../src/base/civil-date.ts';

const [requests = 0, names = 0] = process.argv.slice(2).map(Number);
let asked = 0;
const gateway = createGateway({
  sources: [
    {
      name: 'fake',
      authority: 'dns',
      check: async () => (asked++, { state: 'no-record', source: 'dns', checkedAt: timestamp() }),
    },
  ],
  suffixes: ['id.vn'],
  lives: { registered: 60, absent: 600, unknown: 60, names: 2000 },
  limits: { timeout: 1000, concurrency: 64, pause: 1000 },
  clients: { rate: 1_000_000, hops: 1 },
  log: silent,
});

/** Bytes in use once everything that only waits for its time is gone. */
async function settledHeap(): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 1200));
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

const statuses = new Set<number>();
async function ask(from: number, to: number): Promise<void> {
  for (let index = from; index < to; index += 50) {
    const batch = Array.from({ length: Math.min(50, to - index) }, (_, offset) => {
      const client = index + offset;
      return gateway(
        new Request(`https://gateway.example/rdap/domain/ten${client % names}.id.vn`),
        `10.${client >> 16}.${(client >> 8) & 255}.${client & 255}`,
      );
    });
    for (const { status } of await Promise.all(batch)) statuses.add(status);
    // As between packets of a network; without it nothing that waits for its time would ever run.
    await new Promise(setImmediate);
  }
}

const warm = Math.ceil(requests / 4);
await ask(0, warm);
const before = await settledHeap();
await ask(warm, requests);
const after = await settledHeap();
console.log(JSON.stringify({ asked, before, after, statuses: [...statuses] }));
