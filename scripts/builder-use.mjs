// Works the built builder as people do who have it badly: at 320 px, and with the network gone after it was loaded once.

import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { workPolicy } from './builder-policy.mjs';
import { listen } from './embed/servers.mjs';
import { mediaTypes } from './media-types.mjs';

/** Whatever is pressed or filled in; a radio is pressed by its row. */
const TARGETS = 'button, a.button, summary, select, input.input, textarea, .options label, .top a';

/** @returns what does not fit on a telephone, in sentences */
export async function checkNarrow(page, address, fragments) {
  const problems = [];
  await page.setViewport({ width: 320, height: 640 });
  for (const fragment of fragments) {
    await page.goto('about:blank');
    await page.goto(address + fragment, { waitUntil: 'networkidle0' });
    await page.$$eval('details', (all) => all.forEach((details) => (details.open = true)));
    const { wide, low, cut } = await page.evaluate((targets) => {
      const boxes = [...document.querySelectorAll(targets)]
        .map((node) => [node, node.getBoundingClientRect()])
        .filter(([, { width }]) => width);
      const name = (node) => `${node.localName}#${node.id} “${node.textContent.trim().slice(0, 30)}”`;
      return {
        wide: document.documentElement.scrollWidth - innerWidth,
        low: boxes
          .filter(([, { width, height }]) => height < 44 || width < 24)
          .map(([node, { height }]) => `${name(node)} is ${height} px high`),
        cut: boxes
          .filter(([node, { left, right }]) => (left < 0 || right > innerWidth) && !node.closest('.scroll'))
          .map(([node]) => `${name(node)} is cut off`),
      };
    }, TARGETS);
    if (wide > 0) problems.push(`320 px ${fragment}: the page is ${wide} px too wide`);
    problems.push(...[...low, ...cut].map((what) => `320 px ${fragment}: ${what}`));
  }
  await page.setViewport({ width: 1280, height: 900 });
  return problems;
}

/** The folder as a web server gives it, with lifetimes as in deploy/nginx-site.conf. */
const serveKept = (folder) =>
  listen(async (url) => {
    const path = normalize(url.split('?')[0].replace(/\/$/, '/index.html'));
    const lifetime = path.startsWith('/w/') ? 'public, max-age=31536000, immutable' : 'public, max-age=300';
    return {
      body: await readFile(join(folder, path)),
      headers: {
        'content-type': mediaTypes[extname(path)],
        'cache-control': lifetime,
        'access-control-allow-origin': '*',
      },
    };
  });

const TABLE = 'Đến ngày\tTổng số tên miền\tNguồn\n31/3/2025\t3.295\tBáo cáo của Sở';

/** @param folder the built site @returns what no longer works when the network is gone, in sentences */
export async function checkOffline(browser, folder) {
  const problems = [];
  const server = await serveKept(folder);
  const page = await browser.newPage();
  const expect = async (what, look, ...given) => {
    const seen = await page.waitForFunction(look, { timeout: 5_000 }, ...given).catch(() => undefined);
    if (!seen) problems.push(`without the network: ${what}`);
  };
  const press = (selector) => page.$eval(selector, (node) => node.click());
  const type = (selector, text) =>
    page.$eval(
      selector,
      (node, value) => {
        node.value = value;
        node.dispatchEvent(new Event('input', { bubbles: true }));
      },
      text,
    );
  try {
    await page.goto(`${server.origin}/builder/`, { waitUntil: 'networkidle0' });
    await page.setOfflineMode(true);
    for (const widget of ['eligibility', 'availability', 'progress', 'banner']) {
      await press(`input[name=widget][value=${widget}]`);
      await expect(
        `the preview shows no ${widget}`,
        (tag) =>
          !!document
            .querySelector('builder-preview iframe')
            ?.contentDocument?.querySelector(tag)
            ?.shadowRoot?.querySelector('.card'),
        `tenmien-${widget}`,
      );
    }
    await press('input[name=form][value=element]');
    await expect(
      'the preview shows no element',
      () =>
        !!document
          .querySelector('builder-preview iframe')
          ?.contentDocument?.querySelector('tenmien-banner')
          ?.shadowRoot?.querySelector('.card'),
    );
    await page.select('#province', 'thai-nguyen');
    await press('input[name=kind][value=commune]');
    await expect('the plan fills nothing in', () =>
      document.querySelector('#field-agency').value.includes('Thái Nguyên'),
    );
    await expect('the code does not follow', () =>
      document.querySelector('#code').value.includes('province="thai-nguyen"'),
    );
    await page.$$eval(':is(#check, #figures)', (folds) => folds.forEach((fold) => (fold.open = true)));
    await type('#paste-text', '<p><a href="https://other.example/e/banner/vi/hue">Chương trình</a></p>');
    await expect('the check finds nothing', () => document.querySelector('#check').innerText.includes('Huế'));
    await type('#figures-text', TABLE);
    await expect('the table is not read', () =>
      document.querySelector('builder-figures [role=region] table')?.innerText.includes('3.295'),
    );
    await expect('there is no letter', () =>
      document.querySelector('#letter-text').value.includes('Trân trọng cảm ơn'),
    );
    await type('#poster-agency', 'UBND xã Minh Họa');
    await expect(
      'the poster does not follow',
      () =>
        document.querySelector('.poster').textContent.includes('UBND xã Minh Họa') &&
        !!document.querySelector('.qr path').getAttribute('d'),
    );
    await expect('there is no bulletin', () =>
      document.querySelector('#loudspeaker-text').value.startsWith('Kính thưa bà con.'),
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
