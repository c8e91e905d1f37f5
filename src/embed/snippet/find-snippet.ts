// Finds our snippets in HTML, and the parts of each that are left. The rules for settings are in settings.ts.

import { widgets } from '../../contract.ts';
import type { SiteLanguage } from '../../localization/language.ts';
import { addressesIn, readAddress, type FoundAddress } from './find-address.ts';
import { blockOf, standalonePlaces } from './standalone-link.ts';
import { joinAddresses } from './mail-text.ts';
import { joinPieces } from './join-pieces.ts';
import { plainIn } from './html-text.ts';
import type { Found, Inside } from './found.ts';
import type { Form } from './write-snippet.ts';
import type { Markup, Tag } from './html-reader.ts';
import { IGNORABLE, unseenIn } from '../../base/unseen-characters.ts';
import { type WidgetName, widgetNames } from '../../widgets.ts';
import { embedOf } from './frame-titles.ts';

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

/** The address that an editor or an optimizer moved to an attribute of its own: `data-cke-saved-href`, `data-src`, `originalsrc`. */
function asideOf({ attributes }: Tag): FoundAddress | undefined {
  for (const [name, value] of Object.entries(attributes)) {
    const address = /^(?:data-(?!tenmien-)|originalsrc$)/.test(name) ? readAddress(value) : undefined;
    if (address) return { ...address, isExact: false };
  }
  return undefined;
}

/** The pictures by which editors represent a frame. */
const isFrameImage = ({ name, attributes }: Tag): boolean =>
  name === 'img' && /(?:^|\s)(?:cke_iframe|mce-object-iframe)(?:\s|$)/.test(attributes['class'] ?? '');

/** The tags that show another page, and the attribute with its address. */
const FRAMES: Readonly<Record<string, string>> = {
  iframe: 'src',
  frame: 'src',
  embed: 'src',
  'amp-iframe': 'src',
  object: 'data',
};

/** All snippets that are tags, in document order. Content of a snippet is not searched for further snippets. */
export function findTags(markup: Markup): Found[] {
  const { html, tags } = markup;
  const isPlaced = standalonePlaces(markup);
  const pieces: Found[] = [];

  const holds = (tag: Tag): Tag[] => tags.slice(tag.index + 1, tag.until);
  const isSeen = (tag: Tag): boolean =>
    tag.words > 0 || holds(tag).some(({ name }) => /^(?:img|picture|svg)$/.test(name));

  const paramsOf = (tag: Tag): (string | undefined)[] =>
    holds(tag).flatMap(({ name, attributes }) => (name === 'param' ? [attributes['value']] : []));

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
    const block = blockOf(link);
    const [start, end] = block ? [block.start, block.end] : [0, html.length];
    return plainIn(`${html.slice(start, link.start)}${html.slice(link.end, end)}`);
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

  /** The address of an empty element of which a script of the page is to make a frame or a link. */
  const lazyIn = (tag: Tag): FoundAddress | undefined =>
    tag.words || holds(tag).some(({ name }) => /^(?:a|iframe|oembed)$/.test(name)) ? undefined : asideOf(tag);

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
  const takeBlock = (form: Form, widget: WidgetName, tag: Tag, isPlaced = true): number => {
    const links =
      tag.name === 'a' ? [tag] : holds(tag).filter(({ name, attributes }) => name === 'a' && attributes['href']);
    const ours = links.find(({ attributes }) => readAddress(attributes['href']));
    const lost = ours ? undefined : behind(tag, widget);
    const link = readAddress((ours ?? lost)?.attributes['href']);
    const hasLink = links.some(isSeen);
    const inside: Inside = ours && isSeen(ours) ? 'page' : isSeen(tag) ? 'other' : 'nothing';
    pieces.push({ form, widget, tag, link, hasLink, inside, isPlaced });
    return lost?.until ?? tag.until;
  };

  /** The widget that a block names, or means: the loader takes only the exact name. */
  const widgetIn = (named: string, tag: Tag): WidgetName | undefined =>
    widgetNames.find((known) => known === named.trim().toLowerCase()) ??
    [tag, ...holds(tag)].map(({ attributes }) => readAddress(attributes['href'])?.widget).find(Boolean);

  const take = (tag: Tag): number => {
    const { name, attributes, index, until } = tag;
    const element = byTag.get(name);
    if (element) return takePublished(element, tag) ?? takeBlock('element', element, tag);
    const named = attributes[`${PREFIX}widget`];
    const marked = named === undefined ? undefined : widgetIn(named, tag);
    if (marked) return takeBlock('div', marked, tag, marked === named);
    if (name === 'a' || name === 'area') {
      const link = readAddress(attributes['href'] ?? attributes['xlink:href']) ?? asideOf(tag);
      if (!link) return index + 1;
      // A part of a picture is seen, and stays a link.
      const hasLink = name === 'area' || isSeen(tag);
      const unseen = isPlaced(tag) ? unseenIn(besides(tag)) : undefined;
      pieces.push({
        form: 'link',
        widget: link.widget,
        tag,
        link,
        hasLink,
        inside: hasLink ? 'page' : 'nothing',
        isPlaced: name === 'a' && isPlaced(tag),
        unseen,
      });
      return until;
    }
    if (FRAMES[name] || isFrameImage(tag)) {
      // Old code repeats the address of an object in a parameter, and in an `embed` inside it.
      const address = [attributes[FRAMES[name] ?? 'src'], ...(name === 'object' ? paramsOf(tag) : [])]
        .map(readAddress)
        .find(Boolean);
      const isOwn = name === 'iframe' || name === 'img';
      const emptied = address || !isOwn ? undefined : (asideOf(tag) ?? embedOf(attributes['title'] ?? ''));
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
      if (address && name === 'object') return until;
    }
    const lazy = FRAMES[name] || isFrameImage(tag) ? undefined : lazyIn(tag);
    if (lazy) {
      const form: Form = lazy.room === 'f' ? 'iframe' : 'link';
      const told = form === 'iframe' ? { emptied: lazy } : { link: lazy };
      pieces.push({ form, widget: lazy.widget, tag, hasLink: false, inside: 'nothing', isPlaced: false, ...told });
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
  return joinPieces(pieces, markup);
}

/** Our addresses inside those of redirect pages, or encoded, in the text. */
const redirectsIn = (text: string): Found[] =>
  (text.match(/https?(?::|%3a)[^\s<>"']+/gi) ?? []).flatMap((written): Found[] => {
    const address = readAddress(written);
    return address
      ? [{ form: 'address', widget: address.widget, address, hasLink: false, inside: 'page', isPlaced: false }]
      : [];
  });

/** All addresses in the text. WordPress makes frames of those that are alone on a line or in a paragraph. */
export function findAddresses({ html, tags, text }: Markup): Found[] {
  const plain = text.replace(IGNORABLE, '');
  const joined = joinAddresses(plain);
  const found = addressesIn(joined);
  if (!found.length) return redirectsIn(text);
  const unbroken = joined === plain ? undefined : new Set(addressesIn(plain).map(({ text: written }) => written));
  const lines = html.split('\n');
  const paragraphs = tags
    .filter(({ name }) => name === 'p')
    .map(({ start, end }) => html.slice(start, end).replace(/^<[^<>]*>/, ''));
  // WordPress counts only these as spaces.
  const alone = new Set([...lines, ...paragraphs].map((line) => line.replace(/^[ \t\r\f\n]+|[ \t\r\f\n]+$/g, '')));
  return found.map(({ address, text: written }) => ({
    form: 'address',
    widget: address.widget,
    // An address that was broken over several lines stands nowhere as it is written here.
    address: !unbroken || unbroken.has(written) ? address : { ...address, isExact: false },
    hasLink: false,
    inside: 'page',
    isPlaced: alone.has(written),
  }));
}
