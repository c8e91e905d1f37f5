// Writes the types of a package: only those that a public path reaches, with the names of the published files.

import { spawnSync } from 'node:child_process';
import { readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, normalize, resolve } from 'node:path';
import { root } from '../lib/release.ts';

/** A relative specifier of an import, an export or an `import()` type. */
const SPECIFIER = /((?:\bfrom|\bimport)\s*\(?\s*['"])(\.[^'"]+?)\.ts(['"])/g;

interface TypesOptions {
  /** The tsconfig of the sources. */
  readonly project: string;
  /** The folder of the sources, whose structure the declarations have. */
  readonly rootDir: string;
  /** Other files may already be there. */
  readonly outDir: string;
  /** Names of the public modules, below rootDir and without extension. */
  readonly entries: readonly string[];
}

/** @throws if the sources do not compile, or a declaration imports a missing file */
export async function buildTypes({ project, rootDir, outDir, entries }: TypesOptions): Promise<void> {
  const { status } = spawnSync(
    'node',
    [
      'node_modules/typescript/bin/tsc',
      ...['--noEmit', 'false', '--emitDeclarationOnly', '--declaration', '--outDir', outDir, '--rootDir', rootDir],
      ...['--project', project],
    ],
    { cwd: root, stdio: 'inherit' },
  );
  if (status !== 0) throw new Error('types were not written');

  const reached = new Set<string>();
  const follow = async (file: string): Promise<void> => {
    if (reached.has(file)) return;
    reached.add(file);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(SPECIFIER, '$1$2.js$3'));
    for (const [, , path] of text.matchAll(SPECIFIER)) await follow(resolve(dirname(file), `${path}.d.ts`));
  };
  for (const entry of entries) await follow(join(outDir, `${entry}.d.ts`));

  const files = (await readdir(outDir, { recursive: true, encoding: 'utf8' })).map((file) =>
    join(outDir, normalize(file)),
  );
  for (const file of files) if (file.endsWith('.d.ts') && !reached.has(file)) await rm(file);
  // Deepest folders first: a folder that contained only types is empty now.
  for (const folder of files.sort().reverse()) await rmdir(folder).catch(() => undefined);
}
