// Prints the builder's output for paper. A poster is one page of its size without cut content, for any input.

import type { Page } from 'puppeteer-core';

/** The longest and the shortest content of a poster. */
const POSTERS = [
  '#language=vi&province=ho-chi-minh&agency=Sở Khoa học và Công nghệ Thành phố Hồ Chí Minh, Phòng Bưu chính – Viễn thông&hotline=0000 000 000 – 0000 000 001',
  '#language=en&widget=eligibility&province=ho-chi-minh',
  '#language=vi',
];

/** In points of 1/72 inch. */
const PAPERS = { a4: [595, 842], a5: [420, 595] };

/** Returns the page sizes of the printed PDF. */
async function pagesOf(page: Page): Promise<number[][]> {
  const text = Buffer.from(await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  return [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
    Math.round(Number(width)),
    Math.round(Number(height)),
  ]);
}

const mark = (page: Page, selector: string, on: boolean) =>
  page.$eval(selector, (sheet, is) => sheet.classList.toggle('printing', is), on);

/** @param page of Chromium @param address of the builder @returns problems, as sentences */
export async function checkPaper(page: Page, address: string): Promise<string[]> {
  const problems: string[] = [];
  for (const fragment of POSTERS) {
    await page.goto('about:blank');
    await page.goto(address + fragment, { waitUntil: 'networkidle0' });
    await page.$$eval(':is(#poster, #letter, #loudspeaker)', (folds) =>
      folds.forEach((fold) => ((fold as HTMLDetailsElement).open = true)),
    );
    for (const [index, [paper, size]] of Object.entries(PAPERS).entries()) {
      await (
        await page.$$('input[name=poster-paper]')
      )[index]?.evaluate((radio) => (radio as HTMLInputElement).click());
      await mark(page, '.poster', true);
      const pages = await pagesOf(page);
      if (String(pages) !== String(size))
        problems.push(`${fragment}: the poster on ${paper} is ${pages.length} pages of ${pages.join(' and ')}`);
      await page.emulateMediaType('print');
      const over = await page.$eval('.poster', (sheet) => sheet.scrollHeight - sheet.clientHeight);
      if (over > 1) problems.push(`${fragment}: ${over} px of the poster on ${paper} are cut off`);
      await page.emulateMediaType();
      await mark(page, '.poster', false);
    }
    for (const sheet of ['.letter', '.speech']) {
      await mark(page, sheet, true);
      const pages = await pagesOf(page);
      if (pages.length > (sheet === '.letter' ? 3 : 1)) problems.push(`${fragment}: ${sheet} is ${pages.length} pages`);
      await mark(page, sheet, false);
    }
  }
  return problems;
}
