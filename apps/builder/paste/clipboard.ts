// Owns what to take from a clipboard that holds a text twice, as words and as HTML. Knows no event.

import { readSnippet } from '../../../src/embed/snippet/read-snippet.ts';

/** More than an address, which both kinds hold of a link. */
function isPiece(text: string): boolean {
  const found = readSnippet(text);
  return found.ok && found.value.form !== 'address';
}

/**
 * The HTML where only that holds the snippet (copied from a visual editor or a page), else the words (copied from the source, where the
 * HTML is that of a coloured listing).
 */
export function pastedText(words: string, html: string): string {
  const fragment = /<!--StartFragment-->([^]*)<!--EndFragment-->/.exec(html)?.[1] ?? html;
  return !isPiece(words) && isPiece(fragment) ? fragment.replace(/<meta[^>]*>/gi, '').trim() : words;
}
