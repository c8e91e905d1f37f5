// Finds statements of the page on the offer that were never true, are no longer true, or will not stay true.

import type { CivilDate } from '../../../../src/base/civil-date.ts';
import type { Known } from '../../../../src/program/known.ts';
import type { PromisedText } from '../page/promises.ts';

/** `open`: without a last day · `past`: the last day is over · `beyond`: later than all known offers */
export interface WrongPromise {
  readonly code: 'open' | 'past' | 'beyond';
  readonly text: string;
  readonly end?: CivilDate;
}

export function wrongPromises(
  promises: readonly PromisedText[],
  { policies }: Known,
  today: CivilDate,
): WrongPromise[] {
  const lastOffer = policies
    .map(({ until }) => until)
    .sort()
    .at(-1);
  return promises.flatMap(({ text, ends }): WrongPromise[] => {
    const end = [...ends].sort().at(-1);
    if (!end) return [{ code: 'open', text }];
    if (end < today) return [{ code: 'past', text, end }];
    return lastOffer && end > lastOffer ? [{ code: 'beyond', text, end }] : [];
  });
}
