// Builds dist/audit, the package tenmien-audit: its modules and the modules of src/ that it uses, in few files. Libraries stay dependencies.

import { chmod, copyFile, cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { releaseOf } from './release.ts';
import { readJson, root, type Integrity } from '../lib/release.ts';

const from = join(root, 'packages/audit');

interface AuditOptions {
  readonly version: string;
  readonly integrity: Integrity;
  /** dist/site: the release that the letters mention. */
  readonly site: string;
  readonly outDir: string;
}

export async function buildAudit({ version, integrity, site, outDir }: AuditOptions): Promise<void> {
  const manifest = readJson<Record<string, Record<string, string>>>(join(from, 'package.json'));
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
        input: { cli: join(from, 'src/cli.ts'), worker: join(from, 'src/page/worker.ts') },
        external: (id) => id.startsWith('node:') || libraries.some((name) => id === name || id.startsWith(`${name}/`)),
        // The worker and the release are in the same folder as every file that loads them.
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  const {
    name,
    description,
    license,
    type,
    keywords,
    engines,
    bin,
    dependencies,
    peerDependencies,
    peerDependenciesMeta,
  } = manifest;
  const pack = {
    name,
    version,
    description,
    license,
    keywords,
    type,
    engines,
    bin,
    dependencies,
    peerDependencies,
    peerDependenciesMeta,
  };
  await writeFile(join(outDir, 'package.json'), `${JSON.stringify(pack, null, 2)}\n`);
  await chmod(join(outDir, 'cli.js'), 0o755);
  const release = await releaseOf({ version, integrity, folder: join(site, 'w', version) });
  await writeFile(join(outDir, 'release.json'), `${JSON.stringify(release)}\n`);
  await mkdir(join(outDir, 'docs'), { recursive: true });
  await copyFile(join(from, 'README.md'), join(outDir, 'README.md'));
  await copyFile(join(root, 'LICENSE'), join(outDir, 'LICENSE'));
  await copyFile(join(root, 'docs/audit.md'), join(outDir, 'docs/audit.md'));
  await cp(join(from, 'deploy'), join(outDir, 'deploy'), { recursive: true });
}
