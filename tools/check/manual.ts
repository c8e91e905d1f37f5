// Opens every page of the built manual in Chromium, on a narrow dark screen and a wide light one. Fails on policy violations, cut content,
// problems that axe finds, broken links and anchors, missed search results, or a search field without script. Needs dist/site: npm run build.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import type { AxeResults } from 'axe-core';
import { newPage, onProblem, openChromium } from '../lib/chromium.ts';
import { builtSite } from '../lib/release.ts';
import { servePacked } from '../lib/serve.ts';

const site = process.argv[2] ?? builtSite;
const axe = readFileSync(createRequire(new URL('../../test/', import.meta.url)).resolve('axe-core/axe.min.js'), 'utf8');
const pages = readdirSync(join(site, 'docs'), { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.html'),
);
const problems: string[] = [];

/** Search words, and a page that must be among the results. */
const ASKED: Readonly<Record<string, readonly (readonly [words: string, page: string])[]>> = {
  'index.html': [
    ['ngay sinh', 'privacy.html'],
    ['trình đọc màn hình', 'accessibility.html'],
    ['--tenmien-accent', 'theming.html'],
    ['thong tu moi', 'new-circular.html'],
    ['nukevit', 'cms-nukeviet.html'],
  ],
  'en/index.html': [
    ['birth date', 'privacy.html'],
    ['screen reader', 'accessibility.html'],
    ['react', 'start.html'],
  ],
};

const text = (file: string) => readFileSync(join(site, file), 'utf8');
for (const file of pages) {
  // Links inside figures are not links to check: figures are pictures.
  const pressed = text(`docs/${file}`).replace(/<figure>[^]*?<\/figure>/g, '');
  for (const [, href = ''] of pressed.matchAll(/<(?:a|link|script)\b[^>]* (?:href|src)="([^"]+)"/g)) {
    if (/^https?:/.test(href)) continue;
    const [path = '', anchor] = decodeURI(href.replaceAll('&amp;', '&')).split('#');
    const target = path ? normalize(join(dirname(`docs/${file}`), path)) : `docs/${file}`;
    if (!existsSync(join(site, target))) problems.push(`docs/${file}: ${href} leads to no file`);
    else if (anchor && !text(target).includes(` id="${anchor}"`))
      problems.push(`docs/${file}: ${href} leads to no heading`);
  }
}

const server = await servePacked(site);
const { browser, close } = await openChromium();
try {
  const page = await newPage(browser);
  let current = '';
  onProblem(page, (problem) => problems.push(`${current}: ${problem}`));
  const open = async (file: string, width: number, scheme: 'dark' | 'light') => {
    current = `docs/${file} at ${width} px, ${scheme}`;
    await page.setViewport({ width, height: 800 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(`${server.origin}/docs/${file}`, { waitUntil: 'load' });
  };
  for (const file of pages)
    for (const [width, scheme] of [
      [320, 'dark'],
      [1280, 'light'],
    ] as const) {
      await open(file, width, scheme);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (wide > 0) problems.push(`${current}: ${wide} px too wide`);
      // Runs through the debugger, because the page's policy does not allow this script.
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: { run(node: Document, options: object): Promise<AxeResults> } }).axe.run(
          document,
          {
            resultTypes: ['violations'],
          },
        ),
      );
      for (const { id, nodes } of violations)
        problems.push(`${current}: ${id}: ${nodes[0]!.html.slice(0, 120)} (${nodes.length})`);
    }

  for (const [file, asked] of Object.entries(ASKED))
    for (const [words, wanted] of asked) {
      await open(file, 320, 'light');
      await page.type('#find', words);
      await page
        .waitForFunction(() => document.querySelector('search [role=status]')!.textContent, { timeout: 10_000 })
        .catch(() => problems.push(`${current}: nothing is said of “${words}”`));
      await page.waitForNetworkIdle({ idleTime: 100 });
      const found = await page.$$eval('search li a', (links) =>
        links.map((link) => link.getAttribute('href')!.split('#')[0]!),
      );
      if (!found.includes(wanted))
        problems.push(`${current}: “${words}” finds ${found.join(' ') || 'nothing'}, not ${wanted}`);
    }

  await page.setJavaScriptEnabled(false);
  await open('index.html', 320, 'light');
  if (await page.$eval('search', (search) => !(search as HTMLElement).hidden))
    problems.push('without script there is a field that does nothing');
} finally {
  await close();
  server.stop();
}
console.log(
  problems.length
    ? `✗ ${problems.join('\n  ')}`
    : `✓ ${pages.length} pages of the manual: their links lead somewhere, nothing is refused or cut off, axe finds nothing, the search finds`,
);
process.exitCode = problems.length ? 1 : 0;
