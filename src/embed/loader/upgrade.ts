// Turns a snippet into a widget: its element is inserted before the snippet, with a copy of the snippet as child content. The snippet
// is hidden and keeps its place, so that its owner (React, Vue) can still change and remove it.

import { siteLanguageFor } from '../../localization/language.ts';
import { isEmbed, nameAt, pathAt, tags } from './find-embeds.ts';
import { tagOf, type WidgetName } from '../../widgets.ts';

/** A host of embeds. */
export interface LinkHost {
  /** Ends in a slash. */
  readonly address: string;
  /** The attributes of the contract. Other `data-` names are ignored, because they could become an event handler or a style. */
  readonly attributes: readonly string[];
  /** The provinces with figures on this host. */
  readonly feeds: readonly string[];
}

/** The attribute of a snippet for a setting that is not in its address. */
export const dataOf = (attribute: string): string => `data-tenmien-${attribute}`;

/** The element of each upgraded snippet, and the settings that it got last, as JSON. */
const made = new WeakMap<Element, { readonly element: HTMLElement; told?: string }>();

/** Hides by a style, so that reader modes, which read the copy, do not read the snippet as well. */
const show = (piece: Element, display: '' | 'none'): void =>
  (piece as HTMLElement).style.setProperty('display', display, 'important');

/** The attributes for an element, from the settings of its snippet. */
function settingsAt(
  piece: Element,
  name: WidgetName,
  { address, attributes, feeds }: LinkHost,
): Map<string, string | undefined> {
  const [, language, place] = pathAt(piece, address);
  // The link's language wins, because a page's `lang` may be a leftover of its template. If both agree, the page may change `lang` later.
  const isAnother = language !== siteLanguageFor(document.documentElement.lang);
  const settings = new Map<string, string | undefined>([['lang', isAnother ? language : undefined]]);
  for (const attribute of attributes) settings.set(attribute, piece.getAttribute(dataOf(attribute)) || undefined);
  const province = settings.get('province') ?? place;
  settings.set('province', province);
  const hasFigures = settings.get('value') ?? settings.get('src');
  if (name === 'progress' && !hasFigures && feeds.includes(province!))
    settings.set('src', `${address}data/${province}.json`);
  return settings;
}

/** A copy of the snippet in its original state, for its element. */
function copyOf(piece: Element): Element {
  show(piece, '');
  const copy = piece.cloneNode(true) as Element;
  show(piece, 'none');
  if (!copy.getAttribute('style')) copy.removeAttribute('style');
  // An id must be unique on a page.
  copy.removeAttribute('id');
  return copy;
}

/**
 * Makes or updates the widget of a snippet.
 * @returns the widget's name; undefined if the node is not an embed, or is one no longer
 */
export function upgrade(piece: Element, host: LinkHost): WidgetName | undefined {
  const name = nameAt(piece, host.address);
  const settings = name && settingsAt(piece, name, host);
  let own = made.get(piece);
  if (
    own &&
    !(
      name &&
      own.element.nextElementSibling === piece &&
      own.element.localName === tagOf(name) &&
      own.element.lang === (settings!.get('lang') ?? '')
    )
  ) {
    // The snippet has moved away, or has another widget or language now.
    own.element.remove();
    made.delete(piece);
    show(piece, '');
    own = undefined;
  }
  if (!name || !settings || !(own || isEmbed(piece))) return undefined;
  if (piece.matches(tags)) return name;
  own ??= { element: document.createElement(tagOf(name)) };
  made.set(piece, own);
  const told = JSON.stringify([...settings]);
  // Attributes that a script of the page has set on the element stay.
  if (own.told === told) return name;
  own.told = told;
  for (const [attribute, value] of settings) {
    if (value) own.element.setAttribute(attribute, value);
    else own.element.removeAttribute(attribute);
  }
  own.element.replaceChildren(copyOf(piece));
  if (own.element.nextElementSibling !== piece) piece.before(own.element);
  return name;
}

/** Whether a snippet was made a widget. */
export const isMade = (piece: Element): boolean => made.has(piece);
