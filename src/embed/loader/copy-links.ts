// Owns what a person gets who copies a part of a page with widgets in it: the links that they were made of, which become widgets wherever they
// are pasted. A browser by itself takes the words that the widgets show today, without a link and without an end.

import { BLOCK, tags } from './find-embeds.ts';
import { dataOf } from './upgrade.ts';

/** What nobody sees on the page, the pieces behind our elements too. */
const UNSEEN = 'script,style,noscript,template,[hidden],[style*="display: none"]';
/** Behind these a text without tags begins a line. */
const ENDS_LINE = 'p,div,li,h1,h2,h3,h4,h5,h6,tr,br,blockquote,figure';

/** Whether an element was made of the piece behind it. */
const isMadeOf = (element: Element): boolean => !!element.nextElementSibling?.matches('[style*="display: none"]');

/** An element as the link that it was made of, in a paragraph of its own. What somebody wrote as an element gives its settings to its link. */
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

/** The copy goes to another page. */
function makeAbsolute(box: Element): void {
  for (const attribute of ['href', 'src']) {
    for (const piece of box.querySelectorAll(`[${attribute}]`)) {
      const address = piece.getAttribute(attribute)!;
      if (URL.canParse(address, document.baseURI))
        piece.setAttribute(attribute, new URL(address, document.baseURI).href);
    }
  }
}

/** For where only words are taken: a link of ours is followed by its address. */
function wordsOf(box: Element): string {
  for (const link of box.querySelectorAll<HTMLAnchorElement>('a[href*="/e/"]')) link.append(` ${link.href}`);
  for (const end of box.querySelectorAll(ENDS_LINE)) end.after('\n');
  return box
    .textContent!.replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}

/**
 * What is selected, as HTML and as words, with the links of the widgets; undefined where there is no widget in it.
 * @param attributes those of the contract
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
  // Without the tags of the box, and as HTML writes elements without content. In words and values the serializer escapes both signs.
  const html = new XMLSerializer()
    .serializeToString(box)
    .replace(/^<div[^>]*>|<\/div>$/g, '')
    .replace(/ \/>/g, '>');
  return { html, text: wordsOf(box) };
}

/** Looks after the clipboard of this page. What the page itself does with a copy comes first. */
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
