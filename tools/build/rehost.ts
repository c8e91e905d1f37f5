// Builds dist/site/rehost.mjs: one file that renders the static pages again on a host with only Node and the unpacked release.

import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../lib/release.ts';
import { stripDescriptions } from './strip-descriptions.ts';

interface RehostOptions {
  /** Version of the scripts that the pages name. */
  readonly version: string;
  readonly outDir: string;
}

export async function buildRehost({ version, outDir }: RehostOptions): Promise<void> {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [stripDescriptions()],
    define: { RELEASE: JSON.stringify(version) },
    // Bundles all dependencies, because the host installs no packages.
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'apps/rehost/cli.ts'),
      outDir,
      emptyOutDir: false,
      target: 'node20',
      minify: true,
      rollupOptions: { output: { entryFileNames: 'rehost.mjs' } },
    },
  });
}
