// Types a birth date into the built checker in real profiles of Firefox and Chromium, and looks for it in what they keep of forms. A plain form
// beside it shows that they would have kept it. BROWSERS=chromium takes one engine. Needs dist/site: npm run build.

import './install.mjs';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { default: puppeteer } = await import('puppeteer-core');
const { browsers, chromiumFlags } = await import('./browsers.mjs');
const { listen } = await import('./embed/servers.mjs');
const { skip } = await import('./skip.mjs');

const site = fileURLToPath(new URL('../dist/site', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** Typed into the plain form, and into the checker. Neither year stands in a new profile. */
const KEPT = ['17', '11', '1961'];
const TYPED = ['23', '7', '2005'];

const page = (body) => ({
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: `<!doctype html><html lang="vi"><title>Trang thử</title>${body}`,
});
const boxes = ['day', 'month', 'year']
  .map((part) => `<input id="${part}" name="${part}" autocomplete="bday-${part}">`)
  .join('');
const PAGES = {
  '/form': page(`<form action="/after">${boxes}<button id="go">Gửi</button></form>`),
  '/checker': page(
    ['core', 'eligibility'].map((name) => `<script defer src="/w/${version}/${name}.js"></script>`).join('') +
      '<tenmien-eligibility today="2026-11-20"><p>Ai được tên miền id.vn?</p></tenmien-eligibility>',
  ),
  '/after': page('<p>Trang sau</p>'),
};
const server = await listen((url) => {
  const path = url.split('?')[0];
  if (PAGES[path]) return PAGES[path];
  return path.startsWith('/w/') && { headers: { 'content-type': 'text/javascript' }, body: readFileSync(site + path) };
});

/** Engine → how it is started and the files in which it keeps what was typed. */
const ENGINES = {
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

const sleep = (time) => new Promise((resolve) => setTimeout(resolve, time));

async function visit({ options }, executablePath, userDataDir, use) {
  const browser = await puppeteer.launch({ ...options, executablePath, userDataDir });
  try {
    const [tab] = await browser.pages();
    await use(tab);
    await tab.goto(`${server.origin}/after`);
    // Both write a little later.
    await sleep(1500);
  } finally {
    await browser.close();
  }
  await sleep(500);
}

async function fillForm(tab) {
  await tab.goto(`${server.origin}/form`);
  for (const [index, part] of ['day', 'month', 'year'].entries()) await tab.type(`#${part}`, KEPT[index]);
  await Promise.all([tab.waitForNavigation(), tab.click('#go')]);
}

/** From the first question to the result, by mouse and keyboard as a person does. */
async function fillChecker(tab) {
  await tab.goto(`${server.origin}/checker`);
  const inside = (selector) => tab.waitForSelector(`tenmien-eligibility >>> ${selector}`);
  await (await inside('input[value=citizen]')).click();
  await (await inside('.main')).click();
  for (const [index, part] of ['day', 'month', 'year'].entries()) await (await inside(`#${part}`)).type(TYPED[index]);
  await tab.keyboard.press('Enter');
  await (await inside('input[value=yes]')).click();
  await (await inside('.main')).click();
  return (await inside('.verdict.good')).evaluate((verdict) => verdict.textContent);
}

const holds = (files, text) => files.some((file) => existsSync(file) && readFileSync(file).includes(text));

const wanted = process.env.BROWSERS?.split(',');
const found = Object.entries(browsers()).filter(([engine]) => ENGINES[engine] && (!wanted || wanted.includes(engine)));
if (!found.length) skip('profiles were not looked into: neither Firefox nor Chromium is there');
for (const [engine, program] of found) {
  const profile = mkdtempSync(join(tmpdir(), 'profile-'));
  const problems = [];
  try {
    const { files } = ENGINES[engine];
    await visit(ENGINES[engine], program, profile, fillForm);
    if (!holds(files(profile), KEPT[2])) problems.push('a plain form was not kept either, so nothing is proved');
    if (holds(files(profile), TYPED[2])) problems.push('the date stood there before it was typed');
    await visit(ENGINES[engine], program, profile, fillChecker);
    if (holds(files(profile), TYPED[2])) problems.push('the profile keeps the birth date that was typed');
  } catch (error) {
    problems.push(error.message);
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
