// Installs the tarball of dist/npm in projects of bundlers and frameworks, builds them, and opens their pages in Chromium: the four blocks are
// drawn, one takes a property and is heard, and the console stays empty. Names of projects as arguments choose some. Needs dist/npm: npm run build.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { tagOf, widgetNames } from '../../src/widgets.ts';
import { newPage, onProblem, openChromium } from '../lib/chromium.ts';
import { fileAnswer, listen, pathOf } from '../lib/serve.ts';
import { install, tarball } from './consumer.ts';
import { PACKAGES, projects, type Project } from './consumers/projects.ts';

/** Builds a project. @returns what the tool says, which should be nothing */
function build(folder: string, { files, build: command }: Project): string {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  if (!command) return '';
  const [program, ...args] = command;
  const { stdout, stderr } = spawnSync(join(folder, '..', 'node_modules/.bin', program), args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  // webpack tells of its success together with its warnings.
  return `${stdout}${stderr}`.replace('webpack compiled successfully', '').trim();
}

/** @returns problems, as sentences */
async function open(browser: Browser, url: string): Promise<string[]> {
  const problems: string[] = [];
  const page = await newPage(browser);
  onProblem(page, (problem) => problems.push(problem));
  page.on('response', (response) => response.ok() || problems.push(`${response.url()}: ${response.status()}`));
  await page.goto(url, { waitUntil: 'networkidle0' });
  const wait = (what: string, look: string) =>
    page.waitForFunction(look, { timeout: 10_000 }).catch(() => problems.push(what));
  const card = (tag: string) => `document.querySelector('${tag}')?.shadowRoot?.querySelector('.card')`;
  for (const tag of widgetNames.map(tagOf)) await wait(`no ${tag}`, `${card(tag)}?.textContent.trim().length > 40`);
  await wait('no bar, which a further file draws', `!!${card('tenmien-progress')}?.querySelector('.scale *')`);
  await wait('the banner is not dark', "document.querySelector('tenmien-banner')?.getAttribute('theme') === 'dark'");
  await page.evaluate(`${card('tenmien-banner')}?.querySelector('[aria-expanded]')?.click()`);
  await wait('the event is not heard', "document.title === 'opened'");
  await page.evaluate("document.documentElement.lang = 'en'");
  await wait(
    'no English, which a further file brings',
    `/maintenance fee/.test(${card('tenmien-banner')}?.textContent)`,
  );
  await page.close();
  return problems;
}

const folder = mkdtempSync(join(tmpdir(), 'consumers-'));
const server = await listen((url) => fileAnswer(folder, pathOf(url)));
const { browser, close } = await openChromium();
try {
  install(folder, [tarball(folder), ...PACKAGES]);
  const chosen = process.argv.slice(2);
  for (const [name, project] of Object.entries(projects)) {
    if (chosen.length && !chosen.includes(name)) continue;
    const said = build(join(folder, name), project);
    const problems = [
      ...(said ? [said] : []),
      ...(await open(browser, `${server.origin}/${name}/${project.out}/index.html`)),
    ];
    console.log(`${problems.length ? '✗' : '✓'} ${name}`);
    for (const problem of problems) console.log(`  ${problem}`);
    if (problems.length) process.exitCode = 1;
  }
} finally {
  await close();
  server.stop();
  rmSync(folder, { recursive: true, force: true });
}
