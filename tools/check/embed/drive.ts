// Opens pages in each engine, reads values in them and clicks.

import type { LaunchOptions, Page } from 'puppeteer-core';
import { chromiumFlags, startWebKitDriver, webkitCapabilities, type Engine } from '../../lib/browsers.ts';
import { openBrowser, sleep } from '../../lib/chromium.ts';

/** A started engine. */
export interface Driven {
  /** Opens a page in a tab and closes all other tabs. */
  open(url: string): Promise<void>;
  /** Returns the value of a JavaScript expression in the page. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Clicks at a position in px. */
  click(x: number, y: number): Promise<void>;
  /** Number of open tabs. */
  tabs(): Promise<number>;
}

type Use<Value> = (browser: Driven) => Promise<Value>;

async function withPuppeteer<Value>(options: LaunchOptions, use: Use<Value>): Promise<Value> {
  const { browser, close } = await openBrowser({ ...options, protocolTimeout: 300_000 });
  let page: Page;
  try {
    return await use({
      // Uses a new tab in the foreground, because background tabs get no clicks. The others are closed after the page has loaded:
      // a new tab sometimes closes together with the tab before it.
      async open(url) {
        const others = await browser.pages();
        page = await browser.newPage();
        await page.goto(url);
        for (const other of others) await other.close();
      },
      evaluate: <Result>(expression: string) => page.evaluate(expression) as Promise<Result>,
      click: (x, y) => page.mouse.click(x, y),
      tabs: async () => (await browser.pages()).length,
    });
  } finally {
    await close();
  }
}

async function withWebKit<Value>(use: Use<Value>): Promise<Value> {
  const driver = await startWebKitDriver();
  const call = async <Result = unknown>(path: string, body?: object, method = 'POST'): Promise<Result> => {
    const answer = await fetch(`http://127.0.0.1:${driver.port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: Result & { message?: string } };
    if (!answer.ok) throw new Error(value.message);
    return value;
  };
  try {
    const { sessionId } = await call<{ sessionId: string }>('/session', {
      capabilities: { alwaysMatch: { ...webkitCapabilities(), 'wdio:enforceWebDriverClassic': undefined } },
    });
    const session = `/session/${sessionId}`;
    const handles = () => call<string[]>(`${session}/window/handles`, undefined, 'GET');
    const result = await use({
      async open(url) {
        const { handle } = await call<{ handle: string }>(`${session}/window/new`, { type: 'tab' });
        for (const other of (await handles()).filter((one) => one !== handle)) {
          await call(`${session}/window`, { handle: other });
          await call(`${session}/window`, undefined, 'DELETE');
        }
        await call(`${session}/window`, { handle });
        await call(`${session}/url`, { url });
      },
      evaluate: <Result>(expression: string) =>
        call<Result>(`${session}/execute/sync`, { script: `return ${expression}`, args: [] }),
      click: async (x, y) => {
        await call(`${session}/actions`, {
          actions: [
            {
              type: 'pointer',
              id: 'mouse',
              actions: [
                { type: 'pointerMove', x, y, duration: 0 },
                { type: 'pointerDown', button: 0 },
                { type: 'pointerUp', button: 0 },
              ],
            },
          ],
        });
      },
      tabs: async () => (await handles()).length,
    });
    await fetch(`http://127.0.0.1:${driver.port}${session}`, { method: 'DELETE' });
    return result;
  } finally {
    driver.stop();
  }
}

/** Starts an engine, and ends it after use. */
export const withBrowser = <Value>(engine: Engine, program: string, use: Use<Value>): Promise<Value> =>
  engine === 'webkit'
    ? withWebKit(use)
    : withPuppeteer(
        { executablePath: program, ...(engine === 'firefox' ? { browser: 'firefox' } : { args: chromiumFlags }) },
        use,
      );

/** Opens a page if there is a URL, and waits until `ready` is true. Returns the value of `result`. Both are JavaScript expressions. */
export async function readIn<Value>(
  { open, evaluate }: Driven,
  { url, ready, result }: { url?: string; ready: string; result: string },
): Promise<Value> {
  if (url) await open(url);
  for (let tries = 0; tries < 1500 && !(await evaluate(ready)); tries++) await sleep(200);
  return evaluate<Value>(result);
}
