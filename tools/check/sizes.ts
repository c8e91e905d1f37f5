// Checks the sizes of the scripts that a page executes, after brotli, against their budgets.

import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { filesOf } from '../../src/embed/loader/bundle-files.ts';
import { widgetNames } from '../../src/widgets.ts';
import { builtSite, version } from '../lib/release.ts';
import { join } from 'node:path';

const folder = join(builtSite, 'w', version);
const size = Object.fromEntries(
  readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => [file, brotliCompressSync(readFileSync(join(folder, file))).length]),
);

/** The files that a page executes at its start, and their maximum size in bytes. banner.js contains the core. */
const BUDGETS = [
  { page: 'banner', files: ['banner.js'], most: 10_400 },
  { page: 'counter', files: ['core.js', 'progress.js'], most: 12_500 },
  { page: 'eligibility checker', files: ['core.js', 'eligibility.js'], most: 18_500 },
  { page: 'availability form', files: ['core.js', 'availability.js'], most: 18_500 },
  {
    page: 'all four',
    files: [...filesOf(new Set(widgetNames))].map((name) => `${name}.js`),
    most: 36_000,
  },
  { page: 'loader, before any of them', files: ['loader.js'], most: 1_500 },
  { page: 'what makes widgets of links and copies them', files: ['links.js'], most: 2_100 },
];

for (const { page, files, most } of BUDGETS) {
  const bytes = files.reduce((sum, file) => sum + size[file]!, 0);
  console.log(`${bytes <= most ? '✓' : '✗'} ${page}: ${bytes} of ${most} bytes brotli (${files.join(' ')})`);
  if (bytes > most) process.exitCode = 1;
}
console.log(
  Object.entries(size)
    .map(([file, bytes]) => `${file} ${bytes}`)
    .join(' · '),
);
