// dist/site/e, /f and /oembed: every permalink, frame page and oEmbed answer as a file.

import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

// Otherwise the first import below makes this a process of development, and what is built after it takes the libraries' development builds.
process.env.NODE_ENV ??= 'production';

/** A module of the sources, on Node. */
export const importSource = async (path) => (await runnerImport(join(root, 'src', path), { root, configFile: false, logLevel: 'warn' })).module;

/** The provinces of which the site has figures; data/ holds other files too. */
export async function feeds() {
  const { provinceNames } = await importSource('domains/places.ts');
  const slugs = new Set(provinceNames.flatMap((province) => [province, ...province.absorbed]).map(({ slug }) => slug));
  const files = await readdir(join(root, 'src/site/public/data'));
  return files.filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -5)).filter((name) => slugs.has(name));
}

/** Every attribute of the contract, once. */
export async function attributes() {
  const { widgets } = await importSource('contract.ts');
  return [...new Set(widgets.flatMap((widget) => widget.attributes))];
}

/** The scripts of a page: those of its widget, and what it has to do with a page around it. */
const scriptsOf = ({ version, integrity, filesOf }) => (widget, root) =>
  [...filesOf(new Set([widget])), 'frame'].map((file) => ({
    defer: 'defer',
    src: `${root}w/${version}/${file}.js`,
    integrity: integrity[`${file}.js`],
    crossorigin: 'anonymous',
  }));

/** The files of a page: `x.html` for servers that answer `/x` with it, `x/index.html` for those that lead to `/x/`. */
const FILES = { '': (path) => `${path}.html`, '/': (path) => `${path}/index.html` };

/** @param address of the host, with a slash at its end; pages for search engines and other systems name it */
export async function buildPages({ version, integrity, address, outDir }) {
  const { pagesOf } = await importSource('site/pages/pages.ts');
  const { filesOf } = await importSource('embed/files.ts');
  const host = { address, feeds: await feeds(), scripts: scriptsOf({ version, integrity, filesOf }) };
  for (const [ending, fileOf] of Object.entries(FILES)) {
    for (const [path, write] of pagesOf({ ...host, ending })) {
      const file = join(outDir, path.endsWith('.json') ? path : fileOf(path));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, write());
    }
  }
}
