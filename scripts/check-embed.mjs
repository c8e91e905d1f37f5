// Opens the built loader and frame pages from another origin in every engine found, in all the ways of scripts/embed/cases.mjs.
// BROWSERS=chromium takes one engine. Needs dist/site: npm run build.

import './install.mjs';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const { browsers } = await import('./browsers.mjs');
const { cases } = await import('./embed/cases.mjs');
const { chromiumPages, inChromium } = await import('./embed/chromium.mjs');
const { readIn, withBrowser } = await import('./embed/drive.mjs');
const { misfits } = await import('./embed/frame-fit.mjs');
const { leave, leavingPages } = await import('./embed/leaving.mjs');
const { importSource } = await import('./build/pages.mjs');
const { permalinks } = await import('./embed/permalinks.mjs');
const { sandboxedPages } = await import('./embed/sandboxed.mjs');
const { serveHost, servePortal } = await import('./embed/servers.mjs');

const site = fileURLToPath(new URL('../dist/site', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const integrity = JSON.parse(readFileSync(`${site}/w/${version}/integrity.json`, 'utf8'));

const host = await serveHost(site);
const { frameHeights } = await importSource('contract.ts');
const list = cases({ host: host.origin, version, integrity, frameHeights });
const more = chromiumPages({ host: host.origin, version });
const portal = await servePortal(
  { ...list, ...more, ...leavingPages(host.origin), ...sandboxedPages(host.origin) },
  `${host.origin}/w/${version}/loader.js`,
  site,
);

const tried = Object.keys(list).filter((name) => list[name].expect);
let failed = 0;
const wanted = process.env.BROWSERS?.split(',');
for (const [engine, program] of Object.entries(browsers())) {
  if (wanted && !wanted.includes(engine)) continue;
  await withBrowser(engine, program, async (browser) => {
    const results = JSON.parse(
      await readIn(browser, {
        url: `${portal.origin}/`,
        ready: 'window.done === true',
        result: 'JSON.stringify(window.results)',
      }),
    );
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
    ]) {
      const problems = await tryThem();
      failed += problems.length;
      console.log(problems.length ? `✗ ${engine}: ${problems.join('\n  ')}` : `✓ ${engine}: ${what}`);
    }
  });
}
const { chromium } = browsers();
if (chromium && (!wanted || wanted.includes('chromium'))) {
  const problems = await inChromium(chromium, portal.origin, host.origin);
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
