// Part of `npm run measure`: measures every built frame page in every engine found, with and without script, and writes the fixed heights to
// src/generated. Run it after npm run build if an element's appearance changed, or its first text or its text without script.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chosenBrowsers } from '../lib/browsers.ts';
import { withBrowser } from '../check/embed/drive.ts';
import { heightsOf, WIDTHS, type Mode } from '../check/embed/frame-fit.ts';
import { serveHost } from '../check/embed/servers.ts';
import { pagesOf } from '../../apps/pages/pages.ts';
import { builtSite, root } from '../lib/release.ts';
import { widgetNames, type WidgetName } from '../../src/widgets.ts';

/** In px. Other fonts draw a little taller. */
const SPARE = 8;

const paths = [
  ...pagesOf({ address: 'https://host.example/', ending: '', feeds: [], scripts: () => [] }).keys(),
].filter((path) => path.startsWith('f/'));
const host = await serveHost(builtSite);
const none = (): Record<Mode, number[]> => ({ script: [0, 0, 0], words: [0, 0, 0] });
const most = Object.fromEntries(widgetNames.map((name) => [name, none()])) as Record<
  WidgetName,
  Record<Mode, number[]>
>;
for (const [engine, program] of chosenBrowsers()) {
  for (const { path, mode, heights } of await withBrowser(engine, program, (browser) =>
    heightsOf(browser, host.origin, paths),
  )) {
    const of = most[path.split('/')[1] as WidgetName];
    of[mode] = heights.map((height, index) => Math.max(height, of[mode][index]!));
  }
}
await host.stop();
console.log(most);

const rows = Object.entries(most).map(([widget, { script, words }]) => {
  const published = WIDTHS.map(
    (width, index) => `${width}: ${Math.ceil((Math.max(script[index]!, words[index]!) + SPARE) / 10) * 10}`,
  );
  return `  ${widget}: { ${published.join(', ')} },`;
});
const file = join(root, 'src/generated/frame-heights.ts');
const written = readFileSync(file, 'utf8');
writeFileSync(file, `${written.slice(0, written.indexOf('= {') + 3)}\n${rows.join('\n')}\n};\n`);
