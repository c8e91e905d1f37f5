// Opens the built demo page in Chromium, below a path of its own, and lets every setting of its bar work.
// Fails on whatever the page's policy refuses, on any error and on any request that leads nowhere.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { serve } from './bench/serve.mjs';
import { browsers, chromiumFlags } from './browsers.mjs';

const TAGS = ['banner', 'eligibility', 'availability', 'progress'].map((name) => `tenmien-${name}`);
const { chromium } = browsers();
if (!chromium) {
  console.log('No Chromium here: the built page was not opened.');
  process.exit(0);
}

const server = await serve(fileURLToPath(new URL('../dist', import.meta.url)), {});
const profile = mkdtempSync(join(tmpdir(), 'site-'));
const browser = await puppeteer.launch({ executablePath: chromium, args: chromiumFlags, userDataDir: profile });
const problems = [];
try {
  const page = await browser.newPage();
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('requestfailed', (request) => problems.push(`${request.url()} failed`));
  page.on('response', (response) => response.ok() || problems.push(`${response.url()} ${response.status()}`));
  page.on('request', (request) => request.url().startsWith(server.origin) || problems.push(`${request.url()} is asked`));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      console.error(`refused by ${violatedDirective}: ${blockedURI} ${sample}`),
    );
  });
  await page.goto(`${server.origin}/site/`, { waitUntil: 'networkidle0' });

  const waiting = await page.evaluate(async (tags) => {
    await Promise.all(tags.map((tag) => document.querySelector(tag).updateComplete));
    return tags.filter((tag) => !document.querySelector(tag).shadowRoot?.querySelector('.root .card'));
  }, TAGS);
  problems.push(...waiting.map((tag) => `${tag} shows nothing of its own`));

  for (const name of await page.$$eval('#tryout select', (selects) => selects.map((select) => select.name))) {
    const values = await page.$$eval(`#tryout [name=${name}] option`, (options) => options.map((option) => option.value));
    for (const value of [...values.slice(-3), values[0]]) {
      await page.select(`#tryout [name=${name}]`, value);
      await page.waitForNetworkIdle({ idleTime: 100 });
    }
  }
} finally {
  await browser.close();
  server.stop();
  rmSync(profile, { recursive: true, force: true });
}
console.log(problems.length ? problems.join('\n') : 'The built page runs under its policy.');
process.exitCode = problems.length ? 1 : 0;
