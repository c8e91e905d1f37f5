// Opens the built demo page in Chromium, below a path of its own, and works every setting of its bar.
// Prints results of the checker. Fails on whatever the page's policy refuses, on any error, and on any request that leads nowhere or to somebody else.

import './install.mjs';

const { openBuilt } = await import('./bench/built.mjs');
const { WIDGETS } = await import('./bench/pages.mjs');
const { checkResultPaper } = await import('./result-paper.mjs');

const { browser, server, close } = await openBuilt(() => ({}));
const problems = [];
try {
  const page = await browser.newPage();
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on(
    'request',
    (request) => request.url().startsWith(`${server.origin}/site/`) || problems.push(`${request.url()} is asked`),
  );
  page.on('requestfailed', (request) => problems.push(`${request.url()} failed`));
  page.on('response', (response) => response.ok() || problems.push(`${response.url()} answers ${response.status()}`));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      console.error(`${violatedDirective} refuses ${blockedURI} ${sample}`),
    );
  });
  await page.goto(`${server.origin}/site/`, { waitUntil: 'networkidle0' });

  for (const name of WIDGETS) {
    const drawn = await page.$eval(`tenmien-${name}`, async (element) => {
      await element.updateComplete;
      return element.shadowRoot?.querySelector('.card') !== null;
    });
    if (!drawn) problems.push(`${name} shows nothing of its own`);
  }
  for (const setting of await page.$$('#tryout select')) {
    const values = await setting.$$eval('option', (options) => options.map((option) => option.value));
    for (const value of [...values.slice(0, 5), values[0]]) {
      await setting.select(value);
      await page.waitForNetworkIdle({ idleTime: 100 });
    }
  }
  problems.push(...(await checkResultPaper(page)));
} finally {
  await close();
}
console.log(
  problems.length ? problems.join('\n') : 'The built page runs under its policy, and a result prints on one page.',
);
process.exitCode = problems.length ? 1 : 0;
