// A person who hears the built blocks: Orca reads a page with all four from the first sentence to the last, and says the verdict of the checker once.
// In Firefox and Chromium; skipped where Orca is not there. BROWSERS=chromium takes one engine. Needs dist/site: npm run build.

import './install.mjs';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasOrca, startOrca } from './orca/session.mjs';
import { skip } from './skip.mjs';

const { default: puppeteer } = await import('puppeteer-core');
const { browsers, chromiumFlags } = await import('./browsers.mjs');
const { listen } = await import('./embed/servers.mjs');

if (!hasOrca()) skip('Not found: orca, at-spi2-core, xdotool, xvfb or dbus. Without them nothing is heard.');

const site = fileURLToPath(new URL('../dist/site', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const [FIRST, LAST] = ['Đầu trang thử', 'Cuối trang thử.'];
const script = (name) => `<script defer src="/w/${version}/${name}.js"></script>`;
const PAGE = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang thử</title>
${['core', 'banner', 'eligibility', 'availability', 'progress'].map(script).join('')}
<h1>${FIRST}</h1>
<tenmien-banner today="2026-11-20" province="thai-nguyen"></tenmien-banner>
<tenmien-eligibility today="2026-11-20"></tenmien-eligibility>
<tenmien-availability></tenmien-availability>
<tenmien-progress today="2026-11-20" province="thai-nguyen" value="3295" as-of="2026-09-30" source="Báo cáo của Sở" target="≥300000" target-by="2026-12-31"></tenmien-progress>
<p>${LAST}</p>`;
const server = await listen((url) => {
  const path = url.split('?')[0];
  return path === '/'
    ? { headers: { 'content-type': 'text/html; charset=utf-8' }, body: PAGE }
    : {
        headers: { 'content-type': path.endsWith('.json') ? 'application/json' : 'text/javascript' },
        body: readFileSync(site + path),
      };
});

/** How an engine is started with a window that holds the page alone. */
const OPTIONS = {
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

/** In the page: the words of the blocks in the order in which they stand. Names of fields are heard with their fields, so in another order. */
function wordsSeen() {
  const words = [];
  const visit = (root, block) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement: around } = walker.currentNode;
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

const bare = (text) => text.replace(/\s+/g, '');
const inChecker = (tab, look, ...given) =>
  tab.waitForFunction(`(${look})(document.querySelector('tenmien-eligibility').shadowRoot, ${JSON.stringify(given)})`, {
    timeout: 60_000,
  });

/** What of the page was not heard, or not in its place. */
async function read(tab, orca) {
  await orca.until('does not hear the page', async () => {
    await tab.bringToFront();
    orca.click(600, 30);
    orca.press('ctrl+Home');
    await orca.silence(1500);
    return orca.lines().some((line) => line.startsWith(FIRST));
  });
  let from;
  await orca.until('does not read the page', async () => {
    from = orca.lines().length;
    // "Say all" of its layout for keyboards with a pad of numbers.
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

/** What is wrong with how the verdict is heard, after answers by keyboard. */
async function decide(tab, orca) {
  await tab.evaluate(() =>
    document.querySelector('tenmien-eligibility').shadowRoot.querySelector('[value=cooperative]').focus(),
  );
  await orca.silence(1500);
  orca.press('space');
  await inChecker(tab, (root) => root.querySelector('[value=cooperative]').checked);
  await tab.evaluate(() => document.querySelector('tenmien-eligibility').shadowRoot.querySelector('.main').focus());
  await orca.silence(1500);
  const from = orca.lines().length;
  orca.press('Return');
  await inChecker(tab, (root) => root.activeElement?.matches('.verdict .title'));
  const title = await tab.evaluate(
    () => document.querySelector('tenmien-eligibility').shadowRoot.querySelector('.verdict .title').textContent,
  );
  await orca.silence(4000);
  const heard = orca.lines().slice(from);
  const times = bare(heard.join(' ')).split(bare(title)).length - 1;
  return times === 1 ? [] : [`the verdict “${title.trim()}” is heard ${times} times: ${heard.join(' | ')}`];
}

let failed = 0;
const wanted = process.env.BROWSERS?.split(',');
for (const [engine, executablePath] of Object.entries(browsers())) {
  const options = OPTIONS[engine];
  if (!options || (wanted && !wanted.includes(engine))) continue;
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
  const problems = [];
  try {
    const [tab] = await browser.pages();
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
