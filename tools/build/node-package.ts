// Builds a package of packages/ for Node: its modules and the modules of src/ that it uses, in few files. Libraries stay dependencies.

import { chmod, copyFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { readJson, root } from '../lib/release.ts';

interface Manifest {
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

/** Fields of the repository's package.json that a published one does not have. */
const ONLY_HERE = ['private', 'devDependencies'];

interface NodePackageOptions {
  /** Its folder in packages/. */
  readonly name: string;
  readonly version: string;
  readonly outDir: string;
  /** Entry → its module below the folder. */
  readonly modules: Readonly<Record<string, string>>;
  /** Its guide in docs/. */
  readonly guide: string;
  /** Further fields of package.json. */
  readonly fields?: Readonly<Record<string, unknown>>;
}

export async function buildNodePackage({
  name,
  version,
  outDir,
  modules,
  guide,
  fields,
}: NodePackageOptions): Promise<void> {
  const from = join(root, 'packages', name);
  const manifest = readJson<Manifest>(join(from, 'package.json'));
  const libraries = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: libraries },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rollupOptions: {
        input: Object.fromEntries(Object.entries(modules).map(([entry, module]) => [entry, join(from, module)])),
        external: (id) =>
          id.startsWith('node:') || libraries.some((library) => id === library || id.startsWith(`${library}/`)),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  const kept = Object.entries(manifest).filter(([field]) => !ONLY_HERE.includes(field));
  const pack = { ...Object.fromEntries(kept), version, ...fields };
  await writeFile(join(outDir, 'package.json'), `${JSON.stringify(pack, null, 2)}\n`);
  for (const program of Object.values(manifest.bin)) await chmod(join(outDir, program), 0o755);
  await mkdir(join(outDir, 'docs'), { recursive: true });
  // Links of the repository lead out of the package's folder.
  const readme = await readFile(join(from, 'README.md'), 'utf8');
  await writeFile(join(outDir, 'README.md'), readme.replaceAll('](../../', ']('));
  await copyFile(join(root, 'LICENSE'), join(outDir, 'LICENSE'));
  await copyFile(join(root, 'docs', guide), join(outDir, 'docs', guide));
  await cp(join(from, 'deploy'), join(outDir, 'deploy'), { recursive: true });
}
