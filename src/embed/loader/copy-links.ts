// If a visitor copies a part of a page with widgets, puts the original links on the clipboard; they become widgets where they are pasted.
// A browser alone would copy today's text of the widgets, without a link and without an end date.

import { BLOCK, tags } from './find-embeds.ts';
import { dataOf } from './upgrade.ts';

/** Content that is invisible on the page, including the snippets behind our elements. */
const HIDDEN = '[style*="display: none"]';
const UNSEEN = `script,style,noscript,template,[hidden],${HIDDEN}`;
const OURS = 'a[href*="/e/"]';
/** In plain text, these elements stand in lines of their own. */
const LINES = `br,${BLOCK}:not(td,th,img,q,s,del)`;

/** Replaces an element by its original link, in its own paragraph. An element that an author wrote passes its settings to the link. */
function asLink(element: Element, attributes: readonly string[]): void {
  // An element that was made from a snippet stands before it.
  if (!element.nextElementSibling?.matches(HIDDEN)) {
    const link = element.querySelector(OURS);
    for (const attribute of attributes) {
      const value = element.getAttribute(attribute);
      if (value && attribute !== 'province') link?.setAttribute(dataOf(attribute), value);
    }
  }
  if (!element.closest('p') && !element.querySelector(BLOCK)) {
    const paragraph = document.createElement('p');
    paragraph.append(...element.childNodes);
    element.append(paragraph);
  }
  element.replaceWith(...element.childNodes);
}

/** Plain text, for targets that take no HTML: each of our links is followed by its address, and tabs separate cells. */
function wordsOf(box: Element): string {
  for (const link of box.querySelectorAll<HTMLAnchorElement>(OURS)) link.append(` ${link.href}`);
  // Spaces and line breaks of the source mean nothing, so other signs stand for those of the text.
  for (const line of box.querySelectorAll(LINES)) {
    line.before('␊');
    line.after('␊');
  }
  // The inner cells first. The last row of a table in a cell stays a line.
  for (const cell of [...box.querySelectorAll('td,th')].reverse())
    cell.replaceChildren(cell.textContent!.replace(/^[\s␊]+|(?<!␟)[\s␊]+$/g, ''), '␟');
  return box
    .textContent!.replace(/\s+/g, ' ')
    .replace(/ *␟ */g, '\t')
    .replace(/\t? *␊[ ␊]*/g, '\n')
    .replace(/^[ \n]|\s$/g, '');
}

/**
 * The selection as HTML and as text, with the links of the widgets; undefined if it contains no widget.
 * @param attributes the attribute names of the contract
 */
export function copied(
  selection: Selection,
  attributes: readonly string[],
): { readonly html: string; readonly text: string } | undefined {
  const box = document.createElement('div');
  for (let at = 0; at < selection.rangeCount; at++) box.append(selection.getRangeAt(at).cloneContents());
  const elements = [...box.querySelectorAll(tags)].filter((element) => element.querySelector('a'));
  if (!elements.length) return undefined;
  for (const element of elements) asLink(element, attributes);
  for (const unseen of box.querySelectorAll(UNSEEN)) unseen.remove();
  // The copy goes to another page. In SVG these properties are objects.
  for (const attribute of ['href', 'src'] as const)
    for (const piece of box.querySelectorAll<HTMLAnchorElement & HTMLImageElement>(`[${attribute}]:not(svg *)`))
      if (piece[attribute]) piece.setAttribute(attribute, piece[attribute]);
  // Removes the tags of the box, and writes void elements as HTML does. In text and values the serializer escapes both signs.
  const html = new XMLSerializer()
    .serializeToString(box)
    .replace(/^<div[^>]*>|<\/div>$/g, '')
    .replace(/ \/>/g, '>');
  return { html, text: wordsOf(box) };
}

/** Adds the links to each copy on this page. The page's own handlers of `copy` go first. */
export function copyLinks(attributes: readonly string[]): void {
  addEventListener('copy', (event) => {
    const selection = getSelection();
    const copy = !event.defaultPrevented && event.clipboardData && selection && copied(selection, attributes);
    if (!copy) return;
    event.clipboardData!.setData('text/html', copy.html);
    event.clipboardData!.setData('text/plain', copy.text);
    event.preventDefault();
  });
}
