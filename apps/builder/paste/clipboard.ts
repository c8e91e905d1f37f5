// Chooses between the plain text and the HTML of a clipboard.

import { readSnippet } from '../../../src/embed/snippet/read-snippet.ts';

/** Whether a text has more than an address. Both formats hold the address of a link. */
function isPiece(text: string): boolean {
  const found = readSnippet(text);
  return found.ok && found.value.form !== 'address';
}

/**
 * The HTML if only the HTML holds the snippet (copied from a visual editor or a page). Otherwise the plain text (copied from the
 * source, where the HTML is only syntax colouring).
 */
export function pastedText(words: string, html: string): string {
  const fragment = /<!--StartFragment-->([^]*)<!--EndFragment-->/.exec(html)?.[1] ?? html;
  return !isPiece(words) && isPiece(fragment) ? fragment.replace(/<meta[^>]*>/gi, '').trim() : words;
}
