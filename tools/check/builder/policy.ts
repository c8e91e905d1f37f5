// Uses the built builder's tool for a new policy like an officer: from the empty page to the file, on a wide page and on a telephone,
// with the keyboard alone.

import type { EvaluateFunc, Page } from 'puppeteer-core';
import { widgetNames, tagOf } from '../../../src/widgets.ts';

/** Field → typed text, in the order of the page. */
const FIELDS = {
  'documents-0-id': '12/2027/TT-BTC',
  'documents-0-date': '1/11/2026',
  publisher: 'Sở Khoa học và Công nghệ tỉnh Minh Họa',
  'offers-0-limit-minYears': '16',
  'offers-0-limit-readings': '30',
  'offers-0-from': '1/3/2027',
  'offers-0-until': '31/12/2030',
  'offers-0-freeYears': '1',
};

/** More presses than the page has places for them. */
const MOST_TABS = 300;

/** Presses Tab until the focus is where `isThere` says. It must be in view then, with an outline. */
async function tabTo(page: Page, where: string, isThere: (node: Element, where: string) => boolean): Promise<void> {
  for (let i = 0; i < MOST_TABS; i++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(
      `((isThere) => {
        let node = document.activeElement;
        while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
        if (!node || !isThere(node, ${JSON.stringify(where)})) return '';
        const { top, bottom } = node.getBoundingClientRect();
        const { outlineStyle, outlineWidth } = getComputedStyle(node);
        if (bottom <= 0 || top >= innerHeight) return 'is out of view';
        return outlineStyle === 'none' || outlineWidth === '0px' ? 'has no outline' : 'seen';
      })(${isThere})`,
    );
    if (found === 'seen') return;
    if (found) throw new Error(`the focus on “${where}” ${String(found)}`);
  }
  throw new Error(`no key leads to “${where}”`);
}

/** Presses the next button, or opens the next fold, that begins with these words. */
async function press(page: Page, words: string): Promise<void> {
  await tabTo(
    page,
    words,
    (node, text) => /^(button|summary)$/.test(node.localName) && node.textContent.trim().startsWith(text),
  );
  await page.keyboard.press('Enter');
}

/** Types into a field, in the place of its old text. Leaving the field takes the text over. */
async function type(page: Page, id: string, text: string): Promise<void> {
  await tabTo(page, id, (node, name) => node.id === name);
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyA');
  await page.keyboard.up('Control');
  await page.keyboard.type(text);
}

const NARROW = ['button', 'summary', 'input.input', 'select', 'textarea', '.options label']
  .map((target) => `builder-policy ${target}`)
  .join(', ');

/** Reports that something is missing unless `look` finds it in the page. */
export type Expect = <Given extends unknown[]>(
  what: string,
  look: EvaluateFunc<Given>,
  ...given: Given
) => Promise<void>;

export const expectIn =
  (page: Page, tell: (what: string) => void): Expect =>
  async (what, look, ...given) => {
    const seen = await page.waitForFunction(look, { timeout: 5_000 }, ...given).catch(() => undefined);
    if (!seen) tell(what);
  };

/** Fills in an offer, confirms its examples and checks the blocks on its first day. */
export async function workPolicy(page: Page, expect: Expect): Promise<void> {
  await press(page, 'Thêm ưu đãi mới');
  await page.waitForSelector('#policy-offers-0-from');
  for (const [name, text] of Object.entries(FIELDS)) await type(page, `policy-${name}`, text);
  await page.keyboard.press('Tab');
  await expect('the tool proposes no examples', () =>
    document.querySelector('.examples')?.textContent.includes('Người sinh 01/3/2011'),
  );
  const { length } = await page.$$('.examples > li');
  for (let i = 0; i < length; i++) await press(page, 'Đúng');
  await expect('the file is not whole', () =>
    document.querySelector('builder-policy')!.textContent.includes('Tệp đã đủ và đúng.'),
  );
  await press(page, 'Xem trước');
  await page.waitForSelector('#policy-preview-day');
  await type(page, 'policy-preview-day', '1/3/2027');
  await page.keyboard.press('Tab');
  await expect('the banner does not follow the file', () =>
    document.querySelector('builder-policy tenmien-banner')?.shadowRoot?.textContent.includes('31/12/2030'),
  );
  for (const name of widgetNames.filter((one) => one !== 'banner')) {
    await expect(
      `no ${name} is shown`,
      (tag) => !!document.querySelector(`builder-policy ${tag}`)?.shadowRoot?.querySelector('.card'),
      tagOf(name),
    );
  }
  await press(page, 'Chi tiết');
  await expect(
    'the banner’s details do not come',
    () => document.querySelector('builder-policy tenmien-banner')!.shadowRoot!.querySelector('#panel dl') !== null,
  );
  await press(page, 'Tải programme.json');
  await expect('no file is handed over', () =>
    document.querySelector('builder-policy')!.textContent.includes('Đã tải tệp programme.json.'),
  );
}

/** @param page of Chromium @param address of the builder @returns problems, as sentences */
export async function checkPolicy(page: Page, address: string): Promise<string[]> {
  const problems: string[] = [];
  for (const width of [1280, 320]) {
    const expect = expectIn(page, (what) => problems.push(`new policy, ${width} px: ${what}`));
    await page.setViewport({ width, height: 800 });
    await page.goto('about:blank');
    await page.goto(`${address}#policy`, { waitUntil: 'networkidle0' });
    await page.waitForSelector('#policy-finish');
    await workPolicy(page, expect);
    await page.$$eval('builder-policy details', (all) =>
      all.forEach((details) => ((details as HTMLDetailsElement).open = true)),
    );
    const { wide, low } = await page.evaluate((targets) => {
      const boxes = [...document.querySelectorAll(targets)]
        .map((node) => ({ node, box: node.getBoundingClientRect() }))
        .filter(({ box }) => box.width);
      return {
        wide: document.documentElement.scrollWidth - innerWidth,
        low: boxes
          .filter(({ box }) => box.height < 44)
          .map(({ node }) => `${node.localName}#${node.id} “${node.textContent.trim().slice(0, 30)}”`),
      };
    }, NARROW);
    if (wide > 0) problems.push(`new policy, ${width} px: the page is ${wide} px too wide`);
    problems.push(...low.map((what) => `new policy, ${width} px: ${what} is too low to be pressed`));
  }
  await page.setViewport({ width: 1280, height: 900 });
  return problems;
}
