// Owns which pieces of a page are embeds, and puts the element around each, as whose child content it stays. Loads nothing.

import type { Widget } from '../contract.ts';
import { names, readPath } from './permalink.ts';

/** What a host is and has. */
export interface Host {
  /** Ends in a slash. */
  readonly address: string;
  /** Every attribute of the contract. Data of other names stays data: it could become a handler or a style. */
  readonly attributes: readonly string[];
  /** The provinces of which it has figures. */
  readonly feeds: readonly string[];
}

export const tagOf = (name: Widget['name']): Widget['tag'] => `tenmien-${name}`;

const tags = /* @__PURE__ */ names.map(tagOf).join();

/** Whatever may be an embed; an editor's relative address begins with `e/`. */
export const candidates = `a[href*="e/"],[data-tenmien-widget],${tags}`;

/** What may stand in a line with a link, or around it. A script shows nothing. */
export const LINE = 'a,br,span,b,strong,i,em,u,font,small,script';
const BLOCK = /* @__PURE__ */ `:not(${LINE})`;

/** The blocks in which a link may become a widget. */
export const HOMES = 'p,div,figure,td,blockquote,section';

/** A link in a sentence, a menu or a heading stays a link. While the page is still coming, the rest of a block may be on its way. */
function isAlone(link: Element): boolean {
  const block = link.closest(BLOCK)!;
  return (
    block.matches(`:is(${HOMES}):not(nav *)`) &&
    !block.querySelector(BLOCK) &&
    block.textContent!.trim() === link.textContent!.trim() &&
    (document.readyState !== 'loading' || !!block.nextSibling)
  );
}

/** The widget that a candidate is or now becomes; undefined where it stays what it is. */
export function upgrade(found: Element, { address, attributes, feeds }: Host): Widget['name'] | undefined {
  const marked = found.getAttribute('data-tenmien-widget');
  // The link of a drawing (SVG) has an object there.
  const href = String((marked ? found.querySelector('a') : (found as HTMLAnchorElement))?.href);
  const path = href.startsWith(address) ? readPath(href.slice(address.length)) : undefined;
  const name = names.find((known) => known === (marked ?? path?.widget ?? found.localName.slice(8)));
  // Without the second question the links inside its own elements would never end. What stands in an editor is left as the editor has it,
  // islands in it too; `contenteditable="false"` by itself is what an editor left behind.
  if (!name || found.parentElement!.closest(`${tags},:read-write`)) return undefined;
  if (found.matches(tags)) return name;
  if (!(marked || found.matches('.tenmien-embed') || isAlone(found))) return undefined;

  const element = document.createElement(tagOf(name));
  const set = (attribute: string, value: string | null | undefined): void => {
    if (value) element.setAttribute(attribute, value);
  };
  set('province', path?.province);
  for (const attribute of attributes) set(attribute, found.getAttribute(`data-tenmien-${attribute}`));
  const province = element.getAttribute('province')!;
  if (name === 'progress' && feeds.includes(province) && !element.matches('[value],[src]')) set('src', `${address}data/${province}.json`);
  found.before(element);
  element.append(found);
  return name;
}
