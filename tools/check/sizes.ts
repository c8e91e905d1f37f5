// Checks the sizes of the scripts that a page executes, after brotli, against their budgets. No built script has a text for translators.

import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { join } from 'node:path';
import { BUDGETS } from '../lib/budgets.ts';
import { messagesIn } from '../lib/messages.ts';
import { builtSite, root, version } from '../lib/release.ts';

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

/** The files below a folder with one of the endings. */
const filesIn = (path: string, ending: RegExp): string[] =>
  readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => join(path, file));

const descriptions = filesIn(join(root, 'src/elements'), /\.ts$/).flatMap((file) =>
  messagesIn(readFileSync(file, 'utf8')).flatMap(({ desc }) => desc ?? []),
);
// A short description can also be a word of the code.
const long = descriptions.filter((text) => text.length > 15);
for (const file of filesIn(join(root, 'dist'), /\.m?js$/)) {
  const code = readFileSync(file, 'utf8');
  const kept = long.find((text) => code.includes(text));
  if (!kept) continue;
  console.log(`✗ ${file} has a description for translators: ${kept}`);
  process.exitCode = 1;
}
console.log(`${descriptions.length} descriptions of messages were looked for in the built scripts`);
