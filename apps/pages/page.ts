// Owns what the permalink and frame pages have in common: a head that carries no script of its own, and the words of a widget as HTML.

import { mergedOn } from '../../src/domains/places.ts';
import { documentNames } from '../../src/embed/words/document-names.ts';
import { fallback } from '../../src/embed/words/static-words.ts';
import { figureOf } from '../../src/embed/words/figure-words.ts';
import { encode, openTag } from '../../src/embed/snippet/html-text.ts';
import { freshnessText } from '../../src/embed/words/offer-words.ts';
import { pathOf, type Permalink } from '../../src/embed/permalink.ts';
import { placeName } from '../../src/embed/words/place-words.ts';
import { tagOf } from '../../src/widgets.ts';
import type { Fallback } from '../../src/embed/words/bilingual.ts';
import { formatDate } from '../../src/localization/format.ts';
import type { SiteLanguage } from '../../src/localization/language.ts';
import { builtIn, type Known } from '../../src/program/known.ts';
import { coordinator } from '../../src/program/campaign.ts';
import { findProvinceName } from '../../src/program/province-names.ts';
import { planLead, planTitles } from '../../src/program/sources.ts';

/** A style sheet inside a page, and its hash, by which the page's policy allows it. */
export interface InlineSheet {
  readonly css: string;
  readonly hash: string;
}

/** What draws a page before any script runs. */
export interface Drawing {
  readonly pageSheet: InlineSheet;
  /** The shadow root of an element, as HTML. @param attributes that the element has */
  element(
    embed: Permalink,
    attributes: Readonly<Record<string, string>>,
    known?: Known,
  ): { readonly html: string; readonly sheet: InlineSheet };
}

/** Whose pages they are, and what they run. */
export interface PageHost {
  /** Ends in a slash. Only what has to be absolute names it: canonical addresses, previews, oEmbed, the line to be copied. */
  readonly address: string;
  /**
   * How the addresses of the pages end. Servers of files put a slash behind a folder, others do not, and from both each file of the host
   * has to be found by a relative address, so that the same page works on every host and below every path.
   */
  readonly ending: '' | '/';
  /** The provinces of which it has figures. */
  readonly feeds: readonly string[];
  /** The facts that its pages go by: those of this release, or these together with its programme file. */
  readonly known?: Known | undefined;
  /** Without one the pages have words until their scripts come. */
  readonly drawing?: Drawing | undefined;
  /** The attributes of each script that a page of a widget runs. @param root see rootOf */
  scripts(widget: Permalink['widget'], root: string): readonly Readonly<Record<string, string>>[];
}

/**
 * The strictest policy that a portal may have; the pages are a proof that the widgets live with it. The host is named beside 'self', for
 * in a sandbox WebKit takes 'self' for the page's own opaque origin.
 */
function policyOf({ address }: PageHost, sheets: readonly InlineSheet[]): string {
  const own = `'self' ${new URL(address).origin}`;
  const styles = [own, ...sheets.map(({ hash }) => `'${hash}'`)].join(' ');
  return (
    `default-src 'none'; script-src ${own}; style-src ${styles}; img-src ${own}; connect-src ${own}; base-uri 'none'; form-action 'none'; ` +
    "require-trusted-types-for 'script'"
  );
}

/** The embed of today's province where the address names one that is gone. */
export function todays(embed: Permalink): Permalink {
  const found = embed.province && findProvinceName(embed.province);
  return found ? { ...embed, province: found.province.slug } : embed;
}

/** Where a former province is now, as the element says it first; empty for one of today. */
export function formerPlaceNote(embed: Permalink): string {
  const { language } = embed;
  const former = embed.province && findProvinceName(embed.province)?.former;
  if (!former) return '';
  const place = placeName(todays(embed).province, language);
  return language === 'vi'
    ? `Tỉnh ${former.name} nay thuộc ${place}.`
    : `Since ${formatDate(mergedOn, language)} ${former.name} province is part of ${place}.`;
}

/** The words of an embed that has nothing but its address. */
export function fallbackOf(embed: Permalink, known: Known = builtIn): Fallback {
  const { province } = todays(embed);
  const words = fallback({ ...embed, ...(province && { province }), attributes: {} }, known);
  const note = formerPlaceNote(embed);
  return note ? { ...words, paragraphs: [note, ...words.paragraphs] } : words;
}

/** From a page to the root of its host: `../../../`. The rooms are of one depth. */
export const rootOf = (embed: Permalink, { ending }: PageHost): string =>
  '../'.repeat(pathOf(embed).split('/').length - (ending ? 0 : 1));

/** Where to go from there. */
export const renderLinks = ({ links }: Fallback, after: (href: string) => string = () => ''): string =>
  `<ul>${links.map(({ text, href }) => `<li>${openTag('a', { href })}${encode(text)}</a>${after(href)}</li>`).join('')}</ul>`;

/** The names of documents and agencies, which are Vietnamese on every page. */
const vietnamese: readonly string[] = [...Object.values(planTitles), planLead, coordinator];

/** A text with those names marked. */
const marked = (words: string, language: SiteLanguage): string =>
  language === 'vi'
    ? encode(words)
    : vietnamese.reduce(
        (html, phrase) => html.replaceAll(encode(phrase), `<span lang="vi">${encode(phrase)}</span>`),
        encode(words),
      );

export const renderParagraphs = (paragraphs: readonly string[], language: SiteLanguage): string[] =>
  paragraphs.map((words) => `<p>${marked(words, language)}</p>`);

/** The documents, and up to which day the information goes. */
export function renderBasis(
  { cites }: Pick<Fallback, 'cites'>,
  language: SiteLanguage,
  known: Known = builtIn,
): string {
  const documents = documentNames(cites, known, language);
  const basis = documents && `${language === 'vi' ? 'Căn cứ' : 'Based on'}: ${documents}. `;
  return `<p class="small">${marked(basis + freshnessText(cites, language, known), language)}</p>`;
}

/** What there is to read, each piece on its line, with the documents that it rests on. */
export const renderText = (words: Fallback, language: SiteLanguage, known: Known = builtIn): string[] => [
  ...renderParagraphs(words.paragraphs, language),
  renderBasis(words, language, known),
];

/** How sure each statement is, folded: running text has stars. */
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

/** The element's attributes. Figures come from the host where it has them, else from the plan. */
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

/** The element as it is drawn, with what is seen inside it where a browser knows no declarative shadow roots, or the element none of its own. */
export const renderElement = (embed: Permalink, host: PageHost, inside: readonly string[]): string =>
  [
    openTag(tagOf(embed.widget), attributesOf(embed, host)) + (drawn(embed, host)?.html ?? ''),
    ...inside,
    `</${tagOf(embed.widget)}>`,
  ].join('\n');

/** A whole document. @param head further lines of it */
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
