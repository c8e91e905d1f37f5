// The common parts of permalink and frame pages: a head without inline script, and the text of a widget as HTML.

import { mergedOn } from '../../src/domains/places.ts';
import { documentNames } from '../../src/embed/words/document-names.ts';
import { fallback } from '../../src/embed/words/static-words.ts';
import { figureOf } from '../../src/embed/words/figure-words.ts';
import { encode, openTag } from '../../src/embed/snippet/html-text.ts';
import { freshnessText } from '../../src/embed/words/offer-words.ts';
import { pathOf, type Permalink } from '../../src/embed/permalink.ts';
import { addressSettings } from '../../src/embed/settings.ts';
import { placeName } from '../../src/embed/words/place-words.ts';
import { tagOf } from '../../src/widgets.ts';
import type { Fallback } from '../../src/embed/words/bilingual.ts';
import { keepCompounds } from '../../src/localization/compounds.ts';
import { formatDate } from '../../src/localization/format.ts';
import type { SiteLanguage } from '../../src/localization/language.ts';
import { builtIn, type Known } from '../../src/program/known.ts';
import { coordinator } from '../../src/program/campaign.ts';
import { findProvinceName } from '../../src/program/province-names.ts';
import { planLead, planTitles } from '../../src/program/sources.ts';

/** A style sheet inside a page, and the hash by which the page's Content-Security-Policy allows it. */
export interface InlineSheet {
  readonly css: string;
  readonly hash: string;
}

/** Renders elements before any script runs. */
export interface Drawing {
  readonly pageSheet: InlineSheet;
  /** Returns the shadow root of an element as HTML. @param attributes the attributes of the element */
  element(
    embed: Permalink,
    attributes: Readonly<Record<string, string>>,
    known?: Known,
  ): { readonly html: string; readonly sheet: InlineSheet };
}

/** The host of the pages, and the scripts that the pages run. */
export interface PageHost {
  /** Ends in a slash. Used only for absolute addresses: canonical links, previews, oEmbed, the snippet to copy. */
  readonly address: string;
  /**
   * The end of every page address. Some file servers add a slash after a folder, others do not. In both cases relative addresses must
   * reach every file of the host, so that the same page works on every host and below every path.
   */
  readonly ending: '' | '/';
  /** The provinces for which the host has figures. */
  readonly feeds: readonly string[];
  /** The facts that the pages use: those of this release, or these merged with the host's programme file. */
  readonly known?: Known | undefined;
  /** Without a drawing, the pages show text until their scripts load. */
  readonly drawing?: Drawing | undefined;
  /** The attributes of each script that a page of a widget runs. @param root see `rootOf` */
  scripts(widget: Permalink['widget'], root: string): readonly Readonly<Record<string, string>>[];
}

/**
 * The strictest Content-Security-Policy that a portal may have. The pages prove that the widgets work under it. The host is named beside
 * 'self', because WebKit resolves 'self' in a sandbox to the opaque origin of the page.
 */
function policyOf({ address }: PageHost, sheets: readonly InlineSheet[]): string {
  const own = `'self' ${new URL(address).origin}`;
  const styles = [own, ...sheets.map(({ hash }) => `'${hash}'`)].join(' ');
  return (
    `default-src 'none'; script-src ${own}; style-src ${styles}; img-src ${own}; connect-src ${own}; base-uri 'none'; form-action 'none'; ` +
    "require-trusted-types-for 'script'"
  );
}

/** Returns the embed of today's province for an address that names a former one. */
export function todays(embed: Permalink): Permalink {
  const found = embed.province && findProvinceName(embed.province);
  return found ? { ...embed, province: found.province.slug } : embed;
}

/** The note that names today's province for a former one, as in the element. Empty for a province of today. */
export function formerPlaceNote(embed: Permalink): string {
  const { language } = embed;
  const former = embed.province && findProvinceName(embed.province)?.former;
  if (!former) return '';
  const place = placeName(todays(embed).province, language);
  return language === 'vi'
    ? `Tỉnh ${former.name} nay thuộc ${place}.`
    : `Since ${formatDate(mergedOn, language)} ${former.name} province is part of ${place}.`;
}

/** The text of an embed that has no attributes beyond its address. */
export function fallbackOf(embed: Permalink, known: Known = builtIn): Fallback {
  const words = fallback(addressSettings(embed), known);
  const note = formerPlaceNote(embed);
  return note ? { ...words, paragraphs: [note, ...words.paragraphs] } : words;
}

/** Relative path from a page to the root of its host: `../../../`. All page folders have the same depth. */
export const rootOf = (embed: Permalink, { ending }: PageHost): string =>
  '../'.repeat(pathOf(embed).split('/').length - (ending ? 0 : 1));

/** A text of a page. Its Vietnamese words stay on one line each. */
export const kept = (text: string, language: SiteLanguage): string => (language === 'vi' ? keepCompounds(text) : text);

/** The links of the fallback text. */
export const renderLinks = (
  { links }: Fallback,
  language: SiteLanguage,
  after: (href: string) => string = () => '',
): string =>
  `<ul>${links.map(({ text, href }) => `<li>${openTag('a', { href })}${encode(kept(text, language))}</a>${after(href)}</li>`).join('')}</ul>`;

/** Titles of documents and names of agencies, which are Vietnamese on every page. */
const vietnamese: readonly string[] = [...Object.values(planTitles), planLead, coordinator];

/** Marks these names in a text as Vietnamese. */
const marked = (words: string, language: SiteLanguage): string =>
  language === 'vi'
    ? encode(kept(words, language))
    : vietnamese.reduce(
        (html, phrase) => html.replaceAll(encode(phrase), `<span lang="vi">${encode(phrase)}</span>`),
        encode(words),
      );

export const renderParagraphs = (paragraphs: readonly string[], language: SiteLanguage): string[] =>
  paragraphs.map((words) => `<p>${marked(words, language)}</p>`);

/** The documents, and the day up to which the information is current. */
export function renderBasis(
  { cites }: Pick<Fallback, 'cites'>,
  language: SiteLanguage,
  known: Known = builtIn,
): string {
  const documents = documentNames(cites, known, language);
  const basis = documents && `${language === 'vi' ? 'Căn cứ' : 'Based on'}: ${documents}. `;
  return `<p class="small">${marked(basis + freshnessText(cites, language, known), language)}</p>`;
}

/** The readable text, one piece per line, and the documents that support it. */
export const renderText = (words: Fallback, language: SiteLanguage, known: Known = builtIn): string[] => [
  ...renderParagraphs(words.paragraphs, language),
  renderBasis(words, language, known),
];

/** How certain each statement is, in a fold. The running text marks the statements with stars. */
export function renderGrounds({ grounds = [] }: Fallback, language: SiteLanguage): string[] {
  if (!grounds.length) return [];
  const lines = grounds.map((line) => `<li>${marked(line, language)}</li>`);
  return [
    '<details class="grounds">',
    `<summary>${language === 'vi' ? 'Nguồn và mức độ chắc chắn' : 'Sources and how sure they are'}</summary>`,
    `<ul class="small">${lines.join('')}</ul>`,
    '</details>',
  ];
}

/** The attributes of the element. Figures come from the host if it has them, else from the plan. */
export function attributesOf(embed: Permalink, host: PageHost): Readonly<Record<string, string>> {
  const { widget, province } = todays(embed);
  const hasFeed = !!province && host.feeds.includes(province);
  return {
    ...(embed.province && { province: embed.province }),
    ...(widget === 'progress' &&
      (hasFeed ? { src: `${rootOf(embed, host)}data/${province}.json` } : figureOf(province))),
  };
}

const drawn = (embed: Permalink, host: PageHost): ReturnType<Drawing['element']> | undefined =>
  host.drawing?.element(embed, attributesOf(embed, host), host.known);

/** The rendered element. Its child content is for browsers without declarative shadow roots, and for elements that show it. */
export const renderElement = (embed: Permalink, host: PageHost, inside: readonly string[]): string =>
  [
    openTag(tagOf(embed.widget), attributesOf(embed, host)) + (drawn(embed, host)?.html ?? ''),
    ...inside,
    `</${tagOf(embed.widget)}>`,
  ].join('\n');

/** Returns a whole document. @param head more lines for the head */
export function renderPage({
  embed,
  host,
  title,
  head,
  body,
}: {
  readonly embed: Permalink;
  readonly host: PageHost;
  readonly title: string;
  readonly head: readonly string[];
  readonly body: readonly string[];
}): string {
  const root = rootOf(embed, host);
  const { pageSheet } = host.drawing ?? {};
  const sheets = [pageSheet, drawn(embed, host)?.sheet].flatMap((sheet) => sheet ?? []);
  return `${[
    '<!doctype html>',
    openTag('html', { lang: embed.language }),
    '<head>',
    '<meta charset="utf-8">',
    openTag('meta', { 'http-equiv': 'Content-Security-Policy', content: policyOf(host, sheets) }),
    '<meta name="viewport" content="width=device-width">',
    `<title>${encode(title)}</title>`,
    ...head,
    openTag('link', { rel: 'icon', href: `${root}icon.svg` }),
    pageSheet ? `<style>${pageSheet.css}</style>` : openTag('link', { rel: 'stylesheet', href: `${root}page.css` }),
    ...host.scripts(embed.widget, root).map((attributes) => `${openTag('script', attributes)}</script>`),
    '</head>',
    ...body,
    '</html>',
  ].join('\n')}\n`;
}
