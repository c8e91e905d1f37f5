// Puts snippets of many settings through real editors and sanitizers (scripts/embed/filters.mjs), in Chromium, and reads back what is left.

import './install.mjs';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const { default: fc } = await import('fast-check');
const { default: puppeteer } = await import('puppeteer-core');
const { browsers, chromiumFlags } = await import('./browsers.mjs');
const { importSource } = await import('./build/pages.mjs');
const { filters } = await import('./embed/filters.mjs');
const { listen } = await import('./embed/servers.mjs');

const { chromium } = browsers();
if (!chromium) throw new Error('Chrome or Chromium is needed; CHROME_PATH may say where it is.');
const { write } = await importSource('embed/snippet.ts');
const { read } = await importSource('embed/read-snippet.ts');
const { anySettings, site } = await importSource('../test/embed/given.ts');

/** The same settings every time. */
const samples = fc.sample(anySettings(), { numRuns: 20, seed: 20261120 });
const forms = ['link', 'div', 'element', 'iframe', 'address'];
const isAddress = (form) => form === 'iframe' || form === 'address';

function expected(settings, form, { leaves, without }) {
  if (leaves[form] === 'nothing') return undefined;
  if (leaves[form] === 'place' || isAddress(form)) return { ...settings, attributes: {} };
  const attributes = Object.entries(settings.attributes).filter(([name]) => form !== 'element' || name !== without);
  return { ...settings, attributes: Object.fromEntries(attributes) };
}

const modules = fileURLToPath(new URL('../node_modules', import.meta.url));
const TYPES = { js: 'text/javascript', css: 'text/css' };
const server = await listen(async (url) => {
  if (url === '/') return { body: '<!doctype html><meta charset="utf-8"><title>…</title>', headers: { 'content-type': 'text/html; charset=utf-8' } };
  const path = normalize(url.split('?')[0]);
  return { body: await readFile(join(modules, path)), headers: { 'content-type': TYPES[path.split('.').at(-1)] ?? 'application/octet-stream' } };
});
const profile = mkdtempSync(join(tmpdir(), 'profile-'));
const browser = await puppeteer.launch({ executablePath: chromium, args: chromiumFlags, userDataDir: profile });

async function through({ script, run, option }, list) {
  if (!script) return run(list);
  const page = await browser.newPage();
  try {
    await page.goto(`${server.origin}/`);
    await page.addScriptTag({ url: `${server.origin}/${script}` });
    return await page.evaluate(run, list, option);
  } finally {
    await page.close();
  }
}

let failed = 0;
for (const [name, filter] of Object.entries(filters)) {
  const wrong = [];
  for (const form of forms) {
    const whole = samples.map((settings) => write(settings, form, site));
    // Beside other text, as on a page.
    const left = await through(filter, whole.map((html) => `<p>Tin của xã.</p>${form === 'address' ? `<p>${html}</p>` : html}<p>Hết tin.</p>`));
    left.forEach((html, index) => {
      const found = read(html);
      const got = JSON.stringify(found.ok ? found.value.settings : undefined);
      const want = JSON.stringify(expected(samples[index], form, filter));
      if (got !== want) wrong.push(`${form}: ${html}\n    read ${got}\n    want ${want}`);
    });
  }
  failed += wrong.length;
  console.log(`${wrong.length ? '✗' : '✓'} ${name}: ${forms.map((form) => `${form} ${filter.leaves[form]}`).join(', ')}`);
  for (const line of wrong.slice(0, 3)) console.log(`  ${line}`);
}
await browser.close();
server.stop();
rmSync(profile, { recursive: true, force: true });
process.exitCode = failed ? 1 : 0;
