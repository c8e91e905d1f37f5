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

const descriptions = new Set(
  filesIn(join(root, 'src/elements'), /\.ts$/).flatMap((file) =>
    messagesIn(readFileSync(file, 'utf8')).flatMap(({ desc }) => desc ?? []),
  ),
);
for (const file of filesIn(join(root, 'dist'), /\.m?js$/)) {
  const options = readFileSync(file, 'utf8').matchAll(/\bdesc:\s*(["'`])(.*?)\1/g);
  const kept = [...options].map(([, , text]) => text!).filter((text) => descriptions.has(text));
  if (!kept[0]) continue;
  console.log(`✗ ${file} has ${kept.length} descriptions for translators: ${kept[0]}`);
  process.exitCode = 1;
}
console.log(`${descriptions.size} descriptions of messages were looked for in the built scripts`);
