// Measures the size of the scripts that a page loads, after brotli.

import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import { newPage } from '../lib/chromium.ts';

/** The published figures of peers for the same measure. */
export const PEERS: Partial<Record<string, string>> = {
  banner: 'sgds-masthead 9.6 kB, USWDS usa-banner 11.2 kB',
  progress: 'Web Awesome progress-bar 10.2 kB (a bar alone), number-flow 4.7 kB (digits alone)',
  all: 'Lit, localize and zod/mini alone 12.5 kB',
};

/** @returns the bytes of each script that a page loads at first or later, by its file name */
export async function scriptSizes(browser: Browser, url: string): Promise<Map<string, number>> {
  const page = await newPage(browser);
  const sizes: Promise<[string, number]>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    const name = new URL(response.url()).pathname.split('/').at(-1)!;
    sizes.push(response.buffer().then((body) => [name, brotliCompressSync(body).length]));
  });
  await page.goto(url, { waitUntil: 'networkidle0' });
  const all = new Map(await Promise.all(sizes));
  await page.close();
  return all;
}
