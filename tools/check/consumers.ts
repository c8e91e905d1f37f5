// Installs the tarball of dist/npm in projects of bundlers and frameworks, builds them, and opens their pages in Chromium: the four blocks are
// drawn, one takes a property and is heard, and the console stays empty. Pages that a server sends have words without script and do not move.
// Names of projects as arguments choose some; without them heavy ones are for CI. Needs dist/npm: npm run build.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { tagOf, widgetNames } from '../../src/widgets.ts';
import { newPage, onProblem, openChromium } from '../lib/chromium.ts';
import { shiftOf, watchShift } from '../lib/layout-shift.ts';
import { fileAnswer, listen, pathOf } from '../lib/serve.ts';
import { install, nodePackage, tarball } from './consumer.ts';
import { PACKAGES, projects as ofBundlers, type Project } from './consumers/projects.ts';
import { served } from './consumers/served.ts';

const projects: Readonly<Record<string, Project>> = { ...ofBundlers, ...served };

/** Builds a project. @returns what the tool says, which should be nothing */
function build(folder: string, { files, build: command, node, isTalkative }: Project): string {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  if (!command) return '';
  const modules = join(folder, '..', 'node_modules');
  const path = [
    ...(node ? [join(modules, nodePackage(node), 'bin')] : []),
    join(modules, '.bin'),
    dirname(process.execPath),
    process.env.PATH,
  ].join(delimiter);
  const [program, ...args] = command;
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: path, NODE_ENV: 'production', ...NO_REPORTS },
  });
  // webpack tells of its success together with its warnings.
  const said = `${stdout}${stderr}`.replace('webpack compiled successfully', '').trim();
  return isTalkative && status === 0 && !/failed to resolve/i.test(said) ? '' : said;
}

/** Tools that would report their use to their makers. */
const NO_REPORTS = { NEXT_TELEMETRY_DISABLED: '1', NUXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' };

/** What is seen before the script runs. @returns problems */
async function openWithoutScript(browser: Browser, url: string): Promise<string[]> {
  const page = await newPage(browser);
  await page.setJavaScriptEnabled(false);
  await page.goto(url, { waitUntil: 'networkidle0' });
  const unseen: string[] = [];
  for (const tag of widgetNames.map(tagOf)) {
    const box = await (await page.$(tag))?.boundingBox();
    const link = await (await page.$(`${tag} a`))?.boundingBox();
    const drawn = await page.$(`${tag} >>> .card`);
    if (!box?.height || !(link ?? drawn)) unseen.push(`without script ${tag} is empty`);
  }
  await page.close();
  return unseen;
}

/** @returns problems, as sentences */
async function open(browser: Browser, url: string, { isServed }: Project): Promise<string[]> {
  const problems = isServed ? await openWithoutScript(browser, url) : [];
  const page = await newPage(browser);
  onProblem(page, (problem) => problems.push(problem));
  page.on('response', (response) => response.ok() || problems.push(`${response.url()}: ${response.status()}`));
  // High enough for all four: what is below the window may move.
  if (isServed) await page.setViewport({ width: 800, height: 3000 });
  await page.evaluateOnNewDocument(watchShift);
  await page.goto(url, { waitUntil: 'networkidle0' });
  const wait = (what: string, look: string) =>
    page.waitForFunction(look, { timeout: 10_000 }).catch(() => problems.push(what));
  const card = (tag: string) => `document.querySelector('${tag}')?.shadowRoot?.querySelector('.card')`;
  for (const tag of widgetNames.map(tagOf)) await wait(`no ${tag}`, `${card(tag)}?.textContent.trim().length > 40`);
  await wait('no bar, which a further file draws', `!!${card('tenmien-progress')}?.querySelector('.scale *')`);
  await wait('the banner is not dark', "document.querySelector('tenmien-banner')?.getAttribute('theme') === 'dark'");
  const shift = await page.evaluate(shiftOf);
  if (isServed && shift) problems.push(`the page moves by ${shift}`);
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

const words = process.argv.slice(2);
const chosen = Object.entries(projects).filter(([name, { isHeavy }]) =>
  words.length ? words.includes(name) : !isHeavy || process.env.CI,
);
const folder = mkdtempSync(join(tmpdir(), 'consumers-'));
const server = await listen((url) => fileAnswer(folder, decodeURI(pathOf(url))));
const { browser, close } = await openChromium();
try {
  const own = chosen.flatMap(([, { packages = [], node }]) => [
    ...packages,
    ...(node ? [nodePackage(node, true)] : []),
  ]);
  install(folder, [tarball(folder), ...PACKAGES, ...new Set(own)]);
  for (const [name, project] of chosen) {
    const started = performance.now();
    const said = build(join(folder, name), project);
    const built = performance.now();
    const problems = [
      ...(said ? [said] : []),
      ...(await open(browser, `${server.origin}/${encodeURI(name)}/${project.out}/index.html`, project)),
    ];
    const times = [built - started, performance.now() - built].map((time) => `${(time / 1000).toFixed(1)} s`);
    console.log(`${problems.length ? '✗' : '✓'} ${name} (${times.join(' + ')})`);
    for (const problem of problems) console.log(`  ${problem}`);
    if (problems.length) process.exitCode = 1;
  }
} finally {
  await close();
  server.stop();
  rmSync(folder, { recursive: true, force: true });
}
