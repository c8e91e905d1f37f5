// Builds dist/site/w/<version>/loader.js, which contains the hashes of the other files, and copies it to w/<major>/loader.js.

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import { widgets } from '../../src/contract.ts';
import { loaderFiles } from '../../src/embed/loader/bundle-files.ts';
import { feeds } from './feeds.ts';
import { minifyScript } from './script-tag.ts';
import { hashOf, integrityOf, root, type Integrity } from '../lib/release.ts';

/** Bundles one classic script that also runs as a module. */
async function bundle(entry: string, define: Record<string, string> = {}): Promise<string> {
  const result = (await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define,
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      lib: { entry: resolve(root, entry), formats: ['iife'], name: 'tenmien' },
      rollupOptions: { treeshake: { propertyReadSideEffects: false } },
    },
  })) as Rolldown.RolldownOutput[];
  return result[0]!.output[0].code;
}

/** sha256 without the padding character. */
const packedHashOf = async (file: string) => hashOf(await readFile(file), 'sha256').slice(0, -1);

/** Every attribute of the contract, without duplicates. */
const attributes = [...new Set(widgets.flatMap((widget): readonly string[] => widget.attributes))];

interface LoaderOptions {
  readonly version: string;
  /** Hashes of the files that are already in w/<version>/. */
  readonly integrity: Integrity;
  readonly siteDir: string;
}

/** @returns integrity with links.js, loader.js, frame.js, frames.js and embed.css */
export async function buildLoader({ version, integrity, siteDir }: LoaderOptions): Promise<Integrity> {
  const outDir = join(siteDir, 'w', version);
  const links = await minifyScript(
    await bundle('src/links.ts', {
      TENMIEN_HOST: JSON.stringify({ attributes, feeds: await feeds() }),
    }),
  );
  await writeFile(join(outDir, 'links.js'), links);
  const hashes = (await Promise.all(loaderFiles.map((name) => packedHashOf(join(outDir, `${name}.js`))))).join('');
  const define = { TENMIEN_BUILD: JSON.stringify({ version, hashes }) };
  const files = {
    'links.js': links,
    'loader.js': await minifyScript(await bundle('src/loader.ts', define)),
    'frame.js': await minifyScript(await bundle('src/frame.ts')),
    'frames.js': await minifyScript(await bundle('src/frames.ts')),
  };
  const rolling = join(siteDir, 'w', version.split('.')[0]!);
  await mkdir(rolling, { recursive: true });
  await writeFile(join(rolling, 'loader.js'), files['loader.js']);
  const all: Record<string, string> = { ...integrity };
  for (const [file, code] of Object.entries(files)) {
    await writeFile(join(outDir, file), code);
    all[file] = integrityOf(code);
  }
  // The build of the pages writes embed.css beside these files.
  all['embed.css'] = integrityOf(await readFile(join(root, 'apps/public/embed.css')));
  await writeFile(join(outDir, 'integrity.json'), `${JSON.stringify(all, null, 2)}\n`);
  return all;
}
