// Measures the size of the scripts that a page loads, after brotli.

import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import type { WidgetName } from '../../src/widgets.ts';
import { newPage } from '../lib/chromium.ts';

/** Budgets in bytes, and the published figures of peers for the same measure. */
export const BUDGETS = {
  banner: [9_500, 'sgds-masthead 9.6 kB, USWDS usa-banner 11.2 kB'],
  eligibility: [18_000, ''],
  availability: [18_000, ''],
  progress: [12_000, 'Web Awesome progress-bar 10.2 kB (a bar alone), number-flow 4.7 kB (digits alone)'],
  all: [34_000, 'Lit, localize and zod/mini alone 12.5 kB'],
} satisfies Record<WidgetName | 'all', [budget: number, peers: string]>;

export async function scriptBytes(browser: Browser, url: string): Promise<number> {
  const page = await newPage(browser);
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      sizes.push(response.buffer().then((body) => brotliCompressSync(body).length));
  });
  await page.goto(url, { waitUntil: 'networkidle0' });
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await page.close();
  return bytes;
}
