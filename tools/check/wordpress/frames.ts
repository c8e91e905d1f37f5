// Checks the visible frames that WordPress creates from addresses.

import type { Page } from 'puppeteer-core';
import { sleep } from '../../lib/chromium.ts';

/** WordPress limits the height of a frame to 200–1000 px. */
const between = (height: number) => Math.min(Math.max(height, 200), 1000);

/** Runs in the page: reads a frame, and whether the quotation for readers without script is still visible beside it. */
const seen = (frame: HTMLIFrameElement) => ({
  sandbox: frame.getAttribute('sandbox'),
  width: frame.clientWidth,
  height: frame.clientHeight,
  isShown: !frame.style.clip,
  isQuoted: [...frame.parentElement!.querySelectorAll('blockquote')].some(
    (quotation) => quotation.getBoundingClientRect().height > 0,
  ),
});

/** Runs in the frame. */
const within = () => ({
  content: Math.ceil(document.body.getBoundingClientRect().height),
  isDrawn: [...document.body.children].some(({ shadowRoot }) => shadowRoot?.querySelector('.root')),
});

type Within = ReturnType<typeof within>;

/** The frames of a page while a reader scrolls through it. Each is read when it is as expected or times out. */
interface Frame {
  readonly isGood: boolean;
}

export async function framesOf(page: Page): Promise<Frame[]> {
  const frames: Frame[] = [];
  for (const handle of await page.$$('iframe')) {
    await handle.scrollIntoView();
    const inner = await handle.contentFrame();
    const look = async () => {
      const { content = NaN, isDrawn = false } = await inner.evaluate(within).catch(() => ({}) as Partial<Within>);
      const frame = { ...(await handle.evaluate(seen)), content, isDrawn };
      const fits = frame.height === between(content) && frame.width <= page.viewport()!.width;
      return {
        ...frame,
        isGood: frame.sandbox === 'allow-scripts' && frame.isShown && !frame.isQuoted && isDrawn && fits,
      };
    };
    const end = Date.now() + 10_000;
    let frame = await look();
    while (!frame.isGood && Date.now() < end) {
      await sleep(100);
      frame = await look();
    }
    frames.push(frame);
  }
  return frames;
}
