// Measures a first visit on a slow phone: the layout shift when an element upgrades, and the times until the first text and the element
// are visible.

import type { Browser } from 'puppeteer-core';
import { newPage, sleep } from '../lib/chromium.ts';
import { shiftOf, watchShift } from '../lib/layout-shift.ts';

const SLOW = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

/** Runs in the page before anything else. */
interface Watched {
  drawn: Promise<number>;
}

function watchDrawing(tags: readonly string[]): void {
  const isDrawn = (tag: string) =>
    [...((customElements.get(tag) && document.querySelector(tag)?.shadowRoot?.children) || [])].some(
      (node) => node.localName !== 'style' && node.textContent.trim() && node.getBoundingClientRect().height > 0,
    );
  (window as unknown as Watched).drawn = new Promise((resolve) => {
    const look = () => {
      // The browser paints a frame after its callbacks.
      if (tags.every(isDrawn)) setTimeout(() => resolve(performance.now()));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/**
 * Returns the layout-shift score, and the milliseconds until the first text and until the last element is rendered.
 * Without elements, `drawn` waits for nothing.
 */
export async function slowVisit(
  browser: Browser,
  url: string,
  tags: readonly string[],
): Promise<{ shift: number; text: number; drawn: number }> {
  const context = await browser.createBrowserContext();
  const page = await newPage(context);
  await page.setViewport({ width: 360, height: 740, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
  const client = await page.createCDPSession();
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', SLOW);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.evaluateOnNewDocument(watchShift);
  await page.evaluateOnNewDocument(watchDrawing, tags);
  await page.goto(url, { waitUntil: 'networkidle0' });
  const drawn = await page.evaluate(() => (window as unknown as Watched).drawn);
  // Late shifts also count, for example from fonts or feeds.
  await sleep(500);
  const shift = await page.evaluate(shiftOf);
  const text = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]!.startTime);
  await context.close();
  return { shift, text, drawn };
}
