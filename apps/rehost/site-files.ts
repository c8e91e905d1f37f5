// Lists the static page files of a host: each page at the paths where servers look for it, with its text.

import { provinceNames } from '../../src/domains/places.ts';
import { encode, openTag } from '../../src/embed/snippet/html-text.ts';
import { pathOf } from '../../src/embed/permalink.ts';
import { filesOf } from '../../src/embed/loader/bundle-files.ts';
import type { Known } from '../../src/program/known.ts';
import { pathPairs } from '../docs/manual.ts';
import type { Drawing, PageHost } from '../pages/page.ts';
import { pagesOf } from '../pages/pages.ts';
import { widgetNames } from '../../src/widgets.ts';

/** `x.html` for servers that serve it at `/x`, `x/index.html` for servers that redirect to `/x/`. */
const FILES: Readonly<Record<PageHost['ending'], (path: string) => string>> = {
  '': (path) => `${path}.html`,
  '/': (path) => `${path}/index.html`,
};

export const endings = Object.keys(FILES) as PageHost['ending'][];

/** The file of a page for one kind of server. */
export const siteFileOf = (path: string, ending: PageHost['ending']): string =>
  path.endsWith('.json') ? path : FILES[ending](path);

export interface SiteOptions {
  /** Of the host; ends in a slash. */
  readonly address: string;
  readonly version: string;
  /** File → hash, for the files in w/<version>/. */
  readonly integrity: Readonly<Record<string, string>>;
  /** The provinces for which the host has figures. */
  readonly feeds: readonly string[];
  readonly known?: Known | undefined;
  readonly drawing: Drawing;
  /** The kinds of servers to write for. The default is both. */
  readonly kinds?: readonly PageHost['ending'][] | undefined;
}

/** The pages for search engines, each with its other language: those of the whole country, and the manual. */
function sitemap(address: string): string {
  const languages = ['vi', 'en'] as const;
  const pairs = [
    ...widgetNames.map((widget) => ({
      vi: pathOf({ widget, language: 'vi' }),
      en: pathOf({ widget, language: 'en' }),
    })),
    ...pathPairs.map(({ vi, en }) => ({ vi: `docs/${vi}`, en: `docs/${en}` })),
  ];
  const urls = pairs.flatMap((pair) => {
    const others = languages
      .map((language) =>
        openTag('xhtml:link', { rel: 'alternate', hreflang: language, href: address + pair[language] }).replace(
          />$/,
          '/>',
        ),
      )
      .join('');
    return languages.map((language) => `<url><loc>${encode(address + pair[language])}</loc>${others}</url>\n`);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('')}</urlset>\n`;
}

/** The provinces with figures among the files of data/, which also holds other files. */
export function feedsAmong(files: readonly string[]): string[] {
  const slugs = new Set(provinceNames.flatMap((province) => [province, ...province.absorbed]).map(({ slug }) => slug));
  return files
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -5))
    .filter((name) => slugs.has(name));
}

/** Path below the host → text. */
export function siteFiles({
  address,
  version,
  integrity,
  feeds,
  known,
  drawing,
  kinds = endings,
}: SiteOptions): Map<string, string> {
  const scripts: PageHost['scripts'] = (widget, root) =>
    ['frame', ...filesOf(new Set([widget]))].map((file) => ({
      defer: 'defer',
      src: `${root}w/${version}/${file}.js`,
      integrity: integrity[`${file}.js`] ?? '',
      crossorigin: 'anonymous',
    }));
  const pages = new Map(
    kinds.flatMap((ending) =>
      [...pagesOf({ address, ending, feeds, scripts, known, drawing })].map(
        ([path, write]) => [siteFileOf(path, ending), write()] as const,
      ),
    ),
  );
  // A placeholder host must not be found by search engines.
  return new URL(address).hostname.endsWith('.example') ? pages : pages.set('sitemap.xml', sitemap(address));
}
