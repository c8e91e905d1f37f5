// Part of `npm run measure`: measures the elements in Chromium and writes apps/public/embed.css, which reserves their space.
// Run it after a change of an element's appearance or first text.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LitElement } from 'lit';
import { tagOf, widgetNames, type WidgetName } from '../../src/widgets.ts';
import { feeds } from '../build/feeds.ts';
import { openBuilt } from '../lib/built.ts';
import { newPage } from '../lib/chromium.ts';
import { root } from '../lib/release.ts';
import { page, tag } from '../lib/trial-pages.ts';
import { embedCss, FIRST, LAST, STEP, type Heights, type HeightSet } from './embed-css.ts';

const LANGUAGES = ['vi', 'en'] as const;

/** A figure of the last quarter, which has a bar. */
const MEASURED =
  'value="3295" as-of="2026-09-30" source="Báo cáo của Sở Khoa học và Công nghệ tỉnh Thái Nguyên" target="≥300000" target-by="2026-12-31"';

/** The tallest content differs: each element as in a page; the counter with a measured figure, with a feed, and with neither. */
const SETS: readonly { name: WidgetName; body: string; isEmpty?: boolean }[] = [
  ...widgetNames.map((name) => ({ name, body: tag(name) })),
  { name: 'progress', body: tag('progress', MEASURED) },
  { name: 'progress', body: tag('progress', 'src="/site/data/thai-nguyen.json"') },
  { name: 'progress', isEmpty: true, body: tag('progress', '') },
];

/** Runs in the page. Returns the greatest height of an element over all provinces at each width, in one language. */
async function measure(
  tag: string,
  language: string,
  slugs: readonly string[],
  [first, last, step]: readonly [number, number, number],
): Promise<Heights> {
  const element = document.querySelector<LitElement>(tag)!;
  const heights: Record<number, number> = {};
  document.documentElement.lang = language;
  await new Promise((resolve) => setTimeout(resolve, 500));
  for (const slug of slugs) {
    element.setAttribute('province', slug);
    for (let width = first; width <= last; width += step) {
      // The column and not the element, which keeps 240 px where its page has them.
      document.body.style.width = `${width}px`;
      element.requestUpdate();
      await element.updateComplete;
      heights[width] = Math.max(
        heights[width] ?? 0,
        element.shadowRoot!.querySelector<HTMLElement>('.root')!.offsetHeight,
      );
    }
  }
  return heights;
}

const { browser, server, close } = await openBuilt((build) =>
  Object.fromEntries(
    SETS.map(({ name, body }, index) => [
      `/${index}.html`,
      page(build, [name], body).replace(/<link rel="stylesheet".*/, ''),
    ]),
  ),
);
/** Key: name, emptiness and language, in the order of SETS. */
const found = new Map<string, HeightSet>();
try {
  const demo = await newPage(browser);
  await demo.goto(`${server.origin}/site/`);
  const slugs = await demo.$$eval('#provinces option', (options) =>
    options.map((option) => (option as HTMLOptionElement).value),
  );
  for (const [index, { name, isEmpty = false }] of SETS.entries()) {
    const opened = await newPage(browser);
    await opened.setViewport({ width: 1300, height: 900 });
    await opened.goto(`${server.origin}/${index}.html`, { waitUntil: 'networkidle0' });
    for (const language of LANGUAGES) {
      const heights = await opened.evaluate(measure, tagOf(name), language, slugs, [FIRST, LAST, STEP] as const);
      const key = `${name} ${isEmpty} ${language}`;
      const before = found.get(key)?.heights ?? ({} as Heights);
      const greatest = Object.fromEntries(
        Object.entries(heights).map(([width, height]) => [width, Math.max(height, before[Number(width)] ?? 0)]),
      );
      found.set(key, { name, isEmpty, language, heights: greatest });
    }
    await opened.close();
  }
} finally {
  await close();
}

writeFileSync(join(root, 'apps/public/embed.css'), embedCss(widgetNames, [...found.values()], await feeds()));
