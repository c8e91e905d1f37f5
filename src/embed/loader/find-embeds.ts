// Finds the embeds of a page. Does not change the page; upgrade.ts makes the widgets.

import { pathIn } from '../permalink.ts';
import { UNSEEN } from '../../base/unseen-characters.ts';
import { tagOf, widgetNames, type WidgetName } from '../../widgets.ts';

export const tags = /* @__PURE__ */ widgetNames.map(tagOf).join();

/** Elements, and blocks that name their widget. Links inside them belong to them. */
const blocks = /* @__PURE__ */ `[data-tenmien-widget],${tags}`;

/** All possible embeds. A relative address written by an editor begins with `e/`. */
export const candidates = `a[href*="e/"],${blocks}`;

/** Elements that may be in one line with a link, or around it. Scripts and Word's `o:p` are included, because they show nothing. */
export const LINE =
  'a,br,span,b,strong,i,em,u,font,small,script,ins,big,sup,sub,mark,code,tt,cite,abbr,bdi,bdo,nobr,wbr,o\\:p';
export const BLOCK = /* @__PURE__ */ [':not(', ')'].join(LINE);

/** The blocks in which a link can become a widget. */
export const HOMES = 'p,div,figure,td,blockquote,section';

const PATH = /* @__PURE__ */ pathIn('e');

/** The widget, language and province in the address of a snippet. @param host ends in a slash */
export function pathAt(piece: Element, host: string): string[] {
  // In an SVG link `href` is an object.
  const href = String(
    (piece.hasAttribute('data-tenmien-widget') ? piece.querySelector('a') : (piece as HTMLAnchorElement))?.href,
  );
  return (href.startsWith(host) && PATH.exec(href.slice(host.length))?.slice(1)) || [];
}

/** The widget that a snippet names. */
export function nameAt(piece: Element, host: string): WidgetName | undefined {
  const named = piece.getAttribute('data-tenmien-widget') ?? pathAt(piece, host)[0] ?? piece.localName.slice(8);
  return widgetNames.find((name) => name === named);
}

const wordsOf = (node: Node): string => node.textContent!.replace(UNSEEN, '');

/** A link in a sentence, a menu or a heading stays a link. */
function isAlone(link: Element): boolean {
  const block = link.closest(BLOCK)!;
  return block.matches(`:is(${HOMES}):not(nav *)`) && !block.querySelector(BLOCK) && wordsOf(block) === wordsOf(link);
}

/**
 * Whether a snippet that names a widget is an embed and is connected. Snippets inside an embed do not count, because the upgrade of links
 * inside our own elements would never end. Editable content is not changed, and neither are non-editable islands in it. A
 * `contenteditable="false"` without an editor around it is a leftover of an editor, and does not matter.
 */
export const isEmbed = (piece: Element): boolean =>
  piece.isConnected &&
  !piece.parentElement!.closest(`${blocks},:read-write`) &&
  (piece.matches(`${blocks},.tenmien-embed`) || isAlone(piece));
