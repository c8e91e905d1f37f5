// Owns which pieces of a text are snippets of ours, in their order, and what of each is left. Knows no rules for settings.

import { widgets } from '../../contract.ts';
import { provinceNames } from '../../domains/places.ts';
import type { SiteLanguage } from '../../localization/language.ts';
import { addressesIn, readAddress, type FoundAddress } from './find-address.ts';
import { isLine, standalonePlaces } from './standalone-link.ts';
import { fallback } from '../words/static-words.ts';
import { decode } from './html-text.ts';
import { type Permalink } from '../permalink.ts';
import { widgetOf } from '../settings.ts';
import { isFrame, type Form } from './write-snippet.ts';
import type { Markup, Tag } from './html-reader.ts';
import { unseenIn } from '../../base/unseen-characters.ts';
import { type WidgetName, widgetNames } from '../../widgets.ts';

/** What is seen inside where no script runs: a link to the page of the embed, something else, or nothing. */
export type Inside = 'page' | 'other' | 'nothing';

export interface Found {
  readonly form: Form;
  readonly widget: WidgetName;
  /** What carries the settings that no address holds. */
  readonly tag?: Tag;
  /** What the piece itself says; the link inside it, where it has one. */
  readonly address?: FoundAddress | undefined;
  readonly link?: FoundAddress | undefined;
  /** Whether a link stands inside that has words, ours or another. */
  readonly hasLink: boolean;
  readonly inside: Inside;
  /** Whether its place is one in which a loader makes a widget of a link, or a system a frame of an address. */
  readonly isPlaced: boolean;
  /** What a frame showed before it lost its address, by its title. */
  readonly emptied?: Permalink;
  /** An unseen character beside a link that is alone to the eye. */
  readonly unseen?: string | undefined;
  /** Where it was copied from a page on which it is a widget: what the widget draws, or the piece that it was made of. */
  readonly published?: Tag;
}

const PREFIX = 'data-tenmien-';

const byTag = /* @__PURE__ */ new Map<string, WidgetName>(widgets.map(({ tag, name }) => [tag, name]));

let titles: Map<string, Permalink> | undefined;

/** The embed whose frames have a title. */
function embedOf(title: string): Permalink | undefined {
  titles ??= new Map(
    widgetNames.flatMap((widget) =>
      (['vi', 'en'] as const).flatMap((language) =>
        [undefined, ...provinceNames.map(({ slug }) => slug)].map((province): [string, Permalink] => {
          const embed: Permalink = { widget, language, ...(province && { province }) };
          return [fallback({ ...embed, attributes: {} }).title, embed];
        }),
      ),
    ),
  );
  return titles.get(title.normalize().trim());
}

/** The language that a tag or what is around it says. */
export function languageOf(tag: Tag | undefined): SiteLanguage | undefined {
  for (let around = tag; around; around = around.parent) {
    const said = around.attributes[`${PREFIX}lang`] ?? around.attributes['lang'];
    const [language] = /^(?:vi|en)\b/i.exec(said ?? '') ?? [];
    if (language) return language.toLowerCase() as SiteLanguage;
  }
  return undefined;
}

/** All snippets that are tags, in their order. What stands inside one belongs to it. */
export function findTags(markup: Markup): Found[] {
  const { html, tags } = markup;
  const isPlaced = standalonePlaces(markup);
  const pieces: Found[] = [];

  const holds = (tag: Tag): Tag[] => tags.slice(tag.index + 1, tag.until);
  const isSeen = (tag: Tag): boolean =>
    tag.words > 0 || holds(tag).some(({ name }) => /^(?:img|picture|svg)$/.test(name));

  /** The link that an element or a block lost on its way stands right behind it. */
  const behind = ({ until, end }: Tag, widget: WidgetName): Tag | undefined => {
    const next = tags[until];
    const isNext = next?.name === 'a' && readAddress(next.attributes['href'])?.widget === widget;
    return isNext &&
      !html
        .slice(end, next.start)
        .replace(/<\/[^<>]*>/g, '')
        .trim()
      ? next
      : undefined;
  };

  /** What stands in a link's line besides it. */
  const besides = (link: Tag): string => {
    let block = link.parent;
    while (block && isLine(block)) block = block.parent;
    const [start, end] = block ? [block.start, block.end] : [0, html.length];
    return decode(`${html.slice(start, link.start)}${html.slice(link.end, end)}`.replace(/<[^<>]*>/g, ''));
  };

  /** What a widget draws, which browsers copy along with its element, without the link. */
  const drawnBy = ({ index, until }: Tag): Tag | undefined =>
    [tags[index + 1], tags[until]].find(
      (tag) => tag?.name === 'div' && /(?:^|\s)root(?:\s|$)/.test(tag.attributes['class'] ?? '') && languageOf(tag),
    );

  /** The piece that an element was made of, which stays behind it, unseen. */
  const pieceOf = ({ until }: Tag): Tag | undefined => {
    const next = tags[until];
    return next && /^(?:a|div)$/.test(next.name) && /display:\s*none/.test(next.attributes['style'] ?? '')
      ? next
      : undefined;
  };

  /** @returns the number of the tag behind it */
  const takePublished = (widget: WidgetName, tag: Tag): number | undefined => {
    const piece = pieceOf(tag);
    const published = piece ?? drawnBy(tag);
    if (!published) return undefined;
    const link =
      piece && [piece, ...holds(piece)].find(({ name, attributes }) => name === 'a' && readAddress(attributes['href']));
    pieces.push({
      form: piece?.name === 'div' ? 'div' : 'link',
      widget,
      tag: piece ?? tag,
      link: readAddress(link?.attributes['href']),
      hasLink: true,
      inside: 'page',
      isPlaced: true,
      published,
    });
    return Math.max(published.until, tag.until);
  };

  /** @returns the number of the tag behind it */
  const takeBlock = (form: Form, widget: WidgetName, tag: Tag): number => {
    const links =
      tag.name === 'a' ? [tag] : holds(tag).filter(({ name, attributes }) => name === 'a' && attributes['href']);
    const ours = links.find(({ attributes }) => readAddress(attributes['href']));
    const lost = ours ? undefined : behind(tag, widget);
    const link = readAddress((ours ?? lost)?.attributes['href']);
    const hasLink = links.some(isSeen);
    const inside: Inside = ours && isSeen(ours) ? 'page' : isSeen(tag) ? 'other' : 'nothing';
    pieces.push({ form, widget, tag, link, hasLink, inside, isPlaced: true });
    return lost?.until ?? tag.until;
  };

  const take = (tag: Tag): number => {
    const { name, attributes, index, until } = tag;
    const element = byTag.get(name);
    if (element) return takePublished(element, tag) ?? takeBlock('element', element, tag);
    const marked = widgetNames.find((known) => known === attributes[`${PREFIX}widget`]);
    if (marked) return takeBlock('div', marked, tag);
    if (name === 'a') {
      const link = readAddress(attributes['href']);
      if (!link) return index + 1;
      const hasLink = isSeen(tag);
      const unseen = isPlaced(tag) ? unseenIn(besides(tag)) : undefined;
      pieces.push({
        form: 'link',
        widget: link.widget,
        tag,
        link,
        hasLink,
        inside: hasLink ? 'page' : 'nothing',
        isPlaced: isPlaced(tag),
        unseen,
      });
      return until;
    }
    if (name === 'iframe') {
      const address = readAddress(attributes['src']);
      const emptied = address ? undefined : embedOf(attributes['title'] ?? '');
      const shown = address ?? emptied;
      if (shown)
        pieces.push({
          form: 'iframe',
          widget: shown.widget,
          tag,
          address,
          hasLink: false,
          inside: 'page',
          isPlaced: true,
          ...(emptied && { emptied }),
        });
    }
    if (name === 'oembed') {
      const address = readAddress(attributes['url']);
      if (address)
        pieces.push({
          form: 'address',
          widget: address.widget,
          tag,
          address,
          hasLink: false,
          inside: 'nothing',
          isPlaced: false,
        });
    }
    return index + 1;
  };

  for (let at = 0; at < tags.length;) at = take(tags[at]!);
  return pieces.filter((piece, at) => !isQuoteOf(piece, pieces[at + 1]));
}

/** WordPress puts a link before the frame that it makes of an address, for as long as the frame has not come. */
function isQuoteOf({ form, tag, link }: Found, next: Found | undefined): boolean {
  const frame = next?.address;
  if (
    form !== 'link' ||
    next?.form !== 'iframe' ||
    !frame ||
    frame.widget !== link!.widget ||
    frame.province !== link!.province
  )
    return false;
  for (let around = tag; around; around = around.parent)
    if (/\bwp-embedded-content\b/.test(around.attributes['class'] ?? '')) return true;
  return false;
}

/** All addresses among the words. WordPress makes frames of those that are alone on a line or in a paragraph. */
export function findAddresses({ html, tags, text }: Markup): Found[] {
  const found = addressesIn(text);
  if (!found.length) return [];
  const lines = html.split('\n');
  const paragraphs = tags
    .filter(({ name }) => name === 'p')
    .map(({ start, end }) => html.slice(start, end).replace(/^<[^<>]*>/, ''));
  const alone = new Set([...lines, ...paragraphs].map((line) => line.trim()));
  return found.map(({ address, text: written }) => ({
    form: 'address',
    widget: address.widget,
    address,
    hasLink: false,
    inside: 'page',
    isPlaced: alone.has(written),
  }));
}

/** What editors and systems give every tag. */
const THEIRS = /^(class|id|lang|style|hidden|slot|data-.*|xmlns)$/;

/** Attributes that stand for themselves: `desk`, `desk=""` and `desk="desk"` are all a yes. */
const BOOLEAN: readonly string[] = ['desk'];

/** The host whose figures of a province an element was given by the loader. */
export const figuresHost = (src = '', province = ''): string | undefined =>
  src.endsWith(`/data/${province}.json`) ? src.slice(0, -`data/${province}.json`.length) : undefined;

export interface Given {
  /** Values by name, as the contract has it. */
  readonly known: Readonly<Record<string, string>>;
  readonly unknown: Readonly<Record<string, string>>;
  /** Booleans that were not spelled out. */
  readonly bare: readonly string[];
}

/** The settings that a piece carries besides its address: plain names on an element, `data-tenmien-…` elsewhere. */
export function givenOf({ form, tag, widget, published }: Found): Given {
  if (!tag || isFrame(form)) return { known: {}, unknown: {}, bare: [] };
  const { tag: name, attributes } = widgetOf(widget);
  const prefix = tag.name === name ? '' : PREFIX;
  const known: Record<string, string> = {};
  const unknown: Record<string, string> = {};
  const bare: string[] = [];
  for (const [full, value] of Object.entries(tag.attributes)) {
    if (!full.startsWith(prefix) || full === `${PREFIX}widget` || full === `${PREFIX}lang`) continue;
    const key = full.slice(prefix.length);
    // The loader asks the host for a province's figures.
    if (published && !prefix && key === 'src' && figuresHost(value, tag.attributes['province'])) continue;
    if (!attributes.includes(key)) {
      if (prefix || !THEIRS.test(key)) unknown[key] = value;
    } else if (BOOLEAN.includes(key) && (!value || value === key || value === full)) {
      known[key] = 'true';
      bare.push(key);
    } else known[key] = value;
  }
  return { known, unknown, bare };
}
