// Measures permalinks and frame pages on a slow phone beside the same words as plain HTML, their layout shift, and the time after a press.

import type { LitElement } from 'lit';
import type { Browser, Page } from 'puppeteer-core';
import { tagOf, type WidgetName } from '../../src/widgets.ts';
import { newPage } from '../lib/chromium.ts';
import { shiftOf, watchShift } from '../lib/layout-shift.ts';
import { slowVisit } from './shift.ts';

/** Runs in a page: returns a page with the same words and links, without styles and scripts. */
function plainWords(): string {
  const words = (node: Element): string =>
    [...(node.shadowRoot ?? node).childNodes]
      .map((child) => {
        if (child instanceof Text) return child.data.trim() && `${child.data} `;
        if (!(child instanceof HTMLElement) || /^(STYLE|SCRIPT|TEMPLATE|NOSCRIPT)$/.test(child.tagName)) return '';
        const inside = words(child);
        if (child instanceof HTMLAnchorElement) return `<a href="${child.href}">${inside}</a>`;
        const isBlock = !/^(inline|contents)/.test(getComputedStyle(child).display);
        return isBlock && inside.trim() ? `<div>${inside}</div>` : inside;
      })
      .join('');
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${document.title}</title>${words(document.body)}</html>`;
}

/** @returns the words of a page as plain HTML */
export async function plainOf(browser: Browser, url: string): Promise<string> {
  const page = await newPage(browser);
  await page.setJavaScriptEnabled(true);
  await page.goto(url, { waitUntil: 'networkidle0' });
  const html = await page.evaluate(plainWords);
  await page.close();
  return html;
}

/** @returns milliseconds until the page shows what stays: its first text, because the block is in the page */
export const shownAfter = async (browser: Browser, url: string): Promise<number> =>
  (await slowVisit(browser, url, [])).text;

/** @returns milliseconds until a block that a script draws stands on the page */
export const drawnAfter = async (browser: Browser, url: string, name: string): Promise<number> =>
  (await slowVisit(browser, url, [tagOf(name as WidgetName)])).drawn;

/** @returns the layout shift of a page at a width */
export async function shiftAt(browser: Browser, url: string, width: number): Promise<number> {
  const page = await newPage(browser);
  await page.setViewport({ width, height: 740 });
  await page.evaluateOnNewDocument(watchShift);
  await page.goto(url, { waitUntil: 'networkidle0' });
  const shift = await page.evaluate(shiftOf);
  await page.close();
  return shift;
}

/** Runs in the page: presses the button of an element and waits for its next picture. */
async function press(tag: string, given: string): Promise<number> {
  const element = document.querySelector<LitElement>(tag)!;
  const root = element.renderRoot as ShadowRoot;
  const field = root.querySelector<HTMLInputElement>('#name');
  if (field) {
    field.value = given;
    field.dispatchEvent(new Event('input'));
  } else root.querySelector<HTMLInputElement>(`input[value='${given}']`)!.click();
  await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve, 300));
  const before = root.querySelector('.card')!.textContent;
  const started = performance.now();
  root.querySelector<HTMLButtonElement>('button.main')!.click();
  while (root.querySelector('.card')!.textContent === before) await Promise.resolve(element.updateComplete);
  element.getBoundingClientRect();
  return performance.now() - started;
}

/** What is answered in each block that has a button. */
export const PRESSES: Partial<Record<WidgetName, string>> = { eligibility: 'citizen', availability: 'chetancuong' };

/** @returns milliseconds from a press to the laid out answer, on a processor four times as slow */
export async function pressTime(browser: Browser, url: string, name: WidgetName): Promise<number> {
  const page: Page = await newPage(browser);
  await page.setViewport({ width: 360, height: 740 });
  await page.goto(url, { waitUntil: 'networkidle0' });
  const client = await page.createCDPSession();
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const time = await page.evaluate(press, tagOf(name), PRESSES[name]!);
  await page.close();
  return time;
}
