// Everything that is said of the offers where no element speaks: by one surface after the other, for the same facts.

import type { Permalink } from '../../src/embed/permalink.ts';
import { pathOf } from '../../src/embed/permalink.ts';
import { writeSnippet } from '../../src/embed/snippet/write-snippet.ts';
import type { SiteLanguage } from '../../src/localization/language.ts';
import type { Known } from '../../src/program/known.ts';
import { letterFor, type Letter } from '../../apps/builder/letter/letter-text.ts';
import { speech } from '../../apps/builder/loudspeaker/speech.ts';
import { posterWords } from '../../apps/builder/poster/poster-words.ts';
import { fillFrontPage } from '../../apps/pages/front-page.ts';
import { framePage } from '../../apps/pages/frame-page.ts';
import { oembedAnswer } from '../../apps/pages/oembed.ts';
import type { PageHost } from '../../apps/pages/page.ts';
import { permalinkPage } from '../../apps/pages/permalink-page.ts';
import { bytes, systemOf } from '../apps/builder/builder-data.ts';
import { checked, site } from './embeds.ts';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** Lines of a document that a person reads, without what speaks of other things than offers: addresses, tabs, what is for editors. */
function linesIn(html: string): string[] {
  const page = parse(html);
  page.querySelectorAll('nav, .embed, .brand, li a').forEach((node) => node.remove());
  return [...page.querySelectorAll('title, h1, h2, p, li, summary, a, blockquote, iframe')]
    .map((node) => (node.getAttribute('title') ?? node.textContent ?? '').replaceAll('\u00a0', ' '))
    .filter(Boolean);
}

export const hostOf = (known: Known): PageHost => ({
  address: 'https://embed.example.vn/',
  ending: '',
  feeds: [],
  scripts: () => [],
  known,
});

/** The places of the first page. */
const FRONT = '<p><!--words:banner--><!--/words--></p><p><!--words:eligibility--><!--/words--></p>';

/** The letter to the administrator of a portal. */
export const letterOf = (known: Known, embed: Permalink): Letter =>
  letterFor({
    language: embed.language,
    settings: checked(embed),
    form: 'link',
    site: { ...site, known },
    system: systemOf('nukeviet'),
    bytes,
  });

function readSurfaces(
  known: Known,
  language: SiteLanguage,
  widget: Permalink['widget'],
): Readonly<Record<string, readonly string[]>> {
  const embed: Permalink = { widget, language, province: 'hue' };
  const host = hostOf(known);
  const settings = checked(embed);
  const { html, title } = JSON.parse(oembedAnswer(embed, host)) as { html: string; title: string };
  const poster = posterWords(language, known);
  return {
    snippet: linesIn(writeSnippet(settings, 'link', { ...site, known })),
    permalink: linesIn(permalinkPage(embed, host)),
    frame: linesIn(framePage(embed, host)),
    oembed: [title, ...linesIn(html)],
    letter: [letterOf(known, embed).subject],
    poster: [
      `${poster.benefit} ${poster.deadline}`,
      poster.about,
      ...poster.boxes.flatMap(({ title, lines }) => lines.map((line) => `${title}: ${line}`)),
      ...poster.smallPrint,
    ],
    ...(language === 'vi' && { speech: speech(settings, known), front: linesIn(fillFrontPage(FRONT, known)) }),
  };
}

/** Read once for all that is asked of the same facts: documents are slow to parse without a browser. */
const read = new WeakMap<Known, Map<string, Readonly<Record<string, readonly string[]>>>>();

/** By name, the lines of each surface. The loudspeaker and the first page without script speak Vietnamese only. */
export function surfacesOf(
  known: Known,
  language: SiteLanguage,
  widget: Permalink['widget'] = 'banner',
): Readonly<Record<string, readonly string[]>> {
  const own = read.get(known) ?? new Map<string, Readonly<Record<string, readonly string[]>>>();
  read.set(known, own);
  const key = `${language} ${widget}`;
  const surfaces = own.get(key) ?? readSurfaces(known, language, widget);
  own.set(key, surfaces);
  return surfaces;
}

/** The words of a link by which each surface leads to the page, which are the same everywhere. */
export function linkWords(known: Known, embed: Permalink): Readonly<Record<string, string | null | undefined>> {
  const host = hostOf(known);
  const { html } = JSON.parse(oembedAnswer(embed, host)) as { html: string };
  const settings = checked(embed);
  const page = parse(permalinkPage(embed, host));
  const copied = page.querySelector<HTMLTextAreaElement>('#link')!.value;
  return {
    snippet: parse(writeSnippet(settings, 'link', { ...site, known })).querySelector('a')!.textContent,
    element: parse(writeSnippet(settings, 'element', { ...site, known })).querySelector('a')!.textContent,
    div: parse(writeSnippet(settings, 'div', { ...site, known })).querySelector('a')!.textContent,
    copied: parse(copied).querySelector('a')!.textContent,
    description: page.querySelector('meta[name=description]')!.getAttribute('content'),
    frame: parse(framePage(embed, host))
      .querySelector(`a[href$="${pathOf(embed)}"]`)!
      .textContent.replaceAll('\u00a0', ' '),
    oembed: parse(html).querySelector('a')!.textContent,
  };
}
