// `node scripts/frame-heights.mjs`: measures every built frame page in every engine found, with script and without, and writes the fixed heights into
// src/contract.ts. To be run after npm run build, when an element's look, its first words or those without script have changed.

import './install.mjs';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { browsers } = await import('./browsers.mjs');
const { importSource } = await import('./build/pages.mjs');
const { withBrowser } = await import('./embed/drive.mjs');
const { heightsOf, WIDTHS } = await import('./embed/frame-fit.mjs');
const { serveHost } = await import('./embed/servers.mjs');

const root = fileURLToPath(new URL('..', import.meta.url));
/** Other fonts draw a little taller. */
const SPARE = 8;

const { pagesOf } = await importSource('../apps/pages/pages.ts');
const paths = [
  ...pagesOf({ address: 'https://host.example/', ending: '', feeds: [], scripts: () => [] }).keys(),
].filter((path) => path.startsWith('f/'));
const host = await serveHost(join(root, 'dist/site'));
const most = {};
for (const [engine, program] of Object.entries(browsers())) {
  const heights = await withBrowser(engine, program, (browser) => heightsOf(browser, host.origin, paths));
  for (const [name, found] of Object.entries(heights)) {
    const [mode, path] = name.split(' ');
    const of = (most[path.split('/')[1]] ??= { script: [0, 0, 0], words: [0, 0, 0] });
    of[mode] = found.map((height, index) => Math.max(height, of[mode][index]));
  }
}
await host.stop();
console.log(most);

const rows = Object.entries(most).map(([widget, { script, words }]) => {
  const published = WIDTHS.map(
    (width, index) => `${width}: ${Math.ceil((Math.max(script[index], words[index]) + SPARE) / 10) * 10}`,
  );
  return `  ${widget}: { ${published.join(', ')} },`;
});
const file = join(root, 'src/generated/frame-heights.ts');
const written = readFileSync(file, 'utf8');
writeFileSync(file, `${written.slice(0, written.indexOf('= {') + 3)}\n${rows.join('\n')}\n};\n`);
