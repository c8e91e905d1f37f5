// Browsers for tools: each with a profile of its own, which goes with it.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type BrowserContext, type LaunchOptions, type Page } from 'puppeteer-core';
import { browsers, chromiumFlags } from './browsers.ts';

/** A started browser, and how to end it. */
export interface Opened {
  readonly browser: Browser;
  close(): Promise<void>;
}

export async function openBrowser(options: LaunchOptions): Promise<Opened> {
  const profile = mkdtempSync(join(tmpdir(), 'profile-'));
  const browser = await puppeteer.launch({ ...options, userDataDir: profile });
  return {
    browser,
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** @throws where no Chromium is found */
export function openChromium({ args = [], ...options }: LaunchOptions = {}): Promise<Opened> {
  const { chromium } = browsers();
  if (!chromium) throw new Error('Chrome or Chromium is needed; CHROME_PATH may say where it is.');
  return openBrowser({ ...options, executablePath: chromium, args: [...chromiumFlags, ...args] });
}

/** tsx keeps the names of functions with this helper. A function that runs in a page looks for it there. */
const NAME_HELPER = 'globalThis.__name ??= (named) => named;';

/** Makes a tab one in which functions of tools can run. */
export async function prepare(page: Page): Promise<Page> {
  await page.evaluateOnNewDocument(NAME_HELPER);
  await page.evaluate(NAME_HELPER);
  return page;
}

export const newPage = async (from: Browser | BrowserContext): Promise<Page> => prepare(await from.newPage());

/** A call of a function as an expression, for browsers that take text alone. */
export const callOf = <Given extends unknown[]>(run: (...given: Given) => unknown, ...given: Given): string =>
  `(() => { ${NAME_HELPER} return (${run})(${given.map((one) => JSON.stringify(one)).join()}); })()`;

/** Tells what a page writes to its console as an error or a warning, and what it throws. */
export function onProblem(page: Page, tell: (problem: string) => void): void {
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) tell(message.text());
  });
  page.on('pageerror', (error) => tell(messageOf(error)));
}

/** Tells what a page's policy refuses, through its console. To be called before the page is opened. */
export const logRefusals = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      console.error(`${violatedDirective} refuses ${blockedURI} ${sample}`),
    ),
  );

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export const sleep = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
