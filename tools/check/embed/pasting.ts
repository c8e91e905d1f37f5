// Pastes into an open editor like a person, with the clipboard and Ctrl+V: the link that the builder copies, the address as text,
// and the most common mistake, the code as text.

import type { Page } from 'puppeteer-core';
import { readSnippet, repairSnippet } from '../../../src/embed/snippet/read-snippet.ts';
import { writeSnippet } from '../../../src/embed/snippet/write-snippet.ts';
import type { EmbedSettings } from '../../../src/embed/settings.ts';
import { site } from '../../../test/embed/embeds.ts';
import type { EditorFilter, EditorWindow } from './filters.ts';
import { expected, samples } from './trial.ts';
import { clipOf, type Clip } from '../../../apps/builder/copy.ts';

/** The first samples: about as many as a person would try. */
const pasted = samples.slice(0, 4);

async function paste(page: Page, clip: Partial<Clip>, begin?: () => Promise<void>): Promise<string> {
  await (begin ?? (() => page.evaluate(() => (window as unknown as EditorWindow).editor.set(''))))();
  await page.evaluate(async ({ html, text }) => {
    const blobs = Object.entries({ 'text/html': html, 'text/plain': text })
      .filter(([, words]) => words)
      .map(([type, words]) => [type, new Blob([words!], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    (window as unknown as EditorWindow).editor.focus();
  }, clip);
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  await page
    .waitForFunction(() => (window as unknown as EditorWindow).editor.get().includes('embed.example.vn'), {
      timeout: 3000,
    })
    .catch(() => {});
  return page.evaluate(() => (window as unknown as EditorWindow).editor.get());
}

/** Moves to the end of the content and begins an empty paragraph, by the steps in src/embed/cms/systems/nukeviet.ts. */
async function beginParagraph(page: Page, { format, article = '<p>Tin của xã.</p>' }: EditorFilter): Promise<void> {
  await page.evaluate(async (html) => {
    const { editor } = window as unknown as EditorWindow;
    await editor.set(html);
    editor.focus();
  }, article);
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
  // Editors get the moved caret from an event of the browser, with a short delay.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
  await page.keyboard.press('Enter');
  if (format) await page.evaluate((name) => (window as unknown as EditorWindow).editor.choose!(name), format);
}

interface Trial {
  /** The content of the clipboard. */
  readonly clip: Partial<Clip>;
  readonly begin?: (page: Page, filter: EditorFilter) => Promise<void>;
  readonly wanted: unknown[];
  /** Reads the values from the pasted result. */
  readonly got: (html: string) => unknown[];
}

const ways: Readonly<Record<string, (settings: EmbedSettings, filter: EditorFilter) => Trial>> = {
  link: (settings, filter) => ({
    clip: clipOf(settings, 'link', site),
    wanted: [expected(settings, 'link', filter)],
    got: (html) => [settingsIn(html)],
  }),
  // Below other text. There the link becomes an embed only in its own paragraph.
  below: (settings, filter) => ({
    clip: clipOf(settings, 'link', site),
    begin: beginParagraph,
    wanted: [expected(settings, 'link', filter), true],
    got: (html) => [settingsIn(html), alone(html)],
  }),
  address: (settings, filter) => ({
    clip: clipOf(settings, 'address', site),
    wanted: [expected(settings, 'address', filter)],
    got: (html) => [settingsIn(html)],
  }),
  code: (settings) => ({
    clip: { text: writeSnippet(settings, 'link', site) },
    wanted: [settings, ['escaped'], writeSnippet(settings, 'link', site)],
    got: (html) => {
      const [found, mended] = [readSnippet(html), repairSnippet(html, site)];
      return [
        settingsIn(html),
        found.ok && found.value.damages.map(({ code }) => code).filter((code) => code === 'escaped'),
        mended.ok && mended.value,
      ];
    },
  }),
};

/** Whether the link is alone in its block. */
function alone(html: string): boolean {
  const found = readSnippet(html);
  return found.ok && !found.value.damages.some(({ code }) => code === 'not-alone');
}

function settingsIn(html: string): EmbedSettings | undefined {
  const found = readSnippet(html);
  return found.ok ? found.value.settings : undefined;
}

/** @returns number of wrong results */
export async function tryPasting(name: string, filter: EditorFilter, page: Page): Promise<number> {
  const wrong: string[] = [];
  for (const [way, of] of Object.entries(ways)) {
    for (const settings of pasted) {
      const { clip, begin, wanted, got } = of(settings, filter);
      const html = await paste(page, clip, begin && (() => begin(page, filter)));
      const [left, right] = [JSON.stringify(got(html)), JSON.stringify(wanted)];
      if (left !== right) wrong.push(`${way}: ${html}\n    read ${left}\n    want ${right}`);
    }
  }
  console.log(
    `${wrong.length ? '✗' : '✓'} ${name}, by Ctrl+V: link ${filter.leaves.link} and alone below other text, address whole, code as text recognised and repaired`,
  );
  for (const line of wrong.slice(0, 3)) console.log(`  ${line}`);
  return wrong.length;
}
