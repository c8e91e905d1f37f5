// Opens a page in each engine and reads a value from it.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, startWebKitDriver, webkitCapabilities } from '../browsers.mjs';

const sleep = (time) => new Promise((resolve) => setTimeout(resolve, time));

async function withPuppeteer(options, use) {
  const profile = mkdtempSync(join(tmpdir(), 'profile-'));
  const browser = await puppeteer.launch({ ...options, userDataDir: profile, protocolTimeout: 300_000 });
  try {
    const page = await browser.newPage();
    return await use((url) => page.goto(url), (expression) => page.evaluate(expression));
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function withWebKit(use) {
  const driver = await startWebKitDriver();
  const call = async (path, body) => {
    const answer = await fetch(`http://127.0.0.1:${driver.port}${path}`, { method: 'POST', body: JSON.stringify(body) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(value.message);
    return value;
  };
  try {
    const { sessionId } = await call('/session', { capabilities: { alwaysMatch: { ...webkitCapabilities(), 'wdio:enforceWebDriverClassic': undefined } } });
    const session = `/session/${sessionId}`;
    const result = await use(
      (url) => call(`${session}/url`, { url }),
      (expression) => call(`${session}/execute/sync`, { script: `return ${expression}`, args: [] }),
    );
    await fetch(`http://127.0.0.1:${driver.port}${session}`, { method: 'DELETE' });
    return result;
  } finally {
    driver.stop();
  }
}

/** Opens a page and waits until `ready` is true in it; answers with the value of `result`, both JavaScript expressions. */
export function readPage(engine, program, { url, ready, result }) {
  const use = async (open, evaluate) => {
    await open(url);
    for (let tries = 0; !(await evaluate(ready)); tries++) {
      if (tries > 1500) break;
      await sleep(200);
    }
    return evaluate(result);
  };
  if (engine === 'webkit') return withWebKit(use);
  return withPuppeteer({ executablePath: program, ...(engine === 'firefox' ? { browser: 'firefox' } : { args: chromiumFlags }) }, use);
}
