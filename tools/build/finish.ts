// Finishes dist/site: makes a zip for people who host the site themselves.
// Adds compressed copies beside the files that the host does not change, where they pay.

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { zipSync } from 'fflate';

const TEXT = /\.(js|css|html|json|csv|svg)$/;
const DATA = `data${sep}`;
/** The earliest day that a zip can store. A constant day makes builds reproducible. */
const MTIME = new Date(1980, 0, 1);
/** A smaller file fits in one packet, compressed or not. */
const PACKET = 1400;
/** Number of files that are compressed at the same time. */
const AT_ONCE = 16;

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** README.txt of the zip: it explains how to set the address of the host and how to add a newer circular. */
const readme = (
  address: string,
): string => `Chép mọi tệp lên máy chủ web. Các trang chạy ở mọi tên miền, mọi thư mục. Địa chỉ gốc (canonical), oEmbed và dòng mã để chép
vẫn ghi ${address}; để ghi địa chỉ của bạn, chạy một lần (cần Node 20.19 trở lên):

    node rehost.mjs https://your.host/

Có văn bản mới: ghi nó vào một tệp chương trình (mẫu: data/programme.json), rồi chạy

    node rehost.mjs https://your.host/ --programme programme.json

Mọi trang, liên kết và oEmbed được làm lại theo tệp ấy. Tệp sai thì không có gì thay đổi.

Put all files on a web server. The pages work on every host and below every path. Canonical addresses, oEmbed and the line
to be copied still name ${address}; to have yours there, run the first line above once (Node 20.19 or newer). When there is a
newer circular, write it into a programme file (as data/programme.json is one) and run the second line: all pages, links and
oEmbed answers are made anew by it. A file that is refused changes nothing.
`;

interface FinishOptions {
  readonly folder: string;
  /** Path of the zip, which is outside the folder. */
  readonly zip: string;
  /** The address that the pages were built for. */
  readonly address: string;
}

export async function finishSite({ folder, zip, address }: FinishOptions): Promise<void> {
  const files = await filesOf(folder);
  const contents = Object.fromEntries(
    await Promise.all(
      files.map(async (file) => [relative(folder, file).replaceAll('\\', '/'), await readFile(file)] as const),
    ),
  );
  const more = { 'README.txt': Buffer.from(readme(address)) };
  await writeFile(zip, zipSync({ ...contents, ...more }, { level: 9, mtime: MTIME }));

  // A host puts its own files into data/. An old compressed copy would be served in their place.
  const texts = files.filter((file) => TEXT.test(file) && !relative(folder, file).startsWith(DATA));
  const compress = async (file: string): Promise<void> => {
    const text = await readFile(file);
    if (text.length < PACKET) return;
    await writeFile(`${file}.gz`, await promisify(gzip)(text, { level: 9 }));
    // A page of 4 kB takes as many packets with gzip as with brotli, and every client takes gzip.
    if (file.endsWith('.html')) return;
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    await writeFile(`${file}.br`, await promisify(brotliCompress)(text, { params }));
  };
  for (let at = 0; at < texts.length; at += AT_ONCE) await Promise.all(texts.slice(at, at + AT_ONCE).map(compress));
}
