// Checks that need Chromium: layout shift when a link becomes a widget, content of a sandboxed frame, the network offline,
// and a page that returns from the back/forward cache.

import { useSandboxed } from './sandboxed.ts';
import type { CDPSession, Frame, Page } from 'puppeteer-core';
import { tagOf, widgetNames, type WidgetName, type WidgetTag } from '../../../src/widgets.ts';
import { newPage, onProblem, openChromium, sleep } from '../../lib/chromium.ts';
import { shiftOf, watchShift } from '../../lib/layout-shift.ts';
import type { TrialPage } from './servers.ts';

/** Name → page and path. The portal serves these pages beside the cases. */
export function chromiumPages({ host, version }: { host: string; version: string }): Record<string, TrialPage> {
  const base = `${host}/w/${version}/`;
  /** NukeViet moves scripts from the head to the end of the page, except those marked with data-show. Other systems move all scripts. */
  const moved = ({ html }: TrialPage, staying = ' data-show="inline"'): TrialPage => {
    const scripts = html
      .match(/<script [^>]*><\/script>/g)!
      .filter((script) => !script.includes('/probe.js') && !script.includes(staying));
    return {
      html: scripts.reduce((text, script) => text.replace(script, '').replace('</body>', `${script}</body>`), html),
    };
  };
  const page = (body: string, attribute = ''): TrialPage => ({
    html: `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Trang thử</title><script src="/probe.js"></script>
<link rel="stylesheet" href="${base}embed.css"><script ${attribute} src="${base}loader.js"></script><link rel="stylesheet" href="/tall.css"></head>
<body>${body}${'<p>Đoạn văn không được xê dịch.</p>'.repeat(30)}</body></html>`,
  });
  // The counter of a province without a feed, because figures that load later move the content inside the counter.
  const provinceOf = (widget: WidgetName) => (widget === 'progress' ? 'hue' : 'thai-nguyen');
  const link = (widget: WidgetName = 'availability') =>
    `<p><a href="${host}/e/${widget}/vi/${provinceOf(widget)}">Tên miền “.vn”</a></p>`;
  const forms = widgetNames.flatMap((widget): [string, TrialPage][] => {
    const element = `<tenmien-${widget} province="${provinceOf(widget)}">${link(widget)}</tenmien-${widget}>`;
    return [
      [`above ${widget} link`, page(link(widget))],
      // It is painted as a link until the loader has loaded. Its space is reserved during this time.
      [`above ${widget} link, deferred`, page(link(widget), 'defer')],
      [`above ${widget} link, as NukeViet sends it`, moved(page(link(widget), 'defer data-show="inline"'))],
      [`above ${widget} link, its script moved to the end`, moved(page(link(widget), 'defer'))],
      [`above ${widget} link, its script moved to the end and not deferred`, moved(page(link(widget)))],
      [`above ${widget} element, deferred`, page(element, 'defer')],
      [`below ${widget} link, deferred`, page(`<div class="tall"></div>${link(widget)}`, 'defer')],
    ];
  });
  return {
    ...Object.fromEntries(forms),
    words: page(link('banner').replace('<p>', '<p id="words">Xem ').replace('</p>', ' nhé.</p>'), 'defer'),
    frames: page(
      `<iframe sandbox="allow-scripts" src="${host}/f/banner/vi/hue" title="…"></iframe><iframe sandbox="" src="${host}/f/eligibility/vi/hue" title="…"></iframe>`,
    ),
  };
}

/** Bytes per second and ms, as on a telephone with a poor connection: a page is painted before the widgets' files arrive. */
const SLOW = { download: 90_000, upload: 40_000, latency: 150 };

/** Puppeteer's protocol session of a frame, which is missing in its types. */
const clientOf = (frame: Frame): CDPSession => (frame as Frame & { client: CDPSession }).client;

/** @returns problems, as sentences */
export async function inChromium(portal: string, host: string): Promise<string[]> {
  const problems: string[] = [];
  const { browser, close } = await openChromium({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  const open = async (name: string, isSlow = false) => {
    const page = await newPage(browser);
    await page.setViewport({ width: 412, height: 800 });
    if (isSlow) await page.emulateNetworkConditions(SLOW);
    await page.evaluateOnNewDocument(watchShift);
    await page.goto(`${portal}/case/${encodeURIComponent(name)}`, { waitUntil: 'networkidle0' });
    return page;
  };
  const drawn = (page: Page | Frame, tag: WidgetTag = 'tenmien-availability') =>
    page.$eval(tag, (element) => !!element.shadowRoot?.querySelector('.root')).catch(() => false);
  try {
    for (const name of Object.keys(chromiumPages({ host, version: '' })).filter((one) => /^(above|below) /.test(one))) {
      const [where, widget] = name.split(' ') as ['above' | 'below', WidgetName];
      const page = await open(name, true);
      const shift = await page.evaluate(shiftOf);
      if (!(await drawn(page, tagOf(widget)))) problems.push(`${name}: no widget`);
      if (shift > (where === 'above' ? 0.001 : 0)) problems.push(`${name} the fold: the page moves by ${shift}`);
      await page.close();
    }

    problems.push(...(await useSandboxed(browser, portal)));

    const words = await open('words');
    const height = await words.$eval('#words', (paragraph) => (paragraph as HTMLElement).offsetHeight);
    if (height > 40) problems.push(`a link among words has a place of ${height} px kept free for ever`);
    await words.close();

    for (const widget of widgetNames) {
      for (const path of [`e/${widget}/vi/thai-nguyen`, `e/${widget}/en`, `f/${widget}/en/vinh-long`]) {
        const page = await newPage(browser);
        onProblem(page, (problem) => problems.push(`${path}: ${problem}`));
        page.on('requestfailed', (request) => problems.push(`${path}: ${request.url()} failed`));
        await page.goto(`${host}/${path}`, { waitUntil: 'networkidle0' });
        if (!(await drawn(page, tagOf(widget)))) problems.push(`${path}: no widget`);
        await page.close();
      }
    }

    const framed = await open('frames');
    const [scripted, bare] = framed.frames().filter((frame) => frame.url().includes('/f/')) as [Frame, Frame];
    if (!(await drawn(scripted, 'tenmien-banner'))) problems.push('no widget in a frame without an origin');
    // No script runs in this frame, not even the test's. So the document is read through the protocol.
    const tree = await clientOf(bare).send('DOM.getDocument', { depth: -1, pierce: true });
    if (!JSON.stringify(tree).includes('Ai được miễn phí duy trì')) problems.push('no words in a frame without script');
    await framed.close();

    const page = await open('above availability link');
    await page.setOfflineMode(true);
    await page.evaluate(() => {
      const paragraph = document.querySelector('p')!.cloneNode(true) as HTMLElement;
      const link = paragraph.querySelector('a')!;
      link.href = link.href.replace('availability', 'eligibility');
      paragraph.replaceChildren(link);
      document.body.append(paragraph);
    });
    await sleep(800);
    const after = await page.evaluate(() => ({
      links: [...document.querySelectorAll('a[href*="/eligibility/"]')].filter(
        (link) => link.getBoundingClientRect().height > 0,
      ).length,
      problems: (window as unknown as { problems: string[] }).problems,
    }));
    if (after.links !== 1 || after.problems.length) problems.push(`offline: ${JSON.stringify(after)}`);
    await page.setOfflineMode(false);

    await page.evaluate(() =>
      addEventListener('pageshow', (event) => Object.assign(window, { cameBack: event.persisted })),
    );
    await page.goto(`${portal}/`);
    await page.goBack();
    if (!(await page.evaluate('window.cameBack === true'))) problems.push('the page does not come back from the cache');
    if (!(await drawn(page))) problems.push('no widget after coming back');
  } finally {
    await close();
  }
  return problems;
}
