// Joins pieces of one snippet: the parts of a link that formatting divided, and the link that WordPress puts before its frame.

import { UNSEEN } from '../../base/unseen-characters.ts';
import type { Found } from './found.ts';
import type { Markup } from './html-reader.ts';
import { plainIn } from './html-text.ts';
import { blockOf } from './standalone-link.ts';

/** Joins the parts of a link that formatting divided. A part without words is only a leftover. */
function joinParts(pieces: readonly Found[], { html, words }: Markup): Found[] {
  const joined: Found[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const [one, other] = [last?.link, piece.link];
    const isSame =
      last?.form === 'link' &&
      piece.form === 'link' &&
      !last.published &&
      !piece.published &&
      one?.widget === other?.widget &&
      one?.language === other?.language &&
      one?.province === other?.province &&
      blockOf(last.tag!) === blockOf(piece.tag!) &&
      !plainIn(html.slice(last.tag!.end, piece.tag!.start)).replace(UNSEEN, '');
    if (!isSame) {
      joined.push(piece);
      continue;
    }
    const [first, second] = [last.tag!, piece.tag!];
    const tag = {
      ...first,
      attributes: { ...second.attributes, ...first.attributes },
      end: second.end,
      words: first.words + second.words,
    };
    const isSplit = last.hasLink && piece.hasLink;
    const kept = last.hasLink ? last : piece;
    joined[joined.length - 1] = isSplit
      ? { ...last, tag, isPlaced: (blockOf(first)?.words ?? words) === tag.words, isSplit }
      : { ...kept, tag };
  }
  return joined;
}

/** WordPress turns an address into a frame, and puts a link before the frame until the frame has loaded. */
function isQuoteOf({ form, tag, link }: Found, next: Found | undefined): boolean {
  const frame = next?.address;
  if (
    form !== 'link' ||
    next?.form !== 'iframe' ||
    !frame ||
    frame.widget !== link!.widget ||
    frame.province !== link!.province
  )
    return false;
  for (let around = tag; around; around = around.parent)
    if (/\bwp-embedded-content\b/.test(around.attributes['class'] ?? '')) return true;
  return false;
}

export const joinPieces = (pieces: readonly Found[], markup: Markup): Found[] =>
  joinParts(
    pieces.filter((piece, at) => !isQuoteOf(piece, pieces[at + 1])),
    markup,
  );
