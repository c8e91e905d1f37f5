// Puts snippets through real editors and sanitizers (scripts/embed/filters.mjs), in Chromium, written into them and
// pasted by Ctrl+V, and reads back what is left.

import './install.mjs';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const { default: puppeteer } = await import('puppeteer-core');
const { browsers, chromiumFlags } = await import('./browsers.mjs');
const { filters } = await import('./embed/filters.mjs');
const { listen } = await import('./embed/servers.mjs');
const { tryPasting } = await import('./embed/pasting.mjs');
const { tryFilter } = await import('./embed/trial.mjs');

const { chromium } = browsers();
if (!chromium) throw new Error('Chrome or Chromium is needed; CHROME_PATH may say where it is.');

const modules = fileURLToPath(new URL('../node_modules', import.meta.url));
const TYPES = { js: 'text/javascript', css: 'text/css' };
const server = await listen(async (url) => {
  if (url === '/')
    return {
      body: '<!doctype html><meta charset="utf-8"><title>…</title>',
      headers: { 'content-type': 'text/html; charset=utf-8' },
    };
  const path = normalize(url.split('?')[0]);
  return {
    body: await readFile(join(modules, path)),
    headers: { 'content-type': TYPES[path.split('.').at(-1)] ?? 'application/octet-stream' },
  };
});
const profile = mkdtempSync(join(tmpdir(), 'profile-'));
const browser = await puppeteer.launch({ executablePath: chromium, args: chromiumFlags, userDataDir: profile });

await browser
  .defaultBrowserContext()
  .overridePermissions(server.origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);

/** Runs in a page. */
async function throughEditor(list) {
  const results = [];
  for (const html of list) {
    await window.editor.set(html);
    results.push(window.editor.get());
  }
  return results;
}

async function tryOne(name, filter) {
  const { script, open, option, run } = filter;
  if (!script) return tryFilter(name, filter, run);
  const page = await browser.newPage();
  try {
    await page.goto(`${server.origin}/`);
    await page.addScriptTag({ url: `${server.origin}/${script}` });
    if (!open) return await tryFilter(name, filter, (list) => page.evaluate(run, list));
    await page.evaluate(open, option);
    return (
      (await tryFilter(name, filter, (list) => page.evaluate(throughEditor, list))) +
      (await tryPasting(name, filter, page))
    );
  } finally {
    await page.close();
  }
}

let failed = 0;
for (const [name, filter] of Object.entries(filters)) failed += await tryOne(name, filter);
await browser.close();
server.stop();
rmSync(profile, { recursive: true, force: true });
process.exitCode = failed ? 1 : 0;
