// Owns how a piece of a page becomes a widget: its element stands before it and has a copy of it as child content. The piece itself is hidden
// and stays where its owner put it: whoever made it (React, Vue) changes it and takes it away as before. Loads nothing.

import { siteLanguageFor } from '../../localization/language.ts';
import { isEmbed, nameAt, pathAt, tags } from './find-embeds.ts';
import { tagOf, type WidgetName } from '../../widgets.ts';

/** What a host is and has. */
export interface LinkHost {
  /** Ends in a slash. */
  readonly address: string;
  /** Every attribute of the contract. Data of other names stays data: it could become a handler or a style. */
  readonly attributes: readonly string[];
  /** The provinces of which it has figures. */
  readonly feeds: readonly string[];
}

/** Where a piece says what its address does not. */
export const dataOf = (attribute: string): string => `data-tenmien-${attribute}`;

/** The elements of the pieces that became widgets, and what each was told. */
const made = new WeakMap<Element, { readonly element: HTMLElement; told?: string }>();

/** As a style, so that reader modes, which read the copy, do not read the piece as well. */
const show = (piece: Element, display: '' | 'none'): void =>
  (piece as HTMLElement).style.setProperty('display', display, 'important');

/** What an element is told: the settings of its piece by attribute. */
function settingsAt(
  piece: Element,
  name: WidgetName,
  { address, attributes, feeds }: LinkHost,
): Map<string, string | undefined> {
  const [, language, place] = pathAt(piece, address);
  // A template's `lang` may be left from where it came; where the page says the same, it is the page's to change.
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

/** A piece as it was found, for its element. */
function copyOf(piece: Element): Element {
  show(piece, '');
  const copy = piece.cloneNode(true) as Element;
  show(piece, 'none');
  if (!copy.getAttribute('style')) copy.removeAttribute('style');
  // One on a page.
  copy.removeAttribute('id');
  return copy;
}

/** The widget that a piece is, now becomes, or still is; undefined where it stays, or becomes again, a piece of the page. */
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
    // The piece has left, or is of another widget or language.
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
  // What a page's script has told an element itself stays.
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

/** Whether a piece of the page was made a widget. */
export const isMade = (piece: Element): boolean => made.has(piece);
