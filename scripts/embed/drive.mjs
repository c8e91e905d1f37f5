// Opens pages in each engine, reads values from them and clicks in them.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, startWebKitDriver, webkitCapabilities } from '../browsers.mjs';

const sleep = (time) => new Promise((resolve) => setTimeout(resolve, time));

async function withPuppeteer(options, use) {
  const profile = mkdtempSync(join(tmpdir(), 'profile-'));
  const browser = await puppeteer.launch({ ...options, userDataDir: profile, protocolTimeout: 300_000 });
  let page;
  try {
    return await use({
      // In a tab of its own, in front of the others, for one behind them takes no clicks. The others are closed once it has its page: a tab that
      // was just made sometimes goes with the one before it.
      async open(url) {
        const others = await browser.pages();
        page = await browser.newPage();
        await page.goto(url);
        for (const other of others) await other.close();
      },
      evaluate: (expression) => page.evaluate(expression),
      click: (x, y) => page.mouse.click(x, y),
      tabs: async () => (await browser.pages()).length,
    });
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function withWebKit(use) {
  const driver = await startWebKitDriver();
  const call = async (path, body, method = 'POST') => {
    const answer = await fetch(`http://127.0.0.1:${driver.port}${path}`, {
      method,
      body: body && JSON.stringify(body),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(value.message);
    return value;
  };
  try {
    const { sessionId } = await call('/session', {
      capabilities: { alwaysMatch: { ...webkitCapabilities(), 'wdio:enforceWebDriverClassic': undefined } },
    });
    const session = `/session/${sessionId}`;
    const handles = () => call(`${session}/window/handles`, undefined, 'GET');
    const result = await use({
      async open(url) {
        const { handle } = await call(`${session}/window/new`, { type: 'tab' });
        for (const other of (await handles()).filter((one) => one !== handle)) {
          await call(`${session}/window`, { handle: other });
          await call(`${session}/window`, undefined, 'DELETE');
        }
        await call(`${session}/window`, { handle });
        await call(`${session}/url`, { url });
      },
      evaluate: (expression) => call(`${session}/execute/sync`, { script: `return ${expression}`, args: [] }),
      click: (x, y) =>
        call(`${session}/actions`, {
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
        }),
      tabs: async () => (await handles()).length,
    });
    await fetch(`http://127.0.0.1:${driver.port}${session}`, { method: 'DELETE' });
    return result;
  } finally {
    driver.stop();
  }
}

/**
 * Starts an engine and ends it.
 * @param use is given `open(url)` in a tab that is then the only one, `evaluate(expression)`, `click(x, y)` in px and `tabs()`
 */
export const withBrowser = (engine, program, use) =>
  engine === 'webkit'
    ? withWebKit(use)
    : withPuppeteer(
        { executablePath: program, ...(engine === 'firefox' ? { browser: 'firefox' } : { args: chromiumFlags }) },
        use,
      );

/** Opens a page and waits until `ready` is true in it; answers with the value of `result`, both JavaScript expressions. */
export async function readIn({ open, evaluate }, { url, ready, result }) {
  await open(url);
  for (let tries = 0; tries < 1500 && !(await evaluate(ready)); tries++) await sleep(200);
  return evaluate(result);
}
