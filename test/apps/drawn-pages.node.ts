// The pages as they are before any script runs: drawn from the elements themselves, under their policy, with no word that is true on one day alone.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { pathPairs } from '../../apps/docs/manual.ts';
import { drawingWith } from '../../apps/pages/drawing.ts';
import { pagesOf } from '../../apps/pages/pages.ts';
import { minified, usedRules } from '../../apps/pages/sheet.ts';
import { siteFiles } from '../../apps/rehost/site-files.ts';

const read = (file: string): string => readFileSync(new URL(`../../apps/public/${file}`, import.meta.url), 'utf8');
const drawing = drawingWith(read('page.css'), new Map([['thai-nguyen', read('data/thai-nguyen.json')]]));
const host = {
  address: 'https://embed.example.vn/',
  ending: '',
  feeds: ['thai-nguyen'],
  drawing,
  scripts: () => [],
} as const;
const pages = pagesOf(host);
const text = (path: string): string => pages.get(path)!();

const places = ['', '/hue', '/thai-nguyen', '/ben-tre', '/tuyen-quang'];
const paths = ['e', 'f'].flatMap((room) =>
  ['banner', 'eligibility', 'availability', 'progress'].flatMap((widget) =>
    ['vi', 'en'].flatMap((language) => places.map((place) => `${room}/${widget}/${language}${place}`)),
  ),
);

const ROOT =
  /<tenmien-[^>]*><template shadowrootmode="open"><style>([^<]+)<\/style>(<div class="root" lang="(\w+)"[^>]*>[^]*?<\/div>)<\/template>/;
const rootOf = (path: string): string => ROOT.exec(text(path))![2]!;
const wordsOf = (path: string): string =>
  rootOf(path)
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\s\u00a0]+/g, ' ');

describe('the server-drawn pages before any script', () => {
  it('contain the whole element, in the language of the page', () => {
    for (const path of paths) {
      const [, , root, language] = ROOT.exec(text(path)) ?? [];
      assert.ok(root?.includes('part="card"'), path);
      assert.equal(language, path.split('/')[2], path);
    }
    for (const words of ['Miễn phí duy trì 2 năm', 'thành phố Huế', '31/12/2026', 'id.vn', 'biz.vn'])
      assert.ok(wordsOf('e/banner/vi/hue').includes(words), words);
    assert.ok(wordsOf('e/progress/vi/thai-nguyen').includes('3.295'));
    assert.ok(wordsOf('e/banner/vi/ben-tre').includes('Bến Tre nay thuộc tỉnh Vĩnh Long'));
  });

  it('allow their style sheets by hash, and nothing else inline', () => {
    for (const path of paths) {
      const page = text(path);
      const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!;
      assert.doesNotMatch(policy, /unsafe/, path);
      const sheets = [...page.matchAll(/<style>([^<]*)<\/style>/g)].map(
        ([, css]) => `'sha256-${createHash('sha256').update(css!).digest('base64')}'`,
      );
      assert.equal(sheets.length, 2, path);
      for (const hash of sheets) assert.ok(policy.includes(hash), path);
      assert.doesNotMatch(page, / style=| on\w+="|javascript:/, path);
    }
  });

  it('contain nothing in the element that is true on one day alone', () => {
    for (const path of paths) {
      assert.doesNotMatch(
        wordsOf(path),
        /còn \d+ ngày|ngày cuối\)|days? left|last day\)|hôm nay|\btoday\b|(?:cách đây|đã) (?:hơn )?\d|months? (?:ago|old)/i,
        path,
      );
    }
  });

  it('link to their words when a button does nothing', () => {
    for (const path of paths) {
      for (const [, link] of rootOf(path).matchAll(/<a class="[^"]*unscripted" href="#(\w+)"/g))
        assert.ok(text(path).includes(`id="${link!}"`), path);
    }
    assert.match(rootOf('e/eligibility/vi/hue'), /<a class="button main unscripted"/);
  });

  it('are small, and equal on each host', () => {
    for (const path of paths) assert.ok(text(path).length < 20_000, `${path}: ${text(path).length}`);
    assert.equal(
      pagesOf({ ...host, ending: '/' }).get('e/banner/vi/hue')!().replaceAll('../../../../', '../../../'),
      text('e/banner/vi/hue'),
    );
  });

  it('name their host and the day of their information, and are listed when the host is known', () => {
    assert.ok(text('e/banner/vi/hue').includes('Trang do embed.example.vn phát hành, cập nhật đến 20/11/2026.'));
    const files = (address: string): Map<string, string> =>
      siteFiles({ address, version: '1.0.0', integrity: {}, feeds: [], drawing, kinds: [''] });
    const listed = files(host.address);
    const map = listed.get('sitemap.xml')!;
    const paths = [...map.matchAll(/<loc>https:\/\/embed\.example\.vn\/([^<]*)<\/loc>/g)].map(([, path]) => path!);
    const manual = paths.filter((path) => path.startsWith('docs/'));
    assert.deepEqual(
      manual,
      pathPairs.flatMap(({ vi, en }) => [`docs/${vi}`, `docs/${en}`]),
    );
    assert.equal(paths.length - manual.length, 8);
    for (const path of paths) assert.ok(manual.includes(path) || listed.has(`${path}.html`), path);
    assert.equal(files('https://tenmien-widgets.example/').has('sitemap.xml'), false);
    assert.ok(!files('https://tenmien-widgets.example/').get('e/banner/vi.html')!.includes('phát hành'));
  });
});

describe('a style sheet inside a server-drawn page', () => {
  it('has only the rules that the page can use', () => {
    const css = minified(
      `/* a */ :host { display: block; }\n .root, .gone { all: initial }\n@media (x) { .gone { a: b } .root:not(.gone) > p { c: d } }\n@container (y) { .gone { e: f } }`,
    );
    assert.equal(
      usedRules(css, '<div class="big root">'),
      ':host{display:block}.root{all:initial}@media (x){.root:not(.gone) > p{c:d}}',
    );
    assert.throws(() => usedRules('a{b:c', ''));
  });
});
