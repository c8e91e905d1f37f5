// What pages learn of the build that they come with: version, and of each script its hash and what it weighs.

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { Plugin } from 'vite';
import type { Integrity } from '../lib/release.ts';

export interface Release {
  readonly version: string;
  /** loader.js among them. */
  readonly integrity: Integrity;
  /** File → bytes, brotli. */
  readonly bytes: Readonly<Record<string, number>>;
}

interface ReleaseOptions {
  readonly version: string;
  readonly integrity: Integrity;
  /** w/<version>/ as it was written. */
  readonly folder: string;
}

export async function releaseOf({ version, integrity, folder }: ReleaseOptions): Promise<Release> {
  const scripts = (await readdir(folder)).filter((file) => file.endsWith('.js')).sort();
  const weigh = async (file: string) => [
    file,
    (await promisify(brotliCompress)(await readFile(join(folder, file)))).length,
  ];
  return { version, integrity, bytes: Object.fromEntries(await Promise.all(scripts.map(weigh))) };
}

const NAME = 'virtual:release';

/** The module `virtual:release`. @param release a function, asked when a page wants it */
export const releaseModule = (release: () => Promise<Release>): Plugin => ({
  name: 'release',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
  load: async (id) => (id === `\0${NAME}` ? `export default ${JSON.stringify(await release())};` : null),
});
