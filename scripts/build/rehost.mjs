// `node rehost.mjs https://your.host/` beside the unpacked files: writes your address into the permalinks, frame pages and oEmbed answers.
// They work without, but canonical addresses, link previews, oEmbed and the line to be copied name the host that they were built for.
// Needs nothing but Node.

import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A page that is always there, and says for which host all were built. */
const FIRST = 'e/banner/vi/index.html';

/** A text that names another host. In a page's policy the host stands without its path. */
const renamed = (text, from, to) => text.replaceAll(from, to).replaceAll(`${new URL(from).origin};`, `${new URL(to).origin};`);

/**
 * @param folder with e/, f/ and oembed/ in it
 * @param address where its files are from now on
 * @returns the address that they had
 */
export async function rehost(folder, address) {
  const to = new URL('./', address).href;
  if (!/^https?:/.test(to)) throw new TypeError(`${address} is no address of a host`);
  const from = /rel="canonical" href="([^"]*)e\/banner\/vi"/.exec(await readFile(join(folder, FIRST), 'utf8'))[1];
  for (const room of ['e', 'f', 'oembed']) {
    const entries = await readdir(join(folder, room), { recursive: true, withFileTypes: true });
    for (const file of entries.map((entry) => join(entry.parentPath, entry.name)).filter((name) => /\.(html|json)$/.test(name))) {
      const text = renamed(await readFile(file, 'utf8'), from, to);
      await writeFile(file, text);
      if (existsSync(`${file}.br`)) await writeFile(`${file}.br`, brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
      if (existsSync(`${file}.gz`)) await writeFile(`${file}.gz`, gzipSync(text, { level: 9 }));
    }
  }
  return from;
}

const [, program, address, folder] = process.argv;
if (program && resolve(program) === fileURLToPath(import.meta.url)) {
  if (!URL.canParse(address ?? '')) {
    console.error('node rehost.mjs https://your.host/ [folder]');
    process.exit(1);
  }
  const from = await rehost(folder ?? dirname(program), address);
  console.log(`${from} → ${new URL('./', address).href}`);
}
