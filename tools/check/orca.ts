// Checks the built blocks with a screen reader: Orca reads a page with all four from start to end, and speaks the checker's verdict once.
// In Firefox and Chromium; skipped if Orca is missing. BROWSERS=chromium selects one engine. Needs dist/site: npm run build.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type LaunchOptions, type Page } from 'puppeteer-core';
import { widgetNames } from '../../src/widgets.ts';
import { chosenBrowsers, chromiumFlags, type Engine } from '../lib/browsers.ts';
import { builtSite, version } from '../lib/release.ts';
import { prepare } from '../lib/chromium.ts';
import { fileAnswer, listen, mediaTypes, pathOf } from '../lib/serve.ts';
import { skip } from '../lib/skip.ts';
import { hasOrca, startOrca, type Orca } from './orca/session.ts';

if (!hasOrca()) skip('Not found: orca, at-spi2-core, xdotool, xvfb or dbus. Without them nothing is heard.');

const [FIRST, LAST] = ['Đầu trang thử', 'Cuối trang thử.'];
const script = (name: string) => `<script defer src="/w/${version}/${name}.js"></script>`;
const PAGE = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang thử</title>
${['core', ...widgetNames].map(script).join('')}
<h1>${FIRST}</h1>
<tenmien-banner today="2026-11-20" province="thai-nguyen"></tenmien-banner>
<tenmien-eligibility today="2026-11-20"></tenmien-eligibility>
<tenmien-availability></tenmien-availability>
<tenmien-progress today="2026-11-20" province="thai-nguyen" value="3295" as-of="2026-09-30" source="Báo cáo của Sở" target="≥300000" target-by="2026-12-31"></tenmien-progress>
<p>${LAST}</p>`;
const server = await listen((url) =>
  url === '/' ? { headers: { 'content-type': mediaTypes['.html'] }, body: PAGE } : fileAnswer(builtSite, pathOf(url)),
);

/** Launch options of an engine for a window that shows only the page. */
const OPTIONS: Partial<Record<Engine, LaunchOptions>> = {
  chromium: {
    args: [
      ...chromiumFlags,
      '--force-renderer-accessibility',
      '--disable-features=Translate',
      '--window-size=1100,1500',
      `--app=${server.origin}/`,
    ],
  },
  firefox: { browser: 'firefox', args: ['--kiosk'] },
};

/** Runs in the page: the words of the blocks in document order. Labels are spoken with their fields, so in another order. */
function wordsSeen(): { block: string; text: string; isName: boolean }[] {
  const words: ReturnType<typeof wordsSeen> = [];
  const visit = (root: ShadowRoot, block: string) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text;
      const around = parentElement!;
      const isHeard =
        around.checkVisibility({ visibilityProperty: true }) &&
        !around.closest('style, [aria-hidden=true], option:not(:checked)');
      if (data.trim() && isHeard) words.push({ block, text: data, isName: !!around.closest('label[for], option') });
    }
  };
  for (const block of document.querySelectorAll('h1 ~ *'))
    if (block.shadowRoot) visit(block.shadowRoot, block.localName);
  return words;
}

const bare = (text: string) => text.replace(/\s+/g, '');
/** Waits until `look` is true in the checker. */
const inChecker = (tab: Page, look: (root: ShadowRoot) => unknown) =>
  tab.waitForFunction(`(${look})(document.querySelector('tenmien-eligibility').shadowRoot)`, { timeout: 60_000 });

/** Returns the words of the page that were not spoken, or not in their place. */
async function read(tab: Page, orca: Orca): Promise<string[]> {
  await orca.until('does not hear the page', async () => {
    await tab.bringToFront();
    orca.click(600, 30);
    orca.press('ctrl+Home');
    await orca.silence(1500);
    return orca.lines().some((line) => line.startsWith(FIRST));
  });
  let from = 0;
  await orca.until('does not read the page', async () => {
    from = orca.lines().length;
    // "Say all" in Orca's layout for keyboards with a numeric keypad.
    orca.press('ctrl+Home', 'KP_Add');
    await orca.silence(4000);
    return orca.lines().slice(from).includes(LAST);
  });
  const heard = bare(orca.lines().slice(from).join(' '));
  let place = 0;
  return (await tab.evaluate(wordsSeen)).flatMap(({ block, text, isName }) => {
    const at = heard.indexOf(bare(text), isName ? 0 : place);
    if (at < 0) return [`${block}: “${text.trim()}” is not heard in its place`];
    if (!isName) place = at + bare(text).length;
    return [];
  });
}

const focus = (tab: Page, selector: string) =>
  tab.evaluate(
    (inside) => document.querySelector('tenmien-eligibility')!.shadowRoot!.querySelector<HTMLElement>(inside)!.focus(),
    selector,
  );

/** Answers by keyboard and returns the problems in the spoken verdict. */
async function decide(tab: Page, orca: Orca): Promise<string[]> {
  await focus(tab, '[value=cooperative]');
  await orca.silence(1500);
  orca.press('space');
  await inChecker(tab, (root) => root.querySelector<HTMLInputElement>('[value=cooperative]')!.checked);
  await focus(tab, '.main');
  await orca.silence(1500);
  const from = orca.lines().length;
  orca.press('Return');
  await inChecker(tab, (root) => root.activeElement?.matches('.verdict .title'));
  const title = await tab.evaluate(
    () => document.querySelector('tenmien-eligibility')!.shadowRoot!.querySelector('.verdict .title')!.textContent,
  );
  await orca.silence(4000);
  const heard = orca.lines().slice(from);
  const times = bare(heard.join(' ')).split(bare(title)).length - 1;
  return times === 1 ? [] : [`the verdict “${title.trim()}” is heard ${times} times: ${heard.join(' | ')}`];
}

let failed = 0;
for (const [engine, executablePath] of chosenBrowsers()) {
  const options = OPTIONS[engine];
  if (!options) continue;
  const started = Date.now();
  const orca = await startOrca();
  const userDataDir = mkdtempSync(join(tmpdir(), 'orca-'));
  const browser = await puppeteer.launch({
    ...options,
    executablePath,
    userDataDir,
    env: orca.env,
    headless: false,
    defaultViewport: null,
  });
  const problems: string[] = [];
  try {
    const tab = await prepare((await browser.pages())[0]!);
    await tab.goto(server.origin);
    await tab.waitForFunction(() =>
      [...document.querySelectorAll('h1 ~ :not(p)')].every((block) => block.shadowRoot?.querySelector('.card')),
    );
    problems.push(...(await read(tab, orca)), ...(await decide(tab, orca)));
  } catch (error) {
    problems.push(String(error));
  } finally {
    await browser.close();
    orca.stop();
    rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  }
  const time = ((Date.now() - started) / 1000).toFixed(0);
  console.log(
    `${problems.length ? '✗' : '✓'} ${engine}: Orca reads four blocks to the end and says the verdict once (${time} s)`,
  );
  for (const problem of problems) console.log(`  ${problem}`);
  failed += problems.length;
}
server.stop();
process.exitCode = failed ? 1 : 0;
