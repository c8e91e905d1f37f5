// Prints results of the checker from the demo page. Each result is one page, without the portal around it.

import type { Page } from 'puppeteer-core';

/** Answers for each outcome; no answers if the checker asks nothing. */
const RESULTS = [
  { today: '2026-11-30', answers: ['citizen', '20/5/2006', 'yes'] },
  { today: '2026-11-30', answers: ['citizen', '19/11/2003', 'yes'] },
  { today: '2026-11-30', answers: ['citizen', '5/12/2008'] },
  { today: '2026-11-30', answers: ['citizen', '1/1/2009'] },
  { today: '2026-11-30', answers: ['citizen', '20/11/1974'] },
  { today: '2026-11-30', answers: ['enterprise', '30/11/2025', 'yes'] },
  { today: '2026-11-30', answers: ['enterprise', '19/11/2025'] },
  { today: '2026-11-30', answers: ['household', 'yes', 'yes'] },
  { today: '2026-11-30', answers: ['cooperative'] },
  { today: '2026-11-30', answers: ['other'] },
  { today: '2027-01-01', answers: [] },
];

/** Answers like a person and presses the button. `print` leaves the sheet in place, like a print dialog. */
async function toSheet(today: string, answers: readonly string[]): Promise<void> {
  const element = document.querySelector('tenmien-eligibility')!;
  const settled = async () => {
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const asked = new Promise<void>((resolve) => (window.print = resolve));
  element.today = today;
  element.reset();
  await settled();
  const root = element.shadowRoot!;
  for (const given of answers) {
    const parts = given.split('/');
    root.querySelectorAll<HTMLInputElement>('.date input').forEach((box, index) => (box.value = parts[index] ?? ''));
    root.querySelector<HTMLInputElement>(`.choice input[value='${given}']`)?.click();
    root.querySelector<HTMLButtonElement>('.main')!.click();
    await settled();
  }
  [...root.querySelectorAll<HTMLButtonElement>('.button')]
    .find((button) => /^In\skết\squả$/.test(button.textContent.trim()))!
    .click();
  await asked;
}

/** @param page of Chromium, at the demo page @returns problems, as sentences */
export async function checkResultPaper(page: Page): Promise<string[]> {
  const problems: string[] = [];
  for (const { today, answers } of RESULTS) {
    await page.evaluate(toSheet, today, answers);
    await page.emulateMediaType('print');
    const { alone, wide } = await page.evaluate(() => ({
      alone: [...document.body.children].every(
        (child) => child.matches('.tenmien-sheet') === (getComputedStyle(child).display !== 'none'),
      ),
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }));
    await page.emulateMediaType();
    const text = Buffer.from(await page.pdf({ format: 'A4' })).toString('latin1');
    const pages = [...text.matchAll(/\/MediaBox/g)].length;
    if (pages !== 1 || !alone || wide > 0)
      problems.push(
        `${answers.join(', ') || today}: ${pages} pages, ${alone ? 'alone' : 'with the portal'}, ${wide} px too wide`,
      );
    if (await page.$('.tenmien-sheet')) problems.push(`${answers.join(', ') || today}: the sheet stays after printing`);
  }
  return problems;
}
