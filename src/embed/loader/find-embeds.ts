// Owns which pieces of a page are embeds. Changes nothing; upgrade.ts makes the widgets.

import { pathIn } from '../permalink.ts';
import { UNSEEN } from '../../base/unseen-characters.ts';
import { tagOf, widgetNames, type WidgetName } from '../../widgets.ts';

export const tags = /* @__PURE__ */ widgetNames.map(tagOf).join();

/** Elements, and blocks that name their widget: what is inside belongs to them. */
const blocks = /* @__PURE__ */ `[data-tenmien-widget],${tags}`;

/** Whatever may be an embed; an editor's relative address begins with `e/`. */
export const candidates = `a[href*="e/"],${blocks}`;

/** What may stand in a line with a link, or around it. A script shows nothing, and Word's `o:p` neither. */
export const LINE =
  'a,br,span,b,strong,i,em,u,font,small,script,ins,big,sup,sub,mark,code,tt,cite,abbr,bdi,bdo,nobr,wbr,o\\:p';
export const BLOCK = /* @__PURE__ */ `:not(${LINE})`;

/** The blocks in which a link may become a widget. */
export const HOMES = 'p,div,figure,td,blockquote,section';

const PATH = /* @__PURE__ */ pathIn('e');

/** What the address of a piece says: widget, language, province. @param host ends in a slash */
export function pathAt(piece: Element, host: string): string[] {
  // The link of a drawing (SVG) has an object there.
  const href = String(
    (piece.hasAttribute('data-tenmien-widget') ? piece.querySelector('a') : (piece as HTMLAnchorElement))?.href,
  );
  return (href.startsWith(host) && PATH.exec(href.slice(host.length))?.slice(1)) || [];
}

/** The widget that a piece names. */
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
 * Whether a piece that names a widget is an embed, and stands on the page. Without the first question the links inside its own elements would never end. What stands
 * in an editor is left as the editor has it, islands in it too; `contenteditable="false"` by itself is what an editor left behind.
 */
export const isEmbed = (piece: Element): boolean =>
  piece.isConnected &&
  !piece.parentElement!.closest(`${blocks},:read-write`) &&
  (piece.matches(`${blocks},.tenmien-embed`) || isAlone(piece));
