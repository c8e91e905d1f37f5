import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('many.ts', import.meta.url));

function ask(requests: number, names: number): { asked: number; before: number; after: number; statuses: number[] } {
  const out = execFileSync(
    process.execPath,
    ['--expose-gc', '--import', 'tsx', program, String(requests), String(names)],
    { encoding: 'utf8' },
  );
  return JSON.parse(out);
}

it('the gateway asks the source 1,000 times for 100,000 requests about 1,000 names', { timeout: 120_000 }, () => {
  const { asked, statuses } = ask(100_000, 1000);
  assert.equal(asked, 1000);
  assert.deepEqual(statuses, [404]);
});

it('the gateway’s memory stays flat over many distinct names and clients', { timeout: 3_600_000 }, () => {
  // .ci/run and npm run fuzz:gateway take a million.
  const names = Number(process.env['MEMORY_NAMES'] ?? 80_000);
  const { asked, before, after } = ask(names, names);
  assert.equal(asked, names);
  console.log(
    `heap after ${names / 4} names ${(before / 1e6).toFixed(1)} MB, after ${names} ${(after / 1e6).toFixed(1)} MB`,
  );
  assert.ok(after - before < 8e6);
});
