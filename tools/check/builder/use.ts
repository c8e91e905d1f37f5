// Uses the built builder under bad conditions: at 320 px wide, and offline after the first load.

import type { Browser, Page } from 'puppeteer-core';
import { tagOf, widgetNames } from '../../../src/widgets.ts';
import { newPage } from '../../lib/chromium.ts';
import { expectIn, workPolicy } from './policy.ts';
import { fileAnswer, listen, pathOf } from '../../lib/serve.ts';

/** Selector of controls. A radio button is pressed by its row. */
const TARGETS = 'button, a.button, summary, select, input.input, textarea, .options label, .top a';

/** @returns the controls and content that do not fit on a telephone, as sentences */
export async function checkNarrow(page: Page, address: string, fragments: readonly string[]): Promise<string[]> {
  const problems: string[] = [];
  await page.setViewport({ width: 320, height: 640 });
  for (const fragment of fragments) {
    await page.goto('about:blank');
    await page.goto(address + fragment, { waitUntil: 'networkidle0' });
    await page.$$eval('details', (all) => all.forEach((details) => ((details as HTMLDetailsElement).open = true)));
    const { wide, low, cut } = await page.evaluate((targets) => {
      const boxes = [...document.querySelectorAll(targets)]
        .map((node) => ({ node, box: node.getBoundingClientRect() }))
        .filter(({ box }) => box.width);
      const name = (node: Element) => `${node.localName}#${node.id} “${node.textContent.trim().slice(0, 30)}”`;
      return {
        wide: document.documentElement.scrollWidth - innerWidth,
        low: boxes
          .filter(({ box }) => box.height < 44 || box.width < 24)
          .map(({ node, box }) => `${name(node)} is ${box.height} px high`),
        cut: boxes
          .filter(({ node, box }) => (box.left < 0 || box.right > innerWidth) && !node.closest('.scroll'))
          .map(({ node }) => `${name(node)} is cut off`),
      };
    }, TARGETS);
    if (wide > 0) problems.push(`320 px ${fragment}: the page is ${wide} px too wide`);
    problems.push(...[...low, ...cut].map((what) => `320 px ${fragment}: ${what}`));
  }
  await page.setViewport({ width: 1280, height: 900 });
  return problems;
}

/** @returns the blocks that the first screen of a common laptop does not show whole, as sentences */
export async function checkFirstScreen(page: Page, address: string): Promise<string[]> {
  const problems: string[] = [];
  await page.setViewport({ width: 1366, height: 700 });
  for (const widget of ['banner', 'availability', 'progress']) {
    await page.goto('about:blank');
    await page.goto(`${address}#widget=${widget}&province=thai-nguyen&kind=commune`, { waitUntil: 'networkidle0' });
    const end = await page.$eval('.stage', (stage) => stage.getBoundingClientRect().bottom);
    if (end > 700) problems.push(`1366 × 700 ${widget}: the preview ends at ${end} px`);
    const low = await page.$eval('.stage', (stage) => {
      const body = stage.querySelector('iframe')!.contentDocument!.body;
      const [block, after] = [...body.children].slice(-2).map((part) => part.getBoundingClientRect());
      return after!.top - block!.bottom;
    });
    if (low > 24) problems.push(`${widget}: the preview has ${low} px of nothing below the block`);
  }
  await page.setViewport({ width: 1280, height: 900 });
  return problems;
}

/** Serves the folder like a web server, with the cache lifetimes of deploy/nginx-site.conf. */
const serveKept = (folder: string) =>
  listen((url) => {
    const path = pathOf(url).replace(/\/$/, '/index.html');
    const lifetime = path.startsWith('/w/') ? 'public, max-age=31536000, immutable' : 'public, max-age=300';
    return fileAnswer(folder, path, { 'cache-control': lifetime });
  });

const TABLE = 'Đến ngày\tTổng số tên miền\tNguồn\n31/3/2025\t3.295\tBáo cáo của Sở';

/** @param folder the built site @returns the features that do not work offline, as sentences */
export async function checkOffline(browser: Browser, folder: string): Promise<string[]> {
  const problems: string[] = [];
  const server = await serveKept(folder);
  const page = await newPage(browser);
  const expect = expectIn(page, (what) => problems.push(`without the network: ${what}`));
  const press = (selector: string) => page.$eval(selector, (node) => (node as HTMLElement).click());
  const type = (selector: string, text: string) =>
    page.$eval(
      selector,
      (node, value) => {
        (node as HTMLInputElement).value = value;
        node.dispatchEvent(new Event('input', { bubbles: true }));
      },
      text,
    );
  try {
    await page.goto(`${server.origin}/builder/`, { waitUntil: 'networkidle0' });
    await page.setOfflineMode(true);
    // The banner comes last, because the next checks are about it.
    for (const widget of [...widgetNames].reverse()) {
      await press(`input[name=widget][value=${widget}]`);
      await expect(
        `the preview shows no ${widget}`,
        (tag) =>
          !!document
            .querySelector<HTMLIFrameElement>('builder-preview iframe')
            ?.contentDocument?.querySelector(tag)
            ?.shadowRoot?.querySelector('.card'),
        tagOf(widget),
      );
    }
    await press('input[name=form][value=element]');
    await expect(
      'the preview shows no element',
      () =>
        !!document
          .querySelector<HTMLIFrameElement>('builder-preview iframe')
          ?.contentDocument?.querySelector('tenmien-banner')
          ?.shadowRoot?.querySelector('.card'),
    );
    await page.select('#province', 'thai-nguyen');
    await press('input[name=kind][value=commune]');
    await expect('the plan fills nothing in', () =>
      document.querySelector<HTMLInputElement>('#field-agency')!.value.includes('Thái Nguyên'),
    );
    await expect('the code does not follow', () =>
      document.querySelector<HTMLTextAreaElement>('#code')!.value.includes('province="thai-nguyen"'),
    );
    await page.$$eval(':is(#check, #figures)', (folds) =>
      folds.forEach((fold) => ((fold as HTMLDetailsElement).open = true)),
    );
    await type('#paste-text', '<p><a href="https://other.example/e/banner/vi/hue">Chương trình</a></p>');
    await expect('the check finds nothing', () =>
      document.querySelector<HTMLElement>('#check')!.innerText.includes('Huế'),
    );
    await type('#figures-text', TABLE);
    await expect('the table is not read', () =>
      document.querySelector<HTMLElement>('builder-figures [role=region] table')?.innerText.includes('3.295'),
    );
    await expect('there is no letter', () =>
      document.querySelector<HTMLTextAreaElement>('#letter-text')!.value.includes('Trân trọng cảm ơn'),
    );
    await type('#poster-agency', 'UBND xã Minh Họa');
    await expect(
      'the poster does not follow',
      () =>
        document.querySelector('.poster')!.textContent.includes('UBND xã Minh Họa') &&
        !!document.querySelector('.qr path')!.getAttribute('d'),
    );
    await expect('there is no bulletin', () =>
      document.querySelector<HTMLTextAreaElement>('#loudspeaker-text')!.value.startsWith('Kính thưa bà con.'),
    );
    await press('#policy > summary');
    await page.waitForSelector('#policy-finish');
    await workPolicy(page, expect);
    await press('.top button');
    await expect('the page does not change its language', () => document.documentElement.lang === 'en');
  } finally {
    await page.close();
    server.stop();
  }
  return problems;
}
