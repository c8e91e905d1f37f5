// Attaches and removes many elements of the built scripts in Chromium. The page must not keep them: a portal of one page lives for hours.
// Needs dist/site: npm run build.

import { join } from 'node:path';
import type { LitElement } from 'lit';
import { tagOf, widgetNames } from '../../src/widgets.ts';
import { newPage, openChromium } from '../lib/chromium.ts';
import { builtSite, readJson, version, type Integrity } from '../lib/release.ts';
import { fileAnswer, listen, pathOf } from '../lib/serve.ts';
import { page, tag } from '../lib/trial-pages.ts';

const TIMES = 40;
/** Kept for a while: the element whose task ran last. */
const ALLOWED = 2;

const integrity = readJson<Integrity>(join(builtSite, 'w', version, 'integrity.json'));
const pages = Object.fromEntries(
  widgetNames.map((name) => [`/${name}`, page({ version, integrity }, [name], `<main>${tag(name)}</main>`)]),
);
const server = await listen((url) => {
  const path = pathOf(url);
  const body = pages[path];
  return body ? { body, headers: { 'content-type': 'text/html' } } : fileAnswer(builtSite, path.replace('/site/', '/'));
});
const { browser, close } = await openChromium();

for (const name of widgetNames) {
  const visit = await newPage(browser);
  await visit.goto(`${server.origin}/${name}`, { waitUntil: 'networkidle0' });
  const drawn = await visit.evaluate(
    async (selector, times) => {
      const model = document.querySelector<LitElement>(selector)!;
      model.remove();
      let texts = 0;
      for (let i = 0; i < times; i++) {
        const element = model.cloneNode(true) as LitElement;
        document.body.append(element);
        await element.updateComplete;
        // The code that loads after the first drawing sees it too.
        await new Promise((resolve) => setTimeout(resolve));
        if (element.shadowRoot?.querySelector('.root')) texts++;
        element.remove();
      }
      return texts;
    },
    tagOf(name),
    TIMES,
  );
  // Collects garbage first. The page's own model is detached too and stays.
  const prototype = await visit.evaluateHandle((selector) => customElements.get(selector)!.prototype, tagOf(name));
  const alive = await visit.queryObjects(prototype);
  const count = await alive.evaluate((list: unknown) => (list as readonly unknown[]).length);
  const good = drawn === TIMES && count <= 1 + ALLOWED;
  console.log(`${good ? '✓' : '✗'} ${name}: ${drawn} of ${TIMES} drawn and removed, ${count} kept`);
  if (!good) process.exitCode = 1;
  await visit.close();
}
await close();
server.stop();
