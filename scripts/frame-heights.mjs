// `node scripts/frame-heights.mjs`: measures every built frame page in Chromium, with script and without, and writes the fixed heights into
// src/contract.ts. To be run after npm run build, when an element's look, its first words or those without script have changed.

import './install.mjs';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { default: puppeteer } = await import('puppeteer-core');
const { browsers, chromiumFlags } = await import('./browsers.mjs');
const { importSource } = await import('./build/pages.mjs');
const { serveHost } = await import('./embed/servers.mjs');

const root = fileURLToPath(new URL('..', import.meta.url));
const WIDTHS = [320, 640, 960];
/** Other engines and fonts draw a little taller. */
const SPARE = 8;

/** Runs in a page of the host: the height of a frame page at each width. Without scripts but of the same origin it can still be read. */
async function measure(path, sandbox, widths) {
  const frame = document.createElement('iframe');
  if (sandbox) frame.sandbox = sandbox;
  frame.src = path;
  frame.width = widths[0];
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve));
  const element = frame.contentDocument.querySelector('tenmien-banner,tenmien-eligibility,tenmien-availability,tenmien-progress');
  if (!sandbox) for (let tries = 0; tries < 60 && !element.shadowRoot?.querySelector('.root'); tries++) await new Promise((done) => setTimeout(done, 50));
  if (!sandbox) await new Promise((done) => setTimeout(done, 300));
  const heights = [];
  for (const width of widths) {
    frame.width = width;
    element.requestUpdate?.();
    await element.updateComplete;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    heights.push(frame.contentDocument.body.getBoundingClientRect().height);
  }
  frame.remove();
  return heights;
}

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { pagesOf } = await importSource('site/pages/pages.ts');
const paths = [...pagesOf({ address: 'https://host.example/', feeds: [], scripts: () => [] }).keys()].filter((path) => path.startsWith('f/'));
const host = await serveHost(join(root, 'dist/site'));
const profile = mkdtempSync(join(tmpdir(), 'profile-'));
const browser = await puppeteer.launch({ executablePath: browsers().chromium, args: chromiumFlags, userDataDir: profile });
const most = {};
try {
  const page = await browser.newPage();
  await page.goto(`${host.origin}/page.css`);
  for (const path of paths) {
    const widget = path.split('/')[1];
    for (const [mode, sandbox] of [['script', ''], ['words', 'allow-same-origin']]) {
      const heights = await page.evaluate(measure, `/${path}`, sandbox, WIDTHS);
      most[widget] ??= { script: [0, 0, 0], words: [0, 0, 0] };
      most[widget][mode] = heights.map((height, index) => Math.max(height, most[widget][mode][index]));
    }
  }
} finally {
  await browser.close();
  await host.stop();
  rmSync(profile, { recursive: true, force: true });
}
console.log(most);

const rows = Object.entries(most).map(([widget, { script, words }]) => {
  const heights = WIDTHS.map((width, index) => `${width}: ${Math.ceil((Math.max(script[index], words[index]) + SPARE) / 10) * 10}`);
  return `  ${widget}: { ${heights.join(', ')} },`;
});
const contract = join(root, 'src/contract.ts');
writeFileSync(
  contract,
  readFileSync(contract, 'utf8').replace(/(export const frameHeights[^\n]*= \{\n)[^}]*(?:\}[^}\n]*\n[^}]*)*?(\};\n)/, (_, begin, end) => `${begin}${rows.join('\n')}\n${end}`),
);
