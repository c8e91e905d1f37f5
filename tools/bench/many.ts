// Measures many counters with one `src` on a page that has already loaded its scripts: requests, and time until the last counter has its figure.

import type { Browser } from 'puppeteer-core';
import { newPage } from '../lib/chromium.ts';

/** @returns milliseconds from adding the first counter to the rendering of the last */
export async function manyCounters(browser: Browser, url: string, count: number): Promise<number> {
  const page = await newPage(browser);
  await page.goto(url, { waitUntil: 'networkidle0' });
  const time = await page.evaluate(async (count) => {
    const started = performance.now();
    const counters = Array.from({ length: count }, () => {
      const counter = document.createElement('tenmien-progress');
      counter.setAttribute('province', 'thai-nguyen');
      counter.setAttribute('today', '2026-11-20');
      counter.setAttribute('src', '/site/data/thai-nguyen.json');
      return counter;
    });
    const drawn = counters.map(
      (counter) => new Promise((resolve) => counter.addEventListener('tenmien-updated', resolve, { once: true })),
    );
    document.body.append(...counters);
    await Promise.all(drawn);
    await Promise.all(counters.map((counter) => counter.updateComplete));
    document.body.getBoundingClientRect();
    return performance.now() - started;
  }, count);
  await page.close();
  return time;
}
