// What is done with dist/site when all of it is there: a zip for those who host it themselves, and .br and .gz beside each file.

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { zipSync } from 'fflate';

const TEXT = /\.(js|css|html|json|csv|svg)$/;
/** The earliest day that a zip knows: the same build gives the same zip. */
const MTIME = new Date(1980, 0, 1);
/** Files at a time. */
const AT_ONCE = 16;

async function filesOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
}

/** @param zip the file to write, outside the folder */
export async function finishSite({ folder, zip }) {
  const files = await filesOf(folder);
  const contents = Object.fromEntries(await Promise.all(files.map(async (file) => [relative(folder, file).replaceAll('\\', '/'), await readFile(file)])));
  await writeFile(zip, zipSync(contents, { level: 9, mtime: MTIME }));

  const texts = files.filter((file) => TEXT.test(file));
  const compress = async (file) => {
    const text = await readFile(file);
    // The scripts are read by many and written once; a page is small at any quality.
    const quality = file.endsWith('.html') ? 9 : 11;
    await writeFile(`${file}.br`, await promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }));
    await writeFile(`${file}.gz`, await promisify(gzip)(text, { level: 9 }));
  };
  for (let at = 0; at < texts.length; at += AT_ONCE) await Promise.all(texts.slice(at, at + AT_ONCE).map(compress));
}
