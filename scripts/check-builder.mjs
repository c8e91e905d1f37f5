// Opens the built builder in Chromium, below a path of its own, and works it: every system, block, form and look, at 320 px, and with the
// network gone.
// Fails on whatever the page's policy refuses, on any error, on any request to somebody else, and where a preview shows no block.

import './install.mjs';

const { openBuilt } = await import('./bench/built.mjs');
const { WIDGETS } = await import('./bench/pages.mjs');
const { buildPages } = await import('./build/pages.mjs');
const { checkPaper } = await import('./paper.mjs');
const { checkNarrow, checkOffline } = await import('./builder-use.mjs');
const { checkPolicy } = await import('./builder-policy.mjs');
const { join } = await import('node:path');

/** What is opened at 320 px: each block with what makes the page longest. */
const NARROW = WIDGETS.map((widget, index) => {
  const system = ['nukeviet', 'wordpress', 'drupal', 'liferay'][index];
  return `#widget=${widget}&system=${system}&province=ben-tre&kind=department&hotline=0000 000 000&form=${index % 2 ? 'element' : 'link'}&value=x${index % 2 ? '&lang=en' : ''}`;
});

/** The frames that a preview may show are pages of the site. */
let built;
const frames = async ({ version, integrity, folder }) => {
  built = join(folder, 'site');
  await buildPages({ version, integrity, address: 'http://127.0.0.1/site/', outDir: built });
  return {};
};

const { browser, server, close } = await openBuilt(frames);
const problems = [];
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on(
    'request',
    (request) =>
      /^(data|about|blob):/.test(request.url()) ||
      request.url().startsWith(`${server.origin}/site/`) ||
      problems.push(`${request.url()} is asked`),
  );
  page.on('response', (response) => response.ok() || problems.push(`${response.url()} answers ${response.status()}`));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      console.error(`${violatedDirective} refuses ${blockedURI} ${sample}`),
    );
  });
  await page.goto(`${server.origin}/site/builder/`, { waitUntil: 'networkidle0' });

  const choose = async (name, value) => {
    await page.$eval(`input[name="${name}"][value="${value}"]`, (input) => input.click());
    await page.waitForNetworkIdle({ idleTime: 100 });
  };
  const valuesOf = (name) => page.$$eval(`input[name="${name}"]`, (inputs) => inputs.map((input) => input.value));
  /** What the frame shows of the block: the element with its own drawing, in the frame or in one inside it. */
  const shown = (name) =>
    page
      .waitForFunction(
        (tag) => {
          const pages = [document.querySelector('builder-preview iframe')?.contentDocument];
          pages.push(pages[0]?.querySelector('iframe')?.contentDocument);
          return pages.some((found) => found?.querySelector(tag)?.shadowRoot?.querySelector('.card'));
        },
        { timeout: 5_000 },
        `tenmien-${name}`,
      )
      .catch(() => problems.push(`the preview shows no ${name}`));

  for (const widget of WIDGETS) {
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
    await page.$eval(`input[name=${name}]`, (input) => input.click());
    await page.waitForNetworkIdle({ idleTime: 100 });
  }
  problems.push(...(await checkPaper(page, `${server.origin}/site/builder/`)));
  problems.push(...(await checkNarrow(page, `${server.origin}/site/builder/`, NARROW)));
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
