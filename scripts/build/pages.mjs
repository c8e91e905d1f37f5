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

/** The provinces of which the site has figures. */
export const feeds = async () =>
  (await readdir(join(root, 'src/site/public/data'))).filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -5));

/** Every attribute of the contract, once. */
export async function attributes() {
  const { widgets } = await importSource('contract.ts');
  return [...new Set(widgets.flatMap((widget) => widget.attributes))];
}

/** The scripts of a page: those of its widget and, in a frame, what tells its height. */
const scriptsOf = ({ address, version, integrity, filesOf }) => (widget, room) =>
  [...filesOf(new Set([widget])), ...(room === 'f' ? ['frame'] : [])].map((file) => ({
    defer: 'defer',
    src: `${new URL(address).pathname}w/${version}/${file}.js`,
    integrity: integrity[`${file}.js`],
    crossorigin: 'anonymous',
  }));

/** @param address of the host, with a slash at its end; pages for search engines and other systems name it */
export async function buildPages({ version, integrity, address, outDir }) {
  const { pagesOf } = await importSource('site/pages/pages.ts');
  const { filesOf } = await importSource('embed/files.ts');
  const pages = pagesOf({ address, feeds: await feeds(), scripts: scriptsOf({ address, version, integrity, filesOf }) });
  for (const [path, write] of pages) {
    const file = join(outDir, path.endsWith('.json') ? path : `${path}/index.html`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, write());
  }
}
