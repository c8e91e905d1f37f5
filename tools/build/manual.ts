// Builds dist/site/docs: the manual as pages in Vietnamese and English, from the Markdown in the repository.

import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { manualFiles } from '../../apps/docs/site.ts';
import { root } from '../lib/release.ts';
import { elementDrawing } from './pages.ts';

/** @param address of the host, with a trailing slash */
export async function buildManual({ address, outDir }: { address: string; outDir: string }): Promise<void> {
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  for (const [path, text] of manualFiles(address, read, await elementDrawing())) {
    const file = join(outDir, 'docs', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: join(outDir, 'docs'),
      emptyOutDir: false,
      target: 'es2022',
      rollupOptions: { input: join(root, 'apps/docs/search.ts'), output: { entryFileNames: 'search.js' } },
    },
  });
}
