// The release data for pages: the version, and the hash and the size of each script.

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { Plugin } from 'vite';
import type { Integrity } from '../lib/release.ts';

export interface Release {
  readonly version: string;
  /** Includes loader.js. */
  readonly integrity: Integrity;
  /** File → size in bytes after brotli. */
  readonly bytes: Readonly<Record<string, number>>;
}

interface ReleaseOptions {
  readonly version: string;
  readonly integrity: Integrity;
  /** The finished folder w/<version>/. */
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

/** The module `virtual:release`. @param release is called when a page imports the module */
export const releaseModule = (release: () => Promise<Release>): Plugin => ({
  name: 'release',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
  load: async (id) => (id === `\0${NAME}` ? `export default ${JSON.stringify(await release())};` : null),
});
