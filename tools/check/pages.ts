// Opens permalinks and frame pages of the build in Chromium, with and without script, on a telephone and a wide screen. The pre-rendered page
// looks like the scripted one, except for counted days. No layout shift, no policy violation, no cut border. Needs dist/site: npm run build.

import { join } from 'node:path';
import type { LitElement } from 'lit';
import { widgetNames } from '../../src/widgets.ts';
import { shiftOf, watchShift } from '../lib/layout-shift.ts';
import { newPage, onProblem, openChromium } from '../lib/chromium.ts';
import { root } from '../lib/release.ts';
import { servePacked } from '../lib/serve.ts';
import { anyWidget } from '../lib/trial-pages.ts';
import { cutBorders } from './cut-border.ts';

const PATHS = widgetNames.flatMap((widget) =>
  ['e', 'f'].flatMap((room) => [
    `${room}/${widget}/vi/thai-nguyen`,
    `${room}/${widget}/en/hue`,
    `${room}/${widget}/vi/ben-tre`,
  ]),
);
const WIDTHS = [320, 960];

/** A range of rows in a picture. */
type Band = [top: number, bottom: number, what?: 'heights'];

/** Runs in a page: returns the ranges of rows in which two pictures differ. */
async function compare(one: string, other: string): Promise<Band[]> {
  const read = async (png: string) => {
    const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
    const context = Object.assign(document.createElement('canvas'), {
      width: picture.width,
      height: picture.height,
    }).getContext('2d')!;
    context.drawImage(picture, 0, 0);
    return context.getImageData(0, 0, picture.width, picture.height);
  };
  const [first, second] = await Promise.all([read(one), read(other)]);
  if (first.height !== second.height) return [[first.height, second.height, 'heights']];
  const bands: Band[] = [];
  for (let row = 0; row < first.height; row += 1) {
    const [from, to] = [row * first.width * 4, (row + 1) * first.width * 4];
    if (first.data.subarray(from, to).every((value, index) => value === second.data[from + index])) continue;
    const last = bands.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else bands.push([row, row]);
  }
  return bands;
}

/**
 * Runs in a page: returns the lines that may differ, from top to bottom. They are lines that depend on the clock, and small buttons,
 * which do nothing without a script. In a counter they are also texts that a script builds from several pieces: their letters shift slightly.
 */
const otherLines = (): Band[] => {
  const [element] = document.querySelectorAll('tenmien-banner,tenmien-progress');
  const lines = [...(element?.shadowRoot?.querySelectorAll('p') ?? [])].filter(({ textContent }) =>
    /còn|ngày cuối|left|last day|cách đây|\d+\s(tháng|months?)/.test(textContent),
  );
  return [...lines, ...(element?.shadowRoot?.querySelectorAll('.foot button, .sentence, .source') ?? [])].map(
    (line) => {
      const { top, bottom } = line.getBoundingClientRect();
      return [Math.floor(top + scrollY), Math.ceil(bottom + scrollY)];
    },
  );
};

const server = await servePacked(join(root, 'dist'));
const { browser, close } = await openChromium();
const problems: string[] = [];
let compared = 0;
try {
  const judge = await newPage(browser);
  for (const path of PATHS) {
    for (const width of WIDTHS) {
      const shots: string[] = [];
      let lines: Band[] = [];
      for (const script of [false, true]) {
        const page = await newPage(browser);
        await page.setViewport({ width, height: 800 });
        await page.setJavaScriptEnabled(script);
        onProblem(page, (problem) => problems.push(`${path}: ${problem}`));
        await page.evaluateOnNewDocument(watchShift);
        await page.goto(`${server.origin}/site/${path}`, { waitUntil: 'networkidle0' });
        if (script) {
          const shift = await page.evaluate(shiftOf);
          const isDrawn = await page.evaluate(
            (selector) => document.querySelector<LitElement>(selector)!.hasUpdated,
            anyWidget,
          );
          if (shift >= 0.0005) problems.push(`${path} at ${width} px: moves by ${shift.toFixed(3)}`);
          if (!isDrawn) problems.push(`${path}: the script draws nothing`);
          lines = await page.evaluate(otherLines);
        }
        shots.push(await page.screenshot({ encoding: 'base64', fullPage: true }));
        await page.close();
      }
      // Without script a frame has its text below the card.
      if (path.startsWith('f')) continue;
      const bands = await judge.evaluate(compare, ...(shots as [string, string]));
      const others = bands.filter(
        ([top, bottom, what]) => what || !lines.some(([from, to]) => top >= from && bottom <= to),
      );
      if (others.length)
        problems.push(
          `${path} at ${width} px: rows ${others.map((band) => band.join('–')).join(', ')} look otherwise with script`,
        );
      compared += 1;
    }
  }
  // With layout containment a column cuts the border at some of these widths. This run shows that the check detects a cut border.
  for (const [css, isCut] of [
    ['', false],
    ['.root { contain: layout }', true],
  ] as const) {
    const page = await newPage(browser);
    await page.setViewport({ width: 960, height: 900 });
    await page.goto(`${server.origin}/site/e/banner/vi/thai-nguyen`, { waitUntil: 'networkidle0' });
    const cut = await cutBorders(page, css);
    if (!!cut.length !== isCut)
      problems.push(isCut ? 'a border that is cut is not seen to be' : `the right border is cut at ${cut.join(', ')}`);
    await page.close();
  }
} finally {
  await close();
  server.stop();
}
console.log(
  problems.length
    ? `✗ ${problems.join('\n  ')}`
    : `✓ ${PATHS.length} pages stand still; ${compared} pictures are the same with script and without; no border is cut`,
);
process.exitCode = problems.length ? 1 : 0;
