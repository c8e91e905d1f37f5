// Checks the sizes of the scripts that a page executes, after brotli, against their budgets.

import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { join } from 'node:path';
import { BUDGETS } from '../lib/budgets.ts';
import { builtSite, version } from '../lib/release.ts';

const folder = join(builtSite, 'w', version);
const size = Object.fromEntries(
  readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => [file, brotliCompressSync(readFileSync(join(folder, file))).length]),
);

for (const [page, { files, most }] of Object.entries(BUDGETS)) {
  const bytes = files.reduce((sum, file) => sum + size[file]!, 0);
  console.log(`${bytes <= most ? '✓' : '✗'} ${page}: ${bytes} of ${most} bytes brotli (${files.join(' ')})`);
  if (bytes > most) process.exitCode = 1;
}
console.log(
  Object.entries(size)
    .map(([file, bytes]) => `${file} ${bytes}`)
    .join(' · '),
);
