// dist/site/rehost.mjs: one file that makes the static pages anew on a host that has nothing but Node and the unpacked release.

import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../lib/release.ts';

interface RehostOptions {
  /** Of the scripts that the pages name. */
  readonly version: string;
  readonly outDir: string;
}

export async function buildRehost({ version, outDir }: RehostOptions): Promise<void> {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { RELEASE: JSON.stringify(version) },
    // Everything is in it: nobody installs packages beside it.
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
