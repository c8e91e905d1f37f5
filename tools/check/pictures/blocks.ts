// Takes the pictures of the blocks: light and dark, narrow and wide, in two languages, before and after the end of the offers.

import type { LitElement } from 'lit';
import type { Browser, Page } from 'puppeteer-core';
import { widgetNames, tagOf, type WidgetName } from '../../../src/widgets.ts';
import { newPage } from '../../lib/chromium.ts';
import { page as trialPage } from '../../lib/trial-pages.ts';
import type { Build } from '../../lib/built.ts';
import { readPng, type Picture } from './png.ts';

const LANGUAGES = ['vi', 'en'] as const;
const CLOCKS = { before: '2026-11-30', after: '2027-01-01' } as const;
const THEMES = ['light', 'dark'] as const;
const WIDTHS = [320, 960];

type Language = (typeof LANGUAGES)[number];
type Clock = keyof typeof CLOCKS;

const FIGURE =
  'value="12450" as-of="2026-09-30" source="Báo cáo của Sở Khoa học và Công nghệ tỉnh Thái Nguyên" ' +
  'target="≥300000" target-by="2026-12-31" id-vn="8120" biz-vn="4330"';

/** The attributes of the blocks in a picture. `reach` changes the state of the last one. */
const statesOf = (name: WidgetName, clock: Clock): readonly string[] =>
  ({
    banner: ['hotline="0000 000 000"'],
    // After the end of the offers the checker asks nothing.
    eligibility: clock === 'before' ? ['', ''] : [''],
    availability: [''],
    progress: ['', FIGURE],
  })[name];

/** All pictures are drawn with this font. It belongs to Debian's fonts-noto-core. */
export const FONT = 'Noto Sans';

/** The elements stand alone, each in its section. */
export const STYLES = `<style>:root { color-scheme: light dark } body { margin: 0; font: 16px/1.5 '${FONT}'; --tenmien-font: '${FONT}' } h1, #below { display: none } section { display: flow-root; padding: 8px }</style>`;

const bodyOf = (language: Language, clock: Clock): string =>
  [
    STYLES,
    ...widgetNames.map((name) => {
      const elements = statesOf(name, clock).map(
        (attributes) =>
          `<${tagOf(name)} lang="${language}" province="thai-nguyen" today="${CLOCKS[clock]}" ${attributes}></${tagOf(name)}>`,
      );
      return `<section id="${name}">${elements.join('<p></p>')}</section>`;
    }),
  ].join('\n');

/** Runs in the page: opens the banner, answers the checker and looks at a name, as a person does. */
async function reach(): Promise<void> {
  const last = (tag: string) => [...document.querySelectorAll<LitElement>(tag)].at(-1)!;
  const settled = async (element: LitElement) => {
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 50));
    await element.updateComplete;
  };
  const until = async <Found>(find: () => Found | null | undefined): Promise<Found> => {
    for (;;) {
      const found = find();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  const banner = last('tenmien-banner').renderRoot;
  banner.querySelector<HTMLButtonElement>('[aria-controls]')?.click();
  await until(() => banner.querySelector('[aria-expanded=true]') ?? !banner.querySelector('[aria-controls]'));

  const checker = last('tenmien-eligibility');
  for (const given of ['citizen', '20/5/2006', 'yes']) {
    const parts = given.split('/');
    checker.renderRoot
      .querySelectorAll<HTMLInputElement>('.date input')
      .forEach((box, index) => (box.value = parts[index] ?? ''));
    checker.renderRoot.querySelector<HTMLInputElement>(`.choice input[value='${given}']`)?.click();
    checker.renderRoot.querySelector<HTMLButtonElement>('button.main')?.click();
    await settled(checker);
  }

  const form = last('tenmien-availability').renderRoot;
  const field = form.querySelector<HTMLInputElement>('#name')!;
  field.value = 'chetancuong';
  field.dispatchEvent(new Event('input'));
  form.querySelector<HTMLButtonElement>('button.main')!.click();
  await until(() => form.querySelector('#answer')?.textContent.trim());
}

export async function settle(page: Page): Promise<void> {
  await page.waitForNetworkIdle({ idleTime: 300 });
  await page.evaluate(async (font) => {
    await Promise.all([document.fonts.load(`16px "${font}"`), document.fonts.ready]);
    (document.activeElement as HTMLElement | null)?.blur();
    for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
  }, FONT);
}

/** Path → page. Without embed.css: elements give back the space that it reserves at a moment that differs. */
export const blockPages = (build: Pick<Build, 'version' | 'integrity'>): Record<string, string> =>
  Object.fromEntries(
    LANGUAGES.flatMap((language) =>
      (Object.keys(CLOCKS) as Clock[]).map((clock) => [
        `/${language}-${clock}.html`,
        trialPage(build, widgetNames, bodyOf(language, clock))
          .replace(/<link rel="stylesheet".*/, '')
          .replace('lang="vi"', `lang="${language}"`),
      ]),
    ),
  );

/** A picture of a part of the page. @param selector of the part */
export async function pictureOf(page: Page, selector: string): Promise<Picture> {
  const clip = await page.$eval(selector, (part) => {
    const { x, y, width, height } = part.getBoundingClientRect();
    return { x, y: y + scrollY, width, height: Math.ceil(height) };
  });
  return readPng(await page.screenshot({ clip, captureBeyondViewport: true }));
}

/** @returns a page with the blocks, each in its state */
export async function openBlocks(browser: Browser, origin: string, language: Language, clock: Clock): Promise<Page> {
  const page = await newPage(browser);
  await page.setViewport({ width: 960, height: 1200 });
  await page.goto(`${origin}/${language}-${clock}.html`, { waitUntil: 'networkidle0' });
  await page.evaluate(reach);
  return page;
}

/** @returns name → picture */
export async function blockPictures(browser: Browser, origin: string): Promise<Map<string, Picture>> {
  const pictures = new Map<string, Picture>();
  for (const language of LANGUAGES)
    for (const clock of Object.keys(CLOCKS) as Clock[]) {
      const page = await openBlocks(browser, origin, language, clock);
      for (const theme of THEMES)
        for (const width of WIDTHS) {
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
          await page.setViewport({ width, height: 1200 });
          await settle(page);
          for (const name of widgetNames)
            pictures.set([name, language, clock, theme, width].join('-'), await pictureOf(page, `#${name}`));
        }
      await page.close();
    }
  return pictures;
}
