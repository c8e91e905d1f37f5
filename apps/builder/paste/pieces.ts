// Orders several pasted snippets: first the one that matches the form.

import type { Pasted } from '../../../src/embed/snippet/compare.ts';

/** How far a snippet matches the form: widget, place and language, then the form of the snippet. */
function likeness({ settings, form }: Pasted, { settings: wanted, form: its }: Pasted): number {
  const isSame =
    settings.widget === wanted.widget && settings.province === wanted.province && settings.language === wanted.language;
  return isSame ? 1 + Number(form === its) : 0;
}

/** The snippets with the best match first, the others in their order. */
export const inOrder = <Piece extends Pasted>(pieces: readonly Piece[], pasted: Pasted): Piece[] =>
  [...pieces].sort((one, other) => likeness(other, pasted) - likeness(one, pasted));
