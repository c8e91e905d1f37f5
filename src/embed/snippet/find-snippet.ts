// Finds our snippets in HTML, and the parts of each that are left. The rules for settings are in settings.ts.

import { widgets } from '../../contract.ts';
import type { SiteLanguage } from '../../localization/language.ts';
import { addressesIn, readAddress, type FoundAddress } from './find-address.ts';
import { isLine, standalonePlaces } from './standalone-link.ts';
import { decode } from './html-text.ts';
import type { Permalink } from '../permalink.ts';
import type { Form } from './write-snippet.ts';
import type { Markup, Tag } from './html-reader.ts';
import { unseenIn } from '../../base/unseen-characters.ts';
import { type WidgetName, widgetNames } from '../../widgets.ts';
import { embedOf } from './frame-titles.ts';

/** The visible content without script: a link to the page of the embed, something else, or nothing. */
export type Inside = 'page' | 'other' | 'nothing';

export interface Found {
  readonly form: Form;
  readonly widget: WidgetName;
  /** The tag whose attributes hold the settings that are not in the address. */
  readonly tag?: Tag;
  /** The address of the snippet itself; `link` is the link inside it, if there is one. */
  readonly address?: FoundAddress | undefined;
  readonly link?: FoundAddress | undefined;
  /** Whether the snippet contains a link with visible content, to our host or to another. */
  readonly hasLink: boolean;
  readonly inside: Inside;
  /** Whether the loader turns a link in this place into a widget, or the system turns an address into a frame. */
  readonly isPlaced: boolean;
  /** The embed of a frame that lost its address, found by the title of the frame. */
  readonly emptied?: Permalink;
  /** An invisible character beside a link that looks as if it were alone. */
  readonly unseen?: string | undefined;
  /** If copied from a page with the finished widget: the widget's rendered content, or the snippet that became the widget. */
  readonly published?: Tag;
}

export const PREFIX = 'data-tenmien-';

const byTag = /* @__PURE__ */ new Map<string, WidgetName>(widgets.map(({ tag, name }) => [tag, name]));

/** The language of a tag, taken from the tag or its closest ancestor that has one. */
export function languageOf(tag: Tag | undefined): SiteLanguage | undefined {
  for (let around = tag; around; around = around.parent) {
    const said = around.attributes[`${PREFIX}lang`] ?? around.attributes['lang'];
    const [language] = /^(?:vi|en)\b/i.exec(said ?? '') ?? [];
    if (language) return language.toLowerCase() as SiteLanguage;
  }
  return undefined;
}

/** All snippets that are tags, in document order. Content of a snippet is not searched for further snippets. */
export function findTags(markup: Markup): Found[] {
  const { html, tags } = markup;
  const isPlaced = standalonePlaces(markup);
  const pieces: Found[] = [];

  const holds = (tag: Tag): Tag[] => tags.slice(tag.index + 1, tag.until);
  const isSeen = (tag: Tag): boolean =>
    tag.words > 0 || holds(tag).some(({ name }) => /^(?:img|picture|svg)$/.test(name));

  /** The link of an element or a block that a system moved out of it: it follows directly. */
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

  /** The other text in the line of a link. */
  const besides = (link: Tag): string => {
    let block = link.parent;
    while (block && isLine(block)) block = block.parent;
    const [start, end] = block ? [block.start, block.end] : [0, html.length];
    return decode(`${html.slice(start, link.start)}${html.slice(link.end, end)}`.replace(/<[^<>]*>/g, ''));
  };

  /** The rendered content of a widget. Browsers copy it with the element, without the link. */
  const drawnBy = ({ index, until }: Tag): Tag | undefined =>
    [tags[index + 1], tags[until]].find(
      (tag) => tag?.name === 'div' && /(?:^|\s)root(?:\s|$)/.test(tag.attributes['class'] ?? '') && languageOf(tag),
    );

  /** The snippet from which the loader made an element: it follows the element, hidden. */
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

/** WordPress turns an address into a frame, and puts a link before the frame until the frame has loaded. */
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

/** All addresses in the text. WordPress makes frames of those that are alone on a line or in a paragraph. */
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
