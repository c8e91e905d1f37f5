// Owns which of several pieces an editor means: the one that is in the form. Knows no page.

import type { Pasted } from '../../../src/embed/snippet/damages.ts';

/** How much of a piece is as in the form: widget, place and language; of these its form. */
function likeness({ settings, form }: Pasted, { settings: wanted, form: its }: Pasted): number {
  const isSame =
    settings.widget === wanted.widget && settings.province === wanted.province && settings.language === wanted.language;
  return isSame ? 1 + Number(form === its) : 0;
}

/** The pieces with that of the form first, the others in their order. */
export const inOrder = <Piece extends Pasted>(pieces: readonly Piece[], pasted: Pasted): Piece[] =>
  [...pieces].sort((one, other) => likeness(other, pasted) - likeness(one, pasted));
