// Puts snippets through real editors and sanitizers (tools/check/embed/filters.ts) in Chromium, and reads the result.
// Snippets are set as HTML and pasted with Ctrl+V.

import { join } from 'node:path';
import { newPage, openChromium } from '../lib/chromium.ts';
import { root } from '../lib/release.ts';
import { fileAnswer, listen, mediaTypes, pathOf } from '../lib/serve.ts';
import { filters, type EditorFilter, type EditorWindow, type SanitizerFilter } from './embed/filters.ts';
import { tryPasting } from './embed/pasting.ts';
import { tryFilter } from './embed/trial.ts';

const modules = join(root, 'node_modules');
const server = await listen((url) =>
  url === '/'
    ? {
        body: '<!doctype html><meta charset="utf-8"><title>…</title>',
        headers: { 'content-type': mediaTypes['.html'] },
      }
    : fileAnswer(modules, pathOf(url)),
);
const { browser, close } = await openChromium();

await browser
  .defaultBrowserContext()
  .overridePermissions(server.origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);

/** Runs in a page. */
async function throughEditor(list: string[]): Promise<string[]> {
  const { editor } = window as unknown as EditorWindow;
  const results: string[] = [];
  for (const html of list) {
    await editor.set(html);
    results.push(editor.get());
  }
  return results;
}

async function tryOne(name: string, filter: EditorFilter | SanitizerFilter): Promise<number> {
  if (!filter.script) return tryFilter(name, filter, (filter as SanitizerFilter).run);
  const page = await newPage(browser);
  try {
    await page.goto(`${server.origin}/`);
    await page.addScriptTag({ url: `${server.origin}/${filter.script}` });
    if (!('open' in filter)) return await tryFilter(name, filter, (list) => page.evaluate(filter.run, list));
    await page.evaluate(filter.open, filter.option as never);
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
await close();
server.stop();
process.exitCode = failed ? 1 : 0;
