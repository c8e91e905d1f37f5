// Works as an author in WordPress and checks the page that readers see, in Chromium.

import type { Browser, Page } from 'puppeteer-core';
import { widgets } from '../../../src/contract.ts';
import { writeSnippet, type Form, type Site } from '../../../src/embed/snippet/write-snippet.ts';
import type { WidgetName } from '../../../src/widgets.ts';
import { newPage, openChromium, sleep } from '../../lib/chromium.ts';
import { framesOf } from './frames.ts';
import { siftSettings } from '../../../src/embed/settings.ts';

/**
 * The host's certificate is self-signed, and there is no other host. Frames stay in the process of the page: if a frame moves to another process,
 * Puppeteer sometimes gets no event and can then never read the frame.
 */
const FLAGS = [
  '--disable-site-isolation-trials',
  '--disable-features=IsolateSandboxedIframes',
  '--ignore-certificate-errors',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];
const HOTLINE = '0000 000 000';

/** Addresses of posts: one written with the editor, two with content as other editors save it. */
interface Posts {
  readonly pasted: string;
  readonly lines: string;
  readonly link: string;
}

/** @returns problems, as sentences */
export async function inWordPress(address: string, site: Site): Promise<string[]> {
  const { browser, close } = await openChromium({ args: FLAGS });
  try {
    const posts = await writePosts(browser, address, site);
    return [
      ...(await readFrames(browser, posts)),
      ...(await leaveFrame(browser, posts, site)),
      ...(await readWithoutScript(browser, posts)),
      ...(await readLink(browser, posts)),
    ];
  } finally {
    await close();
  }
}

async function writePosts(browser: Browser, address: string, site: Site): Promise<Posts> {
  const snippet = (widget: WidgetName, form: Form, attributes = {}) =>
    writeSnippet(siftSettings({ widget, language: 'vi', province: 'thai-nguyen' }, attributes).settings, form, site);
  await browser
    .defaultBrowserContext()
    .overridePermissions(address, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
  const page = await logIn(browser, address);
  const pasted = await pasteIntoEditor(page, snippet('eligibility', 'address'));
  const lines = await publish(page, widgets.map(({ name }) => snippet(name, 'address')).join('\n\n'));
  const link = await publish(page, snippet('banner', 'link', { hotline: HOTLINE }));
  await page.close();
  return { pasted, lines, link };
}

async function logIn(browser: Browser, address: string): Promise<Page> {
  const page = await newPage(browser);
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${address}/wp-login.php`);
  // Set directly, because the page moves the focus during typing.
  for (const [field, value] of [
    ['user_login', 'author'],
    ['user_pass', 'password'],
  ]) {
    await page.$eval(`#${field}`, (input, text) => ((input as HTMLInputElement).value = text), value!);
  }
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  await page.goto(`${address}/wp-admin/post-new.php`);
  return page;
}

/** Writes a post with clipboard, keyboard and mouse. @returns its address */
async function pasteIntoEditor(page: Page, text: string): Promise<string> {
  await page.waitForSelector('.edit-post-header');
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.keyboard.press('Escape');
  await page.click('.editor-post-title__input');
  await page.keyboard.type('Tin');
  await page.keyboard.press('Enter');
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  await page.waitForSelector('.wp-block-embed iframe');
  for (const button of [
    '.editor-post-publish-panel__toggle',
    '.editor-post-publish-panel .editor-post-publish-button',
  ]) {
    await page.locator(button).click();
  }
  const link = await page.waitForSelector('.post-publish-panel__postpublish-header a');
  return link!.evaluate((element) => (element as HTMLAnchorElement).href);
}

/** Publishes a post through the API that third-party editors use. @returns its address */
const publish = (page: Page, content: string): Promise<string> =>
  page.evaluate(async (text) => {
    const { wp } = window as unknown as { wp: { apiFetch: (request: object) => Promise<{ link: string }> } };
    const data = { title: 'Tin', content: text, status: 'publish' };
    return (await wp.apiFetch({ path: '/wp/v2/posts', method: 'POST', data })).link;
  }, content);

/** Opens the page as a visitor who is not logged in. */
async function visit(browser: Browser, link: string, { width = 1280, script = true } = {}): Promise<Page> {
  const context = await browser.createBrowserContext();
  const page = await newPage(context);
  await page.setJavaScriptEnabled(script);
  await page.setViewport({ width, height: 900 });
  // Does not wait for all resources: the load event of frames in other processes is not always reported.
  await page.goto(link, { waitUntil: 'domcontentloaded' });
  return page;
}

async function readFrames(browser: Browser, { pasted, lines }: Posts): Promise<string[]> {
  const problems: string[] = [];
  for (const [what, link, count, width = 1280] of [
    ['pasted into the editor', pasted, 1],
    ['each on its line', lines, widgets.length],
    ['each on its line, on a telephone', lines, widgets.length, 360],
    ['each on its line, beside the loader', `${lines}&with-script`, widgets.length],
  ] satisfies [string, string, number, number?][]) {
    const page = await visit(browser, link, { width });
    const frames = await framesOf(page);
    if (frames.length !== count) problems.push(`${what}: ${frames.length} frames instead of ${count}`);
    for (const frame of frames) if (!frame.isGood) problems.push(`${what}: ${JSON.stringify(frame)}`);
    await page.close();
  }
  return problems;
}

/** Clicks a link to another site. The sandbox blocks it, so the frame asks WordPress to open the permalink, which has the same link. */
async function leaveFrame(browser: Browser, { lines }: Posts, { host }: Site): Promise<string[]> {
  const page = await visit(browser, lines);
  const frame = (await page.waitForSelector('iframe[src*="/f/banner/"]'))!;
  await frame.scrollIntoView();
  const inner = await frame.contentFrame();
  await inner.waitForFunction(() => document.querySelector('tenmien-banner')?.shadowRoot?.querySelector('a.offer'));
  const link = await inner.evaluateHandle(() =>
    document.querySelector('tenmien-banner')!.shadowRoot!.querySelector<HTMLElement>('a.offer')!,
  );
  await link.click();
  const wanted = `${host}e/banner/vi/thai-nguyen`;
  for (let tries = 0; tries < 100 && page.url() !== wanted; tries++) await sleep(100);
  const left = page.url();
  await page.close();
  return left === wanted ? [] : [`a click on a link in a frame leads to ${left}`];
}

async function readWithoutScript(browser: Browser, { lines }: Posts): Promise<string[]> {
  const page = await visit(browser, lines, { script: false });
  const links = await page.$$eval(
    'blockquote a',
    (all) => all.filter((link) => link.getBoundingClientRect().height > 0 && link.textContent.length > 20).length,
  );
  await page.close();
  return links === widgets.length ? [] : [`without script: ${links} links are seen`];
}

async function readLink(browser: Browser, { link }: Posts): Promise<string[]> {
  const problems: string[] = [];
  for (const [address, wanted] of [
    [`${link}&with-script`, HOTLINE],
    [link, ''],
  ] as const) {
    const page = await visit(browser, address);
    const text = await page
      .waitForFunction(
        (words) => {
          const root = document.querySelector('tenmien-banner')?.shadowRoot;
          // The telephone number is in the details.
          root?.querySelector<HTMLElement>('[aria-expanded=false]')?.click();
          return root?.textContent?.includes(words) && root.textContent;
        },
        { timeout: wanted ? 10_000 : 500 },
        wanted,
      )
      .then(
        async (handle) => String(await handle.jsonValue()),
        () => '',
      );
    if (!!text !== !!wanted || !text.includes(wanted))
      problems.push(`a link ${wanted ? 'beside' : 'without'} the loader shows “${text}”`);
    await page.close();
  }
  return problems;
}
