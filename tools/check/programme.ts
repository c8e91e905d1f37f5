// Checks that pages with snippets of this release follow the programme file of their host: in every engine found, with integrity hashes, a strict
// policy and Trusted Types. The test replaces the file and reloads the page without other changes. Needs dist/site: npm run build.

import { readFileSync } from 'node:fs';
import { readIn, withBrowser, type Driven } from './embed/drive.ts';
import { todayInVietnam, addDays } from '../../src/base/civil-date.ts';
import { widgetNames, type WidgetName } from '../../src/widgets.ts';
import { chosenBrowsers } from '../lib/browsers.ts';
import { builtIntegrity, builtSite, version } from '../lib/release.ts';
import { fileAnswer, listen, mediaTypes, pathOf } from '../lib/serve.ts';
import { anyWidget } from '../lib/trial-pages.ts';
import { join } from 'node:path';

const integrity = builtIntegrity();
const builtIn = readFileSync(join(builtSite, 'data/programme.json'), 'utf8');

const today = todayInVietnam();
const day = (days: number) => addDays(today, days);

/** A file in which cooperatives have one year from yesterday, and all other offers are gone. */
const circular = { id: '99/2026/TT-BTC', kind: 'circular', issuer: 'Bộ Tài chính', date: day(-2), checkedOn: today };
const cites = [{ source: circular.id }];
const changed = JSON.stringify({
  version: 1,
  updated: today,
  publisher: 'Sở Khoa học và Công nghệ',
  documents: [circular],
  offers: [
    {
      id: 'biz-vn-cooperative',
      who: 'cooperative',
      suffix: 'biz.vn',
      from: day(-1),
      until: '2030-12-31',
      freeYears: 1,
      services: [],
      registrationFee: 'waived',
      cites,
      examples: [
        { on: today, applicant: { kind: 'cooperative', firstDomain: true }, outcome: 'eligible' },
        { on: today, applicant: { kind: 'cooperative', firstDomain: false }, outcome: 'not-eligible' },
      ],
    },
  ],
  ends: ['id-vn-2025', 'biz-vn-enterprise-2025', 'biz-vn-household-2025', 'cooperative-services-2026'].map((id) => ({
    id,
    until: day(-1),
    cites,
  })),
  fees: [],
});

/** The same offer in addition to all current offers, with longer text than a page has space for. */
const longer = JSON.stringify({
  ...JSON.parse(changed),
  offers: (JSON.parse(changed) as { offers: object[] }).offers.map((offer) => ({
    ...offer,
    freeYears: 3,
    until: '2029-06-30',
  })),
  ends: [],
});

let file = builtIn;
let asked = 0;
const host = await listen(async (url) => {
  const path = pathOf(url);
  const isProgramme = path === '/data/programme.json';
  if (isProgramme) asked++;
  const answer = await fileAnswer(builtSite, path, { 'cache-control': 'no-store' });
  return isProgramme ? { ...answer, body: file } : answer;
});

const POLICY =
  `default-src 'none'; script-src ${host.origin} 'self'; style-src ${host.origin}; connect-src ${host.origin}; img-src 'self'; base-uri 'none'; ` +
  "require-trusted-types-for 'script'; trusted-types tenmien-loader tenmien";
const under = (name: string, type?: 'style') =>
  `${type === 'style' ? 'rel="stylesheet" href' : 'defer src'}="${host.origin}/w/${version}/${name}" integrity="${integrity[name]}" crossorigin="anonymous"`;
const link = (widget: WidgetName) =>
  `<p><a href="${host.origin}/e/${widget}/vi/thai-nguyen">Chương trình tên miền quốc gia</a></p>`;
/** The page, with its blocks in the width of its window or of a telephone. A table sets that without a style, which the policy refuses. */
const pageOf = (
  isNarrow: boolean,
) => `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Cổng</title><script src="/probe.js"></script>
<link ${under('embed.css', 'style')}><script ${under('loader.js')}></script>
<table width="${isNarrow ? 344 : '100%'}"><td><main>${[...widgetNames, ...Array<WidgetName>(20).fill('eligibility')].map(link).join('\n')}</main></table><p>Hết tin.</p>`;
// A block may change inside when other offers load, but the page around it must not move. Layout-shift entries do not name nodes inside a block.
const PROBE = `window.problems = []; window.shift = 0; window.inside = 0;
const ofPage = ({ sources }) => sources.some(({ node }) => node && !(node.nodeType === 1 ? node : node.parentElement)?.closest('${anyWidget}'));
addEventListener('error', (event) => event.message && problems.push(event.message));
addEventListener('unhandledrejection', (event) => problems.push(String(event.reason)));
document.addEventListener('securitypolicyviolation', (event) => problems.push(event.violatedDirective + ' ' + event.blockedURI));
try { new PerformanceObserver((list) => list.getEntries().forEach((entry) => (ofPage(entry) ? (shift += entry.value) : (inside += entry.value)))).observe({ type: 'layout-shift', buffered: true }); } catch {}`;
const NARROW = '/narrow';
const portal = await listen((url) =>
  url === '/probe.js'
    ? { body: PROBE, headers: { 'content-type': mediaTypes['.js'] } }
    : {
        body: pageOf(pathOf(url) === NARROW),
        headers: { 'content-type': mediaTypes['.html'], 'content-security-policy': POLICY },
      },
);

const text = (widget: WidgetName) =>
  `(document.querySelector('tenmien-${widget}')?.shadowRoot?.textContent ?? '').replace(/\\s+/g, ' ')`;
const STATE = `JSON.stringify({ problems, shift, inside, banner: ${text('banner')}, eligibility: ${text('eligibility')} })`;

interface Seen {
  readonly problems: readonly string[];
  readonly shift: number;
  readonly inside: number;
  readonly banner: string;
  readonly eligibility: string;
}

/** Returns the visible content of the page once the banner contains the wanted text, or after ten seconds with any text. */
const see = async (browser: Driven, wanted: string, path = '/'): Promise<Seen> =>
  JSON.parse(
    await readIn(browser, {
      url: `${portal.origin}${path}?${Math.random()}`,
      ready: `performance.now() > 10000 || (${text('banner')}.includes(${JSON.stringify(wanted)}) && performance.now() > 1500)`,
      result: STATE,
    }),
  );

const OLD = 'đăng ký đến hết 31/12/2026';
const NEW = 'Miễn phí duy trì 1';
let failed = 0;
for (const [engine, program] of chosenBrowsers()) {
  await withBrowser(engine, program, async (browser) => {
    const wrong: string[] = [];
    const expect = (holds: boolean, what: string): void => {
      if (!holds) wrong.push(what);
    };
    file = builtIn;
    asked = 0;
    const before = await see(browser, today <= '2026-12-31' ? OLD : 'ưu đãi đã hết');
    expect(asked === 1, `asked ${asked} times by 24 blocks`);
    if (today <= '2026-12-31') expect(before.banner.includes(OLD), `before: ${before.banner}`);
    file = changed;
    asked = 0;
    const after = await see(browser, NEW);
    expect(asked === 1, `asked ${asked} times after the change`);
    expect(
      after.banner.includes(NEW) && after.banner.includes('Hợp tác xã') && after.banner.includes('31/12/2030'),
      `after: ${after.banner}`,
    );
    expect(!/Công dân|Doanh nghiệp/.test(after.banner), `still told: ${after.banner}`);
    expect(after.eligibility.includes('Bạn đăng ký tên miền cho ai?'), `checker: ${after.eligibility}`);
    const narrow = await see(browser, NEW, NARROW);
    file = longer;
    const grown = await see(browser, '2029');
    expect(grown.banner.includes('hợp tác xã'), `longer: ${grown.banner}`);
    for (const broken of ['<!doctype html><title>404</title>', '{"version":9}', '']) {
      file = broken;
      const kept = await see(browser, today <= '2026-12-31' ? OLD : 'ưu đãi đã hết');
      expect(!kept.banner.includes(NEW) && kept.banner.length > 50, `with ${broken}: ${kept.banner}`);
    }
    for (const { problems, shift, inside } of [before, after, narrow, grown]) {
      expect(!problems.length, problems.join('; '));
      expect(shift < 0.0005, `layout shift ${shift}`);
      expect(inside < 0.0005, `layout shift inside the blocks ${inside}`);
    }
    console.log(
      `${wrong.length ? '✗' : '✓'} ${engine}: a page pasted with this release says the new rule with the next load, by one question, and nothing that is seen moves ` +
        `(${after.shift}; inside the blocks ${after.inside}; in 344 px ${narrow.shift}; ${narrow.inside}; with longer words ${grown.shift}; ${grown.inside})`,
    );
    for (const line of wrong) console.log(`  ${line}`);
    failed += wrong.length;
  });
}
host.stop();
portal.stop();
process.exitCode = failed ? 1 : 0;
