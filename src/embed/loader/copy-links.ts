// If a visitor copies a part of a page with widgets, puts the original links on the clipboard; they become widgets where they are pasted.
// A browser alone would copy today's text of the widgets, without a link and without an end date.

import { BLOCK, tags } from './find-embeds.ts';
import { dataOf } from './upgrade.ts';

/** Content that is invisible on the page, including the snippets behind our elements. */
const UNSEEN = 'script,style,noscript,template,[hidden],[style*="display: none"]';
/** In plain text, a line break follows these elements. */
const ENDS_LINE = 'p,div,li,h1,h2,h3,h4,h5,h6,tr,br,blockquote,figure';

/** Whether an element was made from the snippet behind it. */
const isMadeOf = (element: Element): boolean => !!element.nextElementSibling?.matches('[style*="display: none"]');

/** Replaces an element by its original link, in its own paragraph. An element that an author wrote passes its settings to the link. */
function asLink(element: Element, attributes: readonly string[]): void {
  const link = isMadeOf(element) ? undefined : element.querySelector('a[href*="/e/"]');
  for (const attribute of link ? attributes : []) {
    const value = element.getAttribute(attribute);
    if (value && attribute !== 'province') link!.setAttribute(dataOf(attribute), value);
  }
  const paragraph = element.closest('p') || element.querySelector(BLOCK) ? undefined : document.createElement('p');
  paragraph?.append(...element.childNodes);
  element.replaceWith(...(paragraph ? [paragraph] : element.childNodes));
}

/** Makes addresses absolute, because the copy goes to another page. */
function makeAbsolute(box: Element): void {
  for (const attribute of ['href', 'src']) {
    for (const piece of box.querySelectorAll(`[${attribute}]`)) {
      const address = piece.getAttribute(attribute)!;
      if (URL.canParse(address, document.baseURI))
        piece.setAttribute(attribute, new URL(address, document.baseURI).href);
    }
  }
}

/** Plain text, for targets that take no HTML: each of our links is followed by its address. */
function wordsOf(box: Element): string {
  for (const link of box.querySelectorAll<HTMLAnchorElement>('a[href*="/e/"]')) link.append(` ${link.href}`);
  for (const end of box.querySelectorAll(ENDS_LINE)) end.after('\n');
  return box
    .textContent!.replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
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
  makeAbsolute(box);
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
