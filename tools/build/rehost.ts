// dist/site/rehost.mjs: one file that makes the static pages anew on a host that has nothing but Node and the unpacked release.

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @param version of the scripts that the pages name */
export async function buildRehost({ version, outDir }) {
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
