// Opens the built builder in Chromium below a path and uses it: every system, block, form and appearance, at 320 px, and offline.
// Fails on policy violations, errors, requests to other hosts, and previews without a block.

import { join } from 'node:path';
import { tagOf, widgetNames, type WidgetName } from '../../src/widgets.ts';
import type { System } from '../../src/embed/cms/cms.ts';
import { logRefusals, newPage, onProblem } from '../lib/chromium.ts';
import { openBuilt } from '../lib/built.ts';
import { buildPages } from '../build/pages.ts';
import { checkPaper } from './builder/paper.ts';
import { checkFirstScreen, checkNarrow, checkOffline } from './builder/use.ts';
import { checkPolicy } from './builder/policy.ts';

/** Opened at 320 px: each block with the settings that make the page longest. */
const NARROW = {
  banner: 'system=nukeviet&form=link',
  eligibility: 'system=wordpress&form=element&lang=en',
  availability: 'system=drupal&form=link',
  progress: 'system=liferay&form=element&lang=en',
} satisfies Record<WidgetName, `system=${System['id']}&${string}`>;
const narrow = Object.entries(NARROW).map(
  ([widget, more]) => `#widget=${widget}&${more}&province=ben-tre&kind=department&hotline=0000 000 000&value=x`,
);

let built = '';
const { browser, server, close } = await openBuilt(async ({ version, integrity, folder }) => {
  built = join(folder, 'site');
  // The frames that a preview may show are pages of the site.
  await buildPages({ version, integrity, address: 'http://127.0.0.1/site/', outDir: built });
  return {};
});
const problems: string[] = [];
const tell = (problem: string): void => void problems.push(problem);
try {
  const page = await newPage(browser);
  await page.setViewport({ width: 1280, height: 900 });
  onProblem(page, tell);
  // A draft in no file makes the page ask before it is left; unanswered, the question would hold the check for ever.
  page.on('dialog', (dialog) => {
    tell(`the page asks before it is left: ${dialog.type()}`);
    void dialog.accept();
  });
  page.on('request', (request) => {
    const isOwn = /^(data|about|blob):/.test(request.url()) || request.url().startsWith(`${server.origin}/site/`);
    if (!isOwn) tell(`${request.url()} is asked`);
  });
  page.on('response', (response) => {
    if (!response.ok()) tell(`${response.url()} answers ${response.status()}`);
  });
  await logRefusals(page);
  await page.goto(`${server.origin}/site/builder/`, { waitUntil: 'networkidle0' });

  const choose = async (name: string, value: string) => {
    await page.$eval(`input[name="${name}"][value="${value}"]`, (input) => (input as HTMLInputElement).click());
    await page.waitForNetworkIdle({ idleTime: 100 });
  };
  const valuesOf = (name: string) =>
    page.$$eval(`input[name="${name}"]`, (inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  /** Waits until the preview shows the block: the rendered element, in the preview's frame or in a frame inside it. */
  const shown = (name: WidgetName) =>
    page
      .waitForFunction(
        (tag) => {
          const outer = document.querySelector<HTMLIFrameElement>('builder-preview iframe')?.contentDocument;
          const pages = [outer, outer?.querySelector('iframe')?.contentDocument];
          return pages.some((found) => found?.querySelector(tag)?.shadowRoot?.querySelector('.card'));
        },
        { timeout: 5_000 },
        tagOf(name),
      )
      .catch(() => tell(`the preview shows no ${name}`));

  for (const widget of widgetNames) {
    await choose('widget', widget);
    await shown(widget);
  }
  for (const form of await valuesOf('form')) {
    await choose('form', form);
    await shown('progress');
  }
  for (const name of ['system', 'kind', 'width', 'colours', 'language'])
    for (const value of await valuesOf(name)) await choose(name, value);
  await choose('form', 'link');
  await page.select('#province', 'ben-tre');
  for (const name of ['large', 'hostile', 'later']) {
    await page.$eval(`input[name=${name}]`, (input) => (input as HTMLInputElement).click());
    await page.waitForNetworkIdle({ idleTime: 100 });
  }
  problems.push(...(await checkPaper(page, `${server.origin}/site/builder/`)));
  problems.push(...(await checkFirstScreen(page, `${server.origin}/site/builder/`)));
  problems.push(...(await checkNarrow(page, `${server.origin}/site/builder/`, narrow)));
  problems.push(...(await checkPolicy(page, `${server.origin}/site/builder/`)));
  problems.push(...(await checkOffline(browser, built)));
} finally {
  await close();
}
console.log(
  problems.length
    ? [...new Set(problems)].join('\n')
    : 'The built builder runs under its policy, asks nobody else, fits on 320 px and goes on without the network.',
);
process.exitCode = problems.length ? 1 : 0;
