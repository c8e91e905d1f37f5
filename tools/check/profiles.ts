// Types a birth date into the built checker in real profiles of Firefox and Chromium. Their stored form data must not contain the date.
// A plain form proves that they store such data. BROWSERS=chromium selects one engine. Needs dist/site: npm run build.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type LaunchOptions, type Page } from 'puppeteer-core';
import { chosenBrowsers, chromiumFlags, type Engine } from '../lib/browsers.ts';
import { messageOf, sleep } from '../lib/chromium.ts';
import { builtSite, version } from '../lib/release.ts';
import { fileAnswer, listen, mediaTypes, pathOf, type Answer } from '../lib/serve.ts';
import { skip } from '../lib/skip.ts';

/** Typed into the plain form, and into the checker. A new profile contains neither year. */
const KEPT = ['17', '11', '1961'];
const TYPED = ['23', '7', '2005'];

const page = (body: string): Answer => ({
  headers: { 'content-type': mediaTypes['.html'] },
  body: `<!doctype html><html lang="vi"><title>Trang thử</title>${body}`,
});
const boxes = ['day', 'month', 'year']
  .map((part) => `<input id="${part}" name="${part}" autocomplete="bday-${part}">`)
  .join('');
const PAGES: Readonly<Record<string, Answer>> = {
  '/form': page(`<form action="/after">${boxes}<button id="go">Gửi</button></form>`),
  '/checker': page(
    ['core', 'eligibility'].map((name) => `<script defer src="/w/${version}/${name}.js"></script>`).join('') +
      '<tenmien-eligibility today="2026-11-20"><p>Ai được tên miền id.vn?</p></tenmien-eligibility>',
  ),
  '/after': page('<p>Trang sau</p>'),
};
const server = await listen((url) => {
  const path = pathOf(url);
  return PAGES[path] ?? (path.startsWith('/w/') ? fileAnswer(builtSite, path) : null);
});

interface Kept {
  readonly options: LaunchOptions;
  /** The files in which the browser stores typed values. */
  files(profile: string): string[];
}

const ENGINES: Partial<Record<Engine, Kept>> = {
  chromium: {
    options: { args: chromiumFlags },
    files: (profile) =>
      ['Default/Web Data', 'Default/Web Data-wal', 'Default/Web Data-journal'].map((name) => join(profile, name)),
  },
  firefox: {
    options: { browser: 'firefox', extraPrefsFirefox: { 'browser.formfill.enable': true } },
    files: (profile) =>
      readdirSync(profile)
        .filter((name) => /^(formhistory|autofill)/.test(name))
        .map((name) => join(profile, name)),
  },
};

async function visit(
  options: LaunchOptions,
  executablePath: string,
  userDataDir: string,
  use: (tab: Page) => Promise<unknown>,
): Promise<void> {
  const browser = await puppeteer.launch({ ...options, executablePath, userDataDir });
  try {
    const tab = (await browser.pages())[0]!;
    await use(tab);
    await tab.goto(`${server.origin}/after`);
    // Both browsers write with a short delay.
    await sleep(1500);
  } finally {
    await browser.close();
  }
  await sleep(500);
}

async function fillForm(tab: Page): Promise<void> {
  await tab.goto(`${server.origin}/form`);
  for (const [index, part] of ['day', 'month', 'year'].entries()) await tab.type(`#${part}`, KEPT[index]!);
  await Promise.all([tab.waitForNavigation(), tab.click('#go')]);
}

/** From the first question to the result, with mouse and keyboard. */
async function fillChecker(tab: Page): Promise<string> {
  await tab.goto(`${server.origin}/checker`);
  const inside = async (selector: string) => (await tab.waitForSelector(`tenmien-eligibility >>> ${selector}`))!;
  await (await inside('input[value=citizen]')).click();
  await (await inside('.main')).click();
  for (const [index, part] of ['day', 'month', 'year'].entries()) await (await inside(`#${part}`)).type(TYPED[index]!);
  await tab.keyboard.press('Enter');
  await (await inside('input[value=yes]')).click();
  await (await inside('.main')).click();
  return (await inside('.verdict.good')).evaluate((verdict) => verdict.textContent);
}

const holds = (files: readonly string[], text: string) =>
  files.some((file) => existsSync(file) && readFileSync(file).includes(text));

const found = chosenBrowsers().flatMap(([engine, program]) => {
  const kept = ENGINES[engine];
  return kept ? [{ engine, program, ...kept }] : [];
});
if (!found.length) skip('profiles were not looked into: neither Firefox nor Chromium is there');
for (const { engine, program, options, files } of found) {
  const profile = mkdtempSync(join(tmpdir(), 'profile-'));
  const problems: string[] = [];
  try {
    await visit(options, program, profile, fillForm);
    if (!holds(files(profile), KEPT[2]!)) problems.push('a plain form was not kept either, so nothing is proved');
    if (holds(files(profile), TYPED[2]!)) problems.push('the date stood there before it was typed');
    await visit(options, program, profile, fillChecker);
    if (holds(files(profile), TYPED[2]!)) problems.push('the profile keeps the birth date that was typed');
  } catch (error) {
    problems.push(messageOf(error));
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  console.log(
    problems.length
      ? `✗ ${engine}: ${problems.join('; ')}`
      : `✓ ${engine}: keeps no birth date, and would have kept that of a form`,
  );
  if (problems.length) process.exitCode = 1;
}
server.stop();
