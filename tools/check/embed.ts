// Opens the built loader and frame pages from another origin in every engine found, in all cases of tools/check/embed/cases.ts.
// BROWSERS=chromium selects one engine. Needs dist/site: npm run build.

import { frameHeights } from '../../src/contract.ts';
import { chosenBrowsers } from '../lib/browsers.ts';
import { builtIntegrity, builtSite, version } from '../lib/release.ts';
import { cases } from './embed/cases.ts';
import { chromiumPages, inChromium } from './embed/chromium.ts';
import { readIn, withBrowser } from './embed/drive.ts';
import { misfits } from './embed/frame-fit.ts';
import { leave, leavingPages } from './embed/leaving.ts';
import { permalinks } from './embed/permalinks.ts';
import { sandboxedPages } from './embed/sandboxed.ts';
import { serveHost, servePortal } from './embed/servers.ts';

const host = await serveHost(builtSite);
const list = cases({ host: host.origin, version, integrity: builtIntegrity(), frameHeights });
const more = chromiumPages({ host: host.origin, version });
const portal = await servePortal(
  { ...list, ...more, ...leavingPages(host.origin), ...sandboxedPages(host.origin) },
  `${host.origin}/w/${version}/loader.js`,
  builtSite,
);

const tried = Object.keys(list).filter((name) => list[name]!.expect);
let failed = 0;
const engines = chosenBrowsers();
for (const [engine, program] of engines) {
  await withBrowser(engine, program, async (browser) => {
    const results = JSON.parse(
      await readIn<string>(browser, {
        url: `${portal.origin}/`,
        ready: 'window.done === true',
        result: 'JSON.stringify(window.results)',
      }),
    ) as Record<string, string | null>;
    const wrong = tried.filter((name) => results[name] !== null);
    console.log(
      `${wrong.length ? '✗' : '✓'} ${engine}: ${tried.length - wrong.length} of ${tried.length} pages are as they should be`,
    );
    for (const name of wrong) console.log(`  ${name}: ${results[name]}`);
    failed += wrong.length;
    for (const [what, tryThem] of [
      [
        'permalinks and frames run under their policy, on any host and below any path',
        () => permalinks(browser, host.origin),
      ],
      ['a reader can leave every kind of frame', () => leave(browser, portal.origin, host.origin)],
      [
        'the published heights show every frame whole, with script and without',
        () => misfits(browser, host.origin, frameHeights),
      ],
    ] satisfies [string, () => Promise<string[]>][]) {
      const problems = await tryThem();
      failed += problems.length;
      console.log(problems.length ? `✗ ${engine}: ${problems.join('\n  ')}` : `✓ ${engine}: ${what}`);
    }
  });
}
if (engines.some(([engine]) => engine === 'chromium')) {
  const problems = await inChromium(portal.origin, host.origin);
  failed += problems.length;
  console.log(
    problems.length
      ? `✗ ${problems.join('\n  ')}`
      : '✓ chromium: nothing is refused, no page moves, widgets can be used in WordPress’s sandbox, the cache gives pages back',
  );
}
await host.stop();
portal.stop();
process.exitCode = failed ? 1 : 0;
