// A page of the manual on the site: the frame around the rendered Markdown. Only the search needs a script.

import { encode, openTag } from '../../src/embed/snippet/html-text.ts';
import type { SiteLanguage } from '../../src/localization/language.ts';
import type { InlineSheet } from '../pages/page.ts';
import { doors, manualPath, pageSlugOf } from './manual.ts';
import type { Rendered } from './render.ts';

export interface Manual {
  /** Of the host; ends in a slash. */
  readonly address: string;
  readonly language: SiteLanguage;
  /** Every page, by its file. */
  readonly pages: ReadonlyMap<string, Rendered>;
  /** Inline style sheets of a page, by its file: those of the elements in its pictures. */
  readonly sheets: ReadonlyMap<string, readonly InlineSheet[]>;
}

const WORDS = {
  vi: {
    manual: 'Sổ tay về các khối tên miền “.vn”',
    search: 'Tìm trong sổ tay',
    results: 'Kết quả tìm',
    pages: 'Các trang của sổ tay',
    contents: 'Trong trang này',
    toPages: 'Các trang khác',
    other: 'In English',
    first: 'Trang đầu của máy chủ này',
    englishOnly: 'Trang này chỉ có tiếng Anh.',
  },
  en: {
    manual: 'Manual of the “.vn” blocks',
    search: 'Search the manual',
    results: 'Search results',
    pages: 'Pages of the manual',
    contents: 'On this page',
    toPages: 'Other pages',
    other: 'Tiếng Việt',
    first: 'First page of this host',
    englishOnly: '',
  },
} as const;

const policyOf = (sheets: readonly InlineSheet[]): string =>
  `default-src 'none'; script-src 'self'; style-src ${["'self'", ...sheets.map(({ hash }) => `'${hash}'`)].join(' ')}; img-src 'self'; connect-src 'self'; ` +
  "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const link = (href: string, text: string, more: Readonly<Record<string, string>> = {}): string =>
  `${openTag('a', { href, ...more })}${encode(text)}</a>`;

function navigation({ language, pages }: Manual, current: string): string {
  const groups = doors.map(({ name, files }) => {
    const items = files.map((file) => {
      const slug = pageSlugOf(file);
      const { title, isEnglishOnly } = pages.get(file)!;
      return `<li>${link(`${slug}.html`, title, {
        ...(slug === current && { 'aria-current': 'page' }),
        ...(isEnglishOnly && { lang: 'en' }),
      })}</li>`;
    });
    return `<p>${encode(name[language])}</p><ul>${items.join('')}</ul>`;
  });
  return `<nav class="pages" id="pages" aria-label="${WORDS[language].pages}">${groups.join('')}</nav>`;
}

/** One page in its frame. @param slug its name in addresses */
function frame(manual: Manual, slug: string, title: string, body: string, sheets: readonly InlineSheet[] = []): string {
  const { language, address } = manual;
  const words = WORDS[language];
  const root = language === 'vi' ? '../' : '../../';
  const docs = language === 'vi' ? '' : '../';
  const other = language === 'vi' ? 'en' : 'vi';
  const at = (path: string): string => `${address}docs/${path}`;
  return `${[
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    openTag('meta', { 'http-equiv': 'Content-Security-Policy', content: policyOf(sheets) }),
    '<meta name="viewport" content="width=device-width">',
    `<title>${encode(slug === 'index' ? title : `${title} – ${words.manual}`)}</title>`,
    openTag('link', { rel: 'canonical', href: at(manualPath(slug, language)) }),
    ...(['vi', 'en'] as const).map((one) =>
      openTag('link', { rel: 'alternate', hreflang: one, href: at(manualPath(slug, one)) }),
    ),
    openTag('link', { rel: 'icon', href: `${root}icon.svg` }),
    openTag('link', { rel: 'stylesheet', href: `${root}page.css` }),
    openTag('link', { rel: 'stylesheet', href: `${docs}manual.css` }),
    `${openTag('script', { type: 'module', src: `${docs}search.js` })}</script>`,
    '</head>',
    '<body class="manual">',
    '<header>',
    `<p class="brand"><span class="mark" aria-hidden="true">.vn</span> ${link('index.html', words.manual)}</p>`,
    `<p class="tools">${link('#pages', words.toPages)} ${link(`${language === 'vi' ? 'en/' : '../'}${slug}.html`, words.other, { lang: other, hreflang: other })} ${link(`${root}index.html`, words.first)}</p>`,
    `<search hidden><label for="find">${words.search}</label><input id="find" type="search" autocomplete="off" spellcheck="false"><p role="status"></p><ol aria-label="${words.results}"></ol></search>`,
    '</header>',
    '<main>',
    `<h1>${encode(title)}</h1>`,
    body,
    '</main>',
    navigation(manual, slug),
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

function contentsOf({ contents }: Rendered, language: SiteLanguage): string {
  if (contents.length < 4) return '';
  const items = contents.map(({ anchor, title }) => `<li>${link(`#${anchor}`, title)}</li>`).join('');
  return `<nav class="contents" aria-label="${WORDS[language].contents}"><ul>${items}</ul></nav>`;
}

function indexPage(manual: Manual): string {
  const { language, pages } = manual;
  const groups = doors.map(({ name, files }) => {
    const items = files.map((file) => {
      const { title, lead, isEnglishOnly } = pages.get(file)!;
      const isForeign = isEnglishOnly && language === 'vi' ? ' lang="en"' : '';
      return `<li>${link(`${pageSlugOf(file)}.html`, title, isEnglishOnly ? { lang: 'en' } : {})}${lead ? `<span class="small"${isForeign}>${encode(lead)}</span>` : ''}</li>`;
    });
    return `<h2>${encode(name[language])}</h2><ul class="index">${items.join('')}</ul>`;
  });
  return frame(manual, 'index', WORDS[language].manual, groups.join('\n'));
}

/** Path below docs/ → page. */
export function manualPages(manual: Manual): Map<string, string> {
  const { language, pages, sheets } = manual;
  const written = new Map([[manualPath('index', language), indexPage(manual)]]);
  for (const [file, page] of pages) {
    const isForeign = page.isEnglishOnly && language === 'vi';
    const body = [
      isForeign ? `<p class="small">${WORDS.vi.englishOnly}</p>` : '',
      contentsOf(page, language),
      isForeign ? `<div lang="en">${page.html}</div>` : page.html,
    ];
    const slug = pageSlugOf(file);
    written.set(
      manualPath(slug, language),
      frame(manual, slug, page.title, body.filter(Boolean).join('\n'), sheets.get(file)),
    );
  }
  return written;
}
