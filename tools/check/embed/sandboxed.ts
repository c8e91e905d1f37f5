// Uses every widget in a frame with WordPress's sandbox: only scripts are allowed; no forms, origin, windows or downloads.

import type { Browser, ElementHandle, Frame, Page } from 'puppeteer-core';
import { widgetNames, type WidgetName } from '../../../src/widgets.ts';
import { messageOf, newPage, sleep } from '../../lib/chromium.ts';
import { anyWidget } from '../../lib/trial-pages.ts';
import type { TrialPage } from './servers.ts';

/** Returns the shadow root of a frame's widget, or null if there is none yet. */
const rootOf = async (frame: Frame): Promise<ElementHandle<ShadowRoot> | null> =>
  (
    await frame.evaluateHandle((selector) => document.querySelector(selector)?.shadowRoot, anyWidget)
  ).asElement() as ElementHandle<ShadowRoot> | null;

const textOf = async (frame: Frame): Promise<string> =>
  (await (await rootOf(frame))?.evaluate((root) => root.textContent.replace(/\s+/g, ' '))) ?? '';

const isDrawn = async (frame: Frame): Promise<boolean> => !!(await (await rootOf(frame))?.$('.card'));

async function until(isSo: () => Promise<boolean>): Promise<boolean> {
  for (let tries = 0; tries < 60; tries++) {
    if (await isSo()) return true;
    await sleep(100);
  }
  return false;
}

/** Presses a button or chooses an answer by its text, with the mouse. */
async function press(frame: Frame, words: string): Promise<void> {
  const found = await (
    await rootOf(frame)
  )?.evaluateHandle(
    (root, text) =>
      [...root.querySelectorAll<HTMLElement>('button, label')].find((one) =>
        one.textContent.replace(/\s+/g, ' ').trim().startsWith(text),
      ),
    words,
  );
  const element = found?.asElement() as ElementHandle<HTMLElement> | null | undefined;
  if (!element) throw new Error(`no “${words}” in ${await textOf(frame)}`);
  await element.scrollIntoView();
  await element.click();
}

/** An action of a reader, and the text that must appear after it. */
type Step = [use: (frame: Frame, page: Page) => Promise<void>, expected: RegExp];

const USES: Readonly<Record<WidgetName, { province: string; steps: readonly Step[] }>> = {
  banner: {
    province: 'hue',
    steps: [[(frame) => press(frame, 'Chi tiết'), /Bạn được gì/]],
  },
  eligibility: {
    province: 'hue',
    steps: [
      [(frame) => press(frame, 'Tiếp tục'), /Hãy chọn/],
      [
        async (frame) => {
          await press(frame, 'Hợp tác xã');
          await press(frame, 'Tiếp tục');
        },
        /Hợp tác xã của bạn được/,
      ],
    ],
  },
  availability: {
    province: 'hue',
    steps: [
      [
        async (frame, page) => {
          await (await (await rootOf(frame))!.$('input'))!.click();
          await page.keyboard.type('dao');
          await page.keyboard.press('Enter');
        },
        /dao\.id\.vn/,
      ],
      [
        async (frame, page) => {
          await page.keyboard.press('x');
          await press(frame, 'Xem tên này');
        },
        /daox\.id\.vn/,
      ],
    ],
  },
  progress: {
    province: 'thai-nguyen',
    steps: [
      [(frame) => press(frame, 'Xem bảng số liệu'), /Ẩn bảng số liệu/],
      [(frame) => press(frame, 'Tải CSV'), /không cho lưu tệp/],
    ],
  },
};

/** Name → page. The portal serves these pages beside the cases. */
export const sandboxedPages = (host: string): Record<string, TrialPage> =>
  Object.fromEntries(
    Object.entries(USES).map(([widget, { province }]) => [
      `sandboxed, ${widget}`,
      {
        html: `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Trang thử</title><script src="/probe.js"></script></head>
<body><iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" src="${host}/f/${widget}/vi/${province}#?secret=aB3" width="600" height="900" title="…"></iframe></body></html>`,
      },
    ]),
  );

/** @returns problems, as sentences */
export async function useSandboxed(browser: Browser, portal: string): Promise<string[]> {
  const problems: string[] = [];
  for (const widget of widgetNames) {
    const page = await newPage(browser);
    page.on('pageerror', (error) => problems.push(`sandboxed ${widget}: ${messageOf(error)}`));
    await page.goto(`${portal}/case/${encodeURIComponent(`sandboxed, ${widget}`)}`, { waitUntil: 'networkidle0' });
    const frame = page.frames().find((one) => one.url().includes('/f/'))!;
    try {
      if (!(await until(() => isDrawn(frame)))) throw new Error('no widget');
      for (const [use, expected] of USES[widget].steps) {
        await use(frame, page);
        if (!(await until(async () => expected.test(await textOf(frame)))))
          throw new Error(`${expected} is not read after a step: ${await textOf(frame)}`);
      }
    } catch (error) {
      problems.push(`sandboxed ${widget}: ${messageOf(error)}`);
    }
    await page.close();
  }
  return problems;
}
