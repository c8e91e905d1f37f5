// Sizes of what a page executes, after brotli, against their budgets.

import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const folder = `${root}dist/site/w/${version}/`;
const size = Object.fromEntries(
  readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => [file, brotliCompressSync(readFileSync(folder + file)).length]),
);

/**
 * What a page executes as it starts, and the bytes that it may come to. Where the goal is not reached, `hold` is what it may not outgrow
 * meanwhile; CONTRIBUTING.md says why.
 */
const BUDGETS = [
  { page: 'banner, which has the core in it', files: ['banner.js'], goal: 9_500, hold: 9_600 },
  { page: 'counter', files: ['core.js', 'progress.js'], goal: 12_000 },
  { page: 'eligibility checker', files: ['core.js', 'eligibility.js'], goal: 18_000 },
  { page: 'availability form', files: ['core.js', 'availability.js'], goal: 18_000 },
  {
    page: 'all four',
    files: ['banner.js', 'eligibility.js', 'availability.js', 'progress.js'],
    goal: 34_000,
  },
  { page: 'loader, before any of them', files: ['loader.js'], goal: 1_500 },
];

for (const { page, files, goal, hold = goal } of BUDGETS) {
  const bytes = files.reduce((sum, file) => sum + size[file], 0);
  const sign = bytes <= goal ? '✓' : bytes <= hold ? '…' : '✗';
  const note = sign === '…' ? `, not reached; held at ${hold}` : '';
  console.log(`${sign} ${page}: ${bytes} of ${goal} bytes brotli${note} (${files.join(' ')})`);
  if (bytes > hold) process.exitCode = 1;
}
console.log(Object.entries(size).map(([file, bytes]) => `${file} ${bytes}`).join(' · '));
