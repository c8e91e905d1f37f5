// Opens the built demo page in Chromium below a path and uses every setting of its bar.
// Prints results of the checker. Fails on policy violations, errors, broken links and requests to other hosts.

import { tagOf, widgetNames } from '../../src/widgets.ts';
import { logRefusals, newPage, onProblem } from '../lib/chromium.ts';
import { openBuilt } from '../lib/built.ts';
import { checkResultPaper } from './result-paper.ts';

const { browser, server, close } = await openBuilt();
const problems: string[] = [];
const tell = (problem: string): void => void problems.push(problem);
try {
  const page = await newPage(browser);
  onProblem(page, tell);
  page.on('request', (request) => {
    if (!request.url().startsWith(`${server.origin}/site/`)) tell(`${request.url()} is asked`);
  });
  page.on('requestfailed', (request) => tell(`${request.url()} failed`));
  page.on('response', (response) => {
    if (!response.ok()) tell(`${response.url()} answers ${response.status()}`);
  });
  await logRefusals(page);
  await page.goto(`${server.origin}/site/`, { waitUntil: 'networkidle0' });

  for (const name of widgetNames) {
    const drawn = await page.$eval(tagOf(name), async (element) => {
      await element.updateComplete;
      return element.shadowRoot?.querySelector('.card') !== null;
    });
    if (!drawn) problems.push(`${name} shows nothing of its own`);
  }
  for (const setting of await page.$$('#tryout select')) {
    const values = await setting.$$eval('option', (options) =>
      options.map((option) => (option as HTMLOptionElement).value),
    );
    for (const value of [...values.slice(0, 5), ...values.slice(0, 1)]) {
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
