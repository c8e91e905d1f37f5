// Starts browsers for tools. Each has its own profile, which is deleted when the browser ends.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type BrowserContext, type LaunchOptions, type Page } from 'puppeteer-core';
import { browsers, chromiumFlags } from './browsers.ts';

/** A started browser and the function that ends it. */
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

/** @throws if no Chromium is found */
export function openChromium({ args = [], ...options }: LaunchOptions = {}): Promise<Opened> {
  const { chromium } = browsers();
  if (!chromium) throw new Error('Chrome or Chromium is needed; CHROME_PATH may say where it is.');
  return openBrowser({ ...options, executablePath: chromium, args: [...chromiumFlags, ...args] });
}

/** tsx keeps the names of functions with this helper. Functions that run in a page call the helper there. */
const NAME_HELPER = 'globalThis.__name ??= (named) => named;';

/** Prepares a tab, so that functions of tools can run in it. */
export async function prepare(page: Page): Promise<Page> {
  await page.evaluateOnNewDocument(NAME_HELPER);
  await page.evaluate(NAME_HELPER);
  return page;
}

export const newPage = async (from: Browser | BrowserContext): Promise<Page> => prepare(await from.newPage());

/** Returns the call of a function as an expression, for browsers that accept only text. */
export const callOf = <Given extends unknown[]>(run: (...given: Given) => unknown, ...given: Given): string =>
  `(() => { ${NAME_HELPER} return (${run})(${given.map((one) => JSON.stringify(one)).join()}); })()`;

/** Reports errors and warnings in the console of a page, and uncaught errors. */
export function onProblem(page: Page, tell: (problem: string) => void): void {
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) tell(message.text());
  });
  page.on('pageerror', (error) => tell(messageOf(error)));
}

/** Logs violations of a page's policy to its console. Call it before the page is opened. */
export const logRefusals = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      console.error(`${violatedDirective} refuses ${blockedURI} ${sample}`),
    ),
  );

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export const sleep = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
