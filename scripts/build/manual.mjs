// dist/site/docs: the manual as pages, from the Markdown of the repository, in Vietnamese and in English.

import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { elementDrawing, importSource } from './pages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const GUIDE = 'docs/theming.md';

/** @param address of the host, with a slash at its end */
export async function buildManual({ address, outDir }) {
  const { files } = await importSource('../apps/docs/manual.ts');
  const { manualPages } = await importSource('../apps/docs/manual-page.ts');
  const { readdressed, YOURS } = await importSource('../apps/docs/address.ts');
  const { entriesOf } = await importSource('../apps/docs/entries.ts');
  const { pictures } = await importSource('../apps/docs/pictures.ts');
  const { render, titleOf } = await importSource('../apps/docs/render.ts');
  const drawing = await elementDrawing();

  for (const language of ['vi', 'en']) {
    const { html, sheets } = pictures(drawing, language);
    const pages = new Map();
    const texts = new Map(
      files.map((file) => [file, readdressed(readFileSync(join(root, file), 'utf8'), YOURS, address)]),
    );
    const titles = new Map([...texts].map(([file, text]) => [file, titleOf(text, language)]));
    for (const [file, text] of texts) pages.set(file, render(text, file, language, titles, html));
    const folder = join(outDir, 'docs', language === 'vi' ? '' : language);
    const written = manualPages({ address, language, pages, sheets: new Map([[GUIDE, sheets]]) });
    await mkdir(folder, { recursive: true });
    for (const [path, text] of written) {
      await mkdir(dirname(join(outDir, 'docs', path)), { recursive: true });
      await writeFile(join(outDir, 'docs', path), text);
    }
    await writeFile(join(folder, 'search.json'), JSON.stringify(entriesOf(pages)));
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
