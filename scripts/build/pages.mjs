// dist/site/e, /f and /oembed: every permalink, frame page and oEmbed answer as a file.

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

// Otherwise the first import below makes this a process of development, and what is built after it takes the libraries' development builds.
process.env.NODE_ENV ??= 'production';

/** A module of the sources, on Node. */
export const importSource = async (path) =>
  (await runnerImport(join(root, 'src', path), { root, configFile: false, logLevel: 'warn' })).module;

/** The provinces of which the site has figures; data/ holds other files too. */
export async function feeds() {
  const { feedsAmong } = await importSource('../apps/rehost/site-files.ts');
  return feedsAmong(await readdir(join(root, 'apps/public/data')));
}

/** Every attribute of the contract, once. */
export async function attributes() {
  const { widgets } = await importSource('contract.ts');
  return [...new Set(widgets.flatMap((widget) => widget.attributes))];
}

async function makeDrawing() {
  const { drawingWith } = await importSource('../apps/pages/drawing.ts');
  const read = (file) => readFile(join(root, 'apps/public', file), 'utf8');
  const figures = await Promise.all((await feeds()).map(async (slug) => [slug, await read(`data/${slug}.json`)]));
  return drawingWith(await read('page.css'), new Map(figures));
}

let made;
/** What draws the elements in pages: one in a process, which registers elements once. */
export const elementDrawing = () => (made ??= makeDrawing());

/** @param address of the host, with a slash at its end; pages for search engines and other systems name it */
export async function buildPages({ version, integrity, address, outDir }) {
  const { siteFiles } = await importSource('../apps/rehost/site-files.ts');
  const drawing = await elementDrawing();
  for (const [path, text] of siteFiles({ address, version, integrity, feeds: await feeds(), drawing })) {
    const file = join(outDir, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
