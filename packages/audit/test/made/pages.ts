// The pages of made portals: what stands in each, and what has to be said of it in one line.

import type { EmbedSettings } from '../../../../src/embed/settings.ts';
import { writeSnippet, type Form, type Site } from '../../../../src/embed/snippet/write-snippet.ts';
import { headLines } from '../../../../src/embed/snippet/head-tags.ts';
import { recorded } from '../../../../test/apps/builder/recorded.ts';
import { hashesOf, release } from './files.ts';
import { checked } from '../../../../test/embed/embeds.ts';

export interface MadePage {
  readonly name: string;
  readonly body?: string;
  readonly head?: string;
  /** Headers of the page, such as its policy. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly expected?: string;
  /** Without `<html>` and all around. */
  readonly whole?: string | Buffer;
  /** As summaryOf writes it. */
  readonly says: string;
}

/** @param root of the made host of blocks, with a folder for each fault */
export function madePages(root: string): MadePage[] {
  const siteOf = (fault = 'ok', version = release.version): Site => ({
    host: `${root}/${fault}/`,
    version,
    integrity: hashesOf(version),
  });
  const settings = (
    widget: EmbedSettings['widget'] = 'banner',
    province = 'thai-nguyen',
    attributes = {},
  ): EmbedSettings => checked({ widget, language: 'vi', ...(province && { province }), attributes });
  const lines = (fault?: string, version?: string): string => headLines(siteOf(fault, version)).join('\n');
  const piece = (form: Form = 'link', fault?: string, its = settings()): string =>
    writeSnippet(its, form, siteOf(fault));
  const origin = new URL(root).origin;
  const host = siteOf().host;
  const works = 'banner/link/works/block/pinned';
  const mere = 'banner/link/partly/link/none';
  const policy = (text: string) => ({ 'content-security-policy': text });
  const open = `default-src 'self'; script-src 'self' ${origin}; style-src 'self' ${origin}; connect-src 'self' ${origin}; frame-src ${origin}`;

  /** What systems saved, as readers of the published page see it with the two lines. */
  const SAVED: Readonly<Record<string, string>> = {
    'nv4-link-then-typed': 'missing banner/link/partly/link/pinned not-alone',
    'nv4-address': 'missing banner/address/partly/address/rolling',
    'nv4-code-as-text': 'missing banner/link/broken/code/pinned escaped',
    'nv4-div-source': 'shown banner/div/works/block/pinned',
    'nv4-element-source': 'missing banner/link/partly/link/pinned not-alone',
    'nv4-iframe-not-trusted': 'missing banner/iframe/broken/box/rolling frame-emptied',
    'nv4-iframe-not-trusted-saved-again': 'missing banner/iframe/broken/box/rolling frame-emptied no-way-out',
    'nv4-iframe-trusted': 'shown banner/iframe/works/frame/rolling',
    'nv4-iframe-trusted-saved-again': 'mend banner/iframe/works/frame/rolling no-way-out',
    'nv5-iframe-source': 'missing',
    'wp-address': 'missing banner/address/partly/address/rolling',
    'wp-iframe-code-as-text': 'missing banner/address/partly/address/rolling frame-address',
    'wp-element-html-block': 'missing banner/link/partly/link/pinned not-alone',
    'drupal-basic-iframe': 'missing',
    'drupal-full-iframe': 'shown banner/iframe/works/frame/rolling',
    'drupal-full-element': 'shown banner/element/works/block/pinned old-version',

    'nv4-article-copied-from-a-portal': 'missing remains:banner',
  };
  const here = (html: string): string =>
    html
      .replaceAll('https://khoi.example/', host)
      .replace(
        /(w\/0\.1\.0\/(\w+\.js)" integrity=")[^"]+/g,
        (_, before: string, file: string) => before + hashesOf('0.1.0')[file]!,
      );
  const saved = recorded.map(({ name, html }): MadePage => ({
    name: `saved by a system: ${name}`,
    head: lines(),
    body: `<main><div>${here(html)}</div></main>`,
    says: SAVED[name] ?? `shown ${works}`,
  }));
  const without = recorded
    .filter(({ name }) => !SAVED[name] || name === 'nv4-div-source')
    .map(({ name, html, form }): MadePage => ({
      name: `without the two lines: ${name}`,
      body: `<main><div>${here(html)}</div></main>`,
      says: `missing banner/${form === 'div' && name === 'nv4-div-source' ? 'div' : 'link'}/partly/link/none waits`,
    }));

  const link = piece();
  const damaged: MadePage[] = [
    {
      name: 'code as text',
      head: lines(),
      body: `<p>${link.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</p>`,
      says: 'missing banner/link/broken/code/pinned escaped',
    },
    {
      name: 'rounded quotes',
      head: lines(),
      body: `<div>${piece('div').replaceAll('"', '”')}</div>`,
      says: 'missing banner/div/partly/link/pinned misnamed',
    },
    {
      name: 'in a sentence',
      head: lines(),
      body: `<p>Mời xem ${link.replace(/<\/?p>/g, '')} để biết thêm.</p>`,
      says: 'missing banner/link/partly/link/pinned not-alone',
    },
    {
      name: 'in a list',
      head: lines(),
      body: `<ul><li>${link.replace(/<\/?p>/g, '')}</li><li>khác</li></ul>`,
      says: 'missing banner/link/partly/link/pinned not-alone',
    },
    {
      name: 'in the menu',
      head: lines(),
      body: `<nav>${link}</nav>`,
      says: 'missing banner/link/partly/link/pinned not-alone',
    },
    {
      name: 'a picture in the link',
      head: lines(),
      body: link.replace(/>[^<]+<\/a>/, '><img src="/logo.png" alt=""></a>'),
      says: 'missing banner/link/partly/link/pinned not-alone',
    },
    {
      name: 'a link without words',
      head: lines(),
      body: link.replace(/>[^<]+<\/a>/, '></a>'),
      says: 'mend banner/link/works/block/pinned no-words',
    },
    {
      name: 'an empty div',
      head: lines(),
      body: piece('div').replace(/<a.*<\/a>/, ''),
      says: 'mend banner/div/works/block/pinned no-link',
    },
    {
      name: 'words without a link in a div',
      head: lines(),
      body: piece('div').replace(/<a[^>]*>(.*)<\/a>/, '$1'),
      says: 'mend banner/div/works/block/pinned no-link',
    },
    {
      name: 'an address too long by a slash',
      head: lines(),
      body: link.replace('/e/banner', '//e/banner'),
      says: 'missing banner/link/partly/link/pinned inexact',
    },
    {
      name: 'through a mail system',
      head: lines(),
      body: link.replace(
        /href="([^"]+)"/,
        (_, href: string) => `href="https://safelinks.example/?url=${encodeURIComponent(href)}"`,
      ),
      says: 'missing banner/link/partly/link/pinned inexact',
    },
    {
      name: 'the page for frames as a link',
      head: lines(),
      body: link.replace('/e/', '/f/'),
      says: 'missing banner/link/partly/link/pinned inexact',
    },
    {
      name: 'an unseen character',
      head: lines(),
      body: link.replace('<p>', '<p>\u200b'),
      says: `shown ${works} unseen`,
    },
    {
      name: 'a former province',
      head: lines(),
      body: link.replace('thai-nguyen', 'bac-kan'),
      says: `shown ${works} former-province`,
    },
    {
      name: 'a colour',
      head: lines(),
      body: piece('div').replace('<div ', '<div data-tenmien-colour="#ff0000" '),
      says: 'mend banner/div/works/block/pinned colour',
    },
    {
      name: 'JSON in an attribute',
      head: lines(),
      body: piece('div').replace('<div ', '<div data-tenmien-policies=\'{"a":1}\' '),
      says: 'mend banner/div/works/block/pinned json',
    },
    {
      name: 'a value that is none',
      head: lines(),
      body: piece('div').replace('<div ', '<div data-tenmien-layout="wide" '),
      says: 'mend banner/div/works/block/pinned choice',
    },
    {
      name: 'an unknown attribute',
      head: lines(),
      body: piece('div').replace('<div ', '<div data-tenmien-size="9" '),
      says: 'mend banner/div/works/block/pinned unknown-attribute',
    },
    {
      name: 'an attribute with an address of http',
      head: lines(),
      body: piece('div').replace('<div ', '<div data-tenmien-href="http://a.example/" '),
      says: 'mend banner/div/works/block/pinned address',
    },
    {
      name: 'a fixed day',
      body: piece('element').replace('<tenmien-banner', '<tenmien-banner today="2026-01-01"'),
      says: 'mend banner/element/works/block/pinned fixed-day',
    },
    {
      name: 'an element without its script',
      body: piece('element').replace(/<script.*?<\/script>/g, ''),
      says: 'missing banner/element/partly/link/none no-script',
    },
    { name: 'an element whole', body: piece('element'), says: 'shown banner/element/works/block/pinned' },
    {
      name: 'a script without its hash',
      body: piece('element').replace(/ integrity="[^"]+"/, ''),
      says: 'mend banner/element/works/block/pinned no-integrity',
    },
    {
      name: 'a script with a wrong hash',
      body: piece('element').replace(/integrity="sha384-.../, 'integrity="sha384-AAA'),
      says: 'missing banner/element/partly/link/pinned wrong-integrity file:changed:banner.js',
    },
    {
      name: 'a script’s body as text',
      head: lines(),
      body: `${link}<p>var tenmien = document.body;</p>`,
      says: 'mend banner/link/works/block/pinned script-as-text',
    },
    {
      name: 'a frame shut',
      body: piece('iframe').replace('<iframe', '<iframe sandbox=""'),
      says: 'missing banner/iframe/partly/words/rolling sandboxed',
    },
    {
      name: 'a frame without a title',
      body: piece('iframe').replace(/ title="[^"]+"/, ''),
      says: 'mend banner/iframe/works/frame/rolling no-title',
    },
    {
      name: 'a frame by object, with a link for where it fails',
      body: piece('iframe')
        .replace(/<iframe src=/, '<object data=')
        .replace('</iframe>', `${piece()}</object>`),
      says: 'mend banner/iframe/works/frame/rolling other-frame',
    },
    {
      name: 'an oembed tag',
      body: `<figure><oembed url="${host}e/banner/vi/thai-nguyen"></oembed></figure>`,
      says: 'missing banner/address/broken/nothing/rolling oembed',
    },
    {
      name: 'of a province that is none',
      head: lines(),
      body: link.replace('thai-nguyen', 'atlantis'),
      says: 'missing unreadable',
    },
    {
      name: 'twice on a page',
      head: lines(),
      body: link + piece('div'),
      says: `shown ${works} + banner/div/works/block/pinned`,
    },
    {
      name: 'all four blocks',
      head: lines(),
      body: (['banner', 'eligibility', 'availability', 'progress'] as const)
        .map((name) => piece('link', 'ok', settings(name)))
        .join(''),
      expected: 'banner, availability',
      says: `shown ${works} + eligibility/link/works/block/pinned + availability/link/works/block/pinned + progress/link/works/block/pinned`,
    },
    {
      name: 'a block that is expected is not there',
      head: lines(),
      body: link,
      expected: 'eligibility',
      says: `mend ${works} lacks:eligibility`,
    },
  ];

  const wired: MadePage[] = [
    {
      name: 'a rolling loader',
      head: `<link rel="stylesheet" href="${host}w/0.2.0/embed.css"><script defer src="${host}w/0/loader.js"></script>`,
      body: link,
      says: 'shown banner/link/works/block/rolling',
    },
    {
      name: 'an older version',
      head: lines('ok', '0.1.0'),
      body: link,
      says: 'shown banner/link/works/block/pinned old-version',
    },
    { name: 'without embed.css', head: lines().split('\n')[1]!, body: link, says: `mend ${works} no-style` },
    {
      name: 'a loader that was changed',
      head: lines('changed'),
      body: piece('link', 'changed'),
      says: 'missing banner/link/partly/link/pinned file:changed:loader.js',
    },
    {
      name: 'a part that was changed',
      head: lines('changed-part'),
      body: piece('link', 'changed-part'),
      says: 'missing banner/link/partly/link/pinned file:changed:banner.js',
    },
    {
      name: 'a loader that is gone',
      head: lines('gone'),
      body: piece('link', 'gone'),
      says: 'missing banner/link/partly/link/pinned file:missing:loader.js',
    },
    {
      name: 'a part that is gone',
      head: lines('gone-part'),
      body: piece('link', 'gone-part'),
      says: 'missing banner/link/partly/link/pinned file:missing:links.js',
    },
    {
      name: 'a style sheet that is gone',
      head: lines('gone-style'),
      body: piece('link', 'gone-style'),
      says: 'mend banner/link/works/block/pinned file:missing:embed.css',
    },
    {
      name: 'files that their host does not share',
      head: lines('not-shared'),
      body: piece('link', 'not-shared'),
      says: 'missing banner/link/partly/link/pinned file:not-shared:embed.css file:not-shared:loader.js file:not-shared:links.js file:not-shared:banner.js',
    },
    {
      name: 'a loader without crossorigin',
      head: lines().replace(/(loader\.js"[^>]*) crossorigin="anonymous"/, '$1'),
      body: link,
      says: 'missing banner/link/partly/link/pinned no-crossorigin file:not-shared:loader.js',
    },
    {
      name: 'a loader told to be text',
      head: lines('type'),
      body: piece('link', 'type'),
      says: 'missing banner/link/partly/link/pinned file:type:loader.js',
    },
    { name: 'the loader of another host', head: lines('no-page'), body: link, says: `missing ${mere} waits` },
    {
      name: 'a link whose page is gone',
      head: lines('no-page'),
      body: piece('link', 'no-page'),
      says: `mend ${works} page:missing`,
    },
    {
      name: 'a frame whose page is gone',
      body: piece('iframe', 'no-page'),
      says: 'missing banner/iframe/broken/box/rolling page:missing',
    },
    {
      name: 'a frame that may not be framed',
      body: piece('iframe', 'no-frames'),
      says: 'missing banner/iframe/broken/box/rolling page:not-framed',
    },
    {
      name: 'a frame for its own host only',
      body: piece('iframe', 'own-frames'),
      says: 'missing banner/iframe/broken/box/rolling page:not-framed',
    },
    {
      name: 'a programme file that is refused',
      head: lines('refused'),
      body: piece('link', 'refused'),
      says: `mend ${works} programme:refused`,
    },
    {
      name: 'a programme file that is gone',
      head: lines('no-programme'),
      body: piece('link', 'no-programme'),
      says: `mend ${works} programme:missing`,
    },
    {
      name: 'a programme file that is not shared',
      head: lines('own-programme'),
      body: piece('link', 'own-programme'),
      says: `mend ${works} programme:not-shared`,
    },
    {
      name: 'a block that asks for no programme file',
      head: lines('no-programme'),
      body: piece('div', 'no-programme', settings('banner', 'thai-nguyen', { programme: 'none' })),
      says: 'shown banner/div/works/block/pinned',
    },
    {
      name: 'relative addresses below a base',
      head: `<base href="${host}">${lines().replaceAll(host, '')}`,
      body: link.replaceAll(host, ''),
      says: `shown ${works}`,
    },
  ];

  const ruled: MadePage[] = [
    { name: 'a policy that lets all in', head: lines(), body: link, headers: policy(open), says: `shown ${works}` },
    {
      name: 'a policy without the host',
      head: lines(),
      body: link,
      headers: policy("script-src 'self'"),
      says: 'missing banner/link/partly/link/pinned file:policy:loader.js:script-src file:policy:links.js:script-src file:policy:banner.js:script-src',
    },
    {
      name: 'a policy in the page’s head',
      head: `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">${lines()}`,
      body: link,
      says: 'missing banner/link/partly/link/pinned file:policy:loader.js:script-src file:policy:links.js:script-src file:policy:banner.js:script-src',
    },
    {
      name: 'a policy for styles',
      head: lines(),
      body: link,
      headers: policy("style-src 'self'"),
      says: `mend ${works} file:policy:embed.css:style-src`,
    },
    {
      name: 'a policy for data',
      head: lines(),
      body: link,
      headers: policy("connect-src 'self'"),
      says: `mend ${works} programme:policy`,
    },
    {
      name: 'a policy for frames',
      body: piece('iframe'),
      headers: policy("frame-src 'self'"),
      says: 'missing banner/iframe/broken/box/rolling page:policy',
    },
    {
      name: 'a policy by default',
      body: piece('iframe'),
      headers: policy("default-src 'self'"),
      says: 'missing banner/iframe/broken/box/rolling page:policy',
    },
    {
      name: 'a policy that only reports',
      head: lines(),
      body: link,
      headers: { 'content-security-policy-report-only': "script-src 'none'" },
      says: `shown ${works}`,
    },
    {
      name: 'a nonce',
      head: lines().replace('<script ', '<script nonce="abc" '),
      body: link,
      headers: policy("script-src 'nonce-abc'"),
      says: `shown ${works}`,
    },
    {
      name: 'a nonce that is another’s',
      head: lines().replace('<script ', '<script nonce="abd" '),
      body: link,
      headers: policy("script-src 'nonce-abc'"),
      says: 'missing banner/link/partly/link/pinned file:policy:loader.js:script-src file:policy:links.js:script-src file:policy:banner.js:script-src',
    },
    {
      name: 'strict-dynamic',
      head: lines().replace('<script ', '<script nonce="abc" '),
      body: link,
      headers: policy("script-src 'strict-dynamic' 'nonce-abc'"),
      says: `shown ${works}`,
    },
    {
      name: 'strict-dynamic, which passes hosts over',
      head: lines(),
      body: link,
      headers: policy(`script-src 'strict-dynamic' 'nonce-abc' ${origin}`),
      says: 'missing banner/link/partly/link/pinned file:policy:loader.js:script-src',
    },
    {
      name: 'Trusted Types without our policies',
      head: lines(),
      body: link,
      headers: policy("require-trusted-types-for 'script'; trusted-types site"),
      says: 'missing banner/link/partly/link/pinned file:policy:tenmien-loader:trusted-types file:policy:tenmien:trusted-types',
    },
    {
      name: 'Trusted Types with our policies',
      head: lines(),
      body: link,
      headers: policy("require-trusted-types-for 'script'; trusted-types tenmien tenmien-loader"),
      says: `shown ${works}`,
    },
    {
      name: 'a policy with a wildcard and a path',
      head: lines(),
      body: link,
      headers: policy(`script-src ${origin}/ok/; style-src http:; connect-src *`),
      says: `shown ${works}`,
    },
  ];

  const worded: MadePage[] = [
    {
      name: 'a promise without an end',
      head: lines(),
      body: `${link}<p>Miễn phí 02 năm sử dụng tên miền id.vn cho thanh niên.</p>`,
      says: `mend ${works} words:open`,
    },
    {
      name: 'a promise that is over',
      head: lines(),
      body: `${link}<p>Đăng ký tên miền biz.vn được miễn phí đến hết ngày 31/12/2025.</p>`,
      says: `mend ${works} words:past`,
    },
    {
      name: 'a promise that holds',
      head: lines(),
      body: `${link}<p>Tên miền id.vn được miễn phí 2 năm, đăng ký đến hết ngày 31/12/2026.</p>`,
      says: `shown ${works}`,
    },
    {
      name: 'a promise later than any offer',
      head: lines(),
      body: `${link}<p>Miễn phí tên miền id.vn đến hết năm 2030.</p>`,
      says: `mend ${works} words:beyond`,
    },
    {
      name: 'a promise with the day of a document only',
      head: lines(),
      body: `${link}<p>Theo Quyết định 826/QĐ-BTTTT ngày 21/5/2024, tên miền biz.vn được miễn phí.</p>`,
      says: `mend ${works} words:open`,
    },
    {
      name: 'a promise in English',
      head: lines(),
      body: `${link}<p>id.vn domain names are free of charge until 31 December 2025.</p>`,
      says: `mend ${works} words:past`,
    },
    {
      name: 'words about something else',
      head: lines(),
      body: `${link}<p>Khám bệnh miễn phí cho người cao tuổi.</p><p>Tên miền của xã đã đổi.</p>`,
      says: `shown ${works}`,
    },
    {
      name: 'words that nobody sees',
      head: lines(),
      body: `${link}<script>var a = "Miễn phí tên miền id.vn";</script><template><p>Miễn phí tên miền id.vn</p></template><p hidden>Miễn phí tên miền id.vn</p>`,
      says: `shown ${works}`,
    },
    {
      name: 'another province’s block',
      head: lines(),
      body: piece('link', 'ok', settings('banner', 'ninh-binh')),
      says: `mend ${works} place:other`,
    },
    {
      name: 'the whole country’s block',
      head: lines(),
      body: piece('link', 'ok', settings('banner', '')),
      says: `shown ${works} place:country`,
    },
    { name: 'nothing at all', body: '<p>Tin của xã.</p>', says: 'missing' },
    { name: 'an empty page', whole: '', says: 'missing' },
  ];

  const odd: MadePage[] = [
    {
      name: 'UTF-16',
      headers: { 'content-type': 'text/html; charset=utf-16le' },
      whole: Buffer.from(`<!doctype html><html lang="vi">${lines()}${link}`, 'utf16le'),
      says: `shown ${works}`,
    },
    {
      name: 'tags that are never closed',
      head: lines(),
      body: `<div><table><tr><td><b><i>Tin${link}<p>Tin`,
      says: `shown ${works}`,
    },
    { name: 'a tag 400 deep', head: lines(), body: `${'<div>'.repeat(400)}${link}`, says: `shown ${works}` },
    { name: 'a tag 5,000 deep', body: '<div>'.repeat(5_000) + link, says: 'too-complex' },
    {
      name: 'formatting that doubles the page',
      body: `<p>${Array.from({ length: 3_000 }, (_, at) => `<b id=${at}>`).join('')}</p>${'<p>a</p>'.repeat(3_000)}`,
      says: 'too-complex',
    },
    { name: 'a million nodes', body: '<i></i>'.repeat(300_000), says: 'too-complex' },
    {
      name: 'links without end',
      head: lines(),
      body: `<a href="${host}e/banner/vi"></a>`.repeat(20_000),
      says: 'missing banner/link/broken/nothing/pinned no-words not-alone place:country',
    },
    {
      name: 'a page that writes to terminals',
      head: lines(),
      body: `${link}<p>\u001b[31mMiễn phí tên miền id.vn\u0007</p>`,
      says: `mend ${works} words:open`,
    },
    {
      name: 'a page that writes into reports',
      head: lines(),
      body: `${link}<p>Miễn phí tên miền id.vn &lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;</p>`,
      says: `mend ${works} words:open`,
    },
  ];
  return [...saved, ...without, ...damaged, ...wired, ...ruled, ...worded, ...odd];
}
