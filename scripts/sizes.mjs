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

/** What a page with these widgets executes as it starts → bytes at most. */
const BUDGETS = [
  ['banner', ['banner.js'], 9_500],
  ['counter', ['progress.js'], 12_000],
  ['eligibility checker', ['eligibility.js'], 18_000],
  ['availability form', ['availability.js'], 18_000],
  ['all four', ['banner.js', 'eligibility.js', 'availability.js', 'progress.js'], 34_000],
];

let over = false;
for (const [name, files, budget] of BUDGETS) {
  const bytes = ['core.js', ...files].reduce((sum, file) => sum + size[file], 0);
  over ||= bytes > budget;
  console.log(`${bytes > budget ? '✗' : '✓'} ${name}: ${bytes} of ${budget} bytes brotli (core.js ${files.join(' ')})`);
}
const LOADER = 1_500;
over ||= size['loader.js'] > LOADER;
console.log(`${size['loader.js'] > LOADER ? '✗' : '✓'} loader: ${size['loader.js']} of ${LOADER} bytes brotli, before them`);
console.log(Object.entries(size).map(([file, bytes]) => `${file} ${bytes}`).join(' · '));
process.exitCode = over ? 1 : 0;
