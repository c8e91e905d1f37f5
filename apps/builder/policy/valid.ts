// Extracts the complete parts of a draft, so that they can be checked before the rest is complete.

import type { CivilDate } from '../../../src/base/civil-date.ts';
import type { Known } from '../../../src/program/known.ts';
import { contradictions } from '../../../src/program/programme-checks.ts';
import { knownFrom } from '../../../src/program/programme-merge.ts';
import type { ProgrammeProblem } from '../../../src/program/programme-problem.ts';
import { Document, End, Offer, OfferFee, VERSION } from '../../../src/program/programme-schema.ts';
import type { Programme, ProgrammeExample } from '../../../src/program/programme-types.ts';
import type { Draft, DraftCite, DraftOffer } from './draft.ts';
import { isDay } from './values.ts';

/** Placeholder while there are no examples. */
const ANY: ProgrammeExample = { on: '2027-01-01' as CivilDate, applicant: { kind: 'other' }, outcome: 'not-eligible' };

interface Part<Value> {
  readonly index: number;
  readonly value: Value;
}

interface Form<Value> {
  safeParse(value: unknown): { success: true; data: Value } | { success: false };
}

const wholeOnes = <Value>(items: readonly unknown[], form: Form<Value>): Part<Value>[] =>
  items.flatMap((item, index) => {
    const read = form.safeParse(item);
    return read.success ? [{ index, value: read.data }] : [];
  });

/** Placeholder for a document without a number. */
const OPEN = '…';

/** The content of a part can be shown before its document is known. */
const cited = <Item extends { readonly cites: readonly DraftCite[] }>(item: Item): Item => ({
  ...item,
  cites: item.cites.length ? item.cites.map((cite) => ({ ...cite, source: cite.source ?? OPEN })) : [{ source: OPEN }],
});

const plain = ({ conditions, ...offer }: DraftOffer): object => ({
  ...cited(offer),
  ...(conditions.length && { conditions }),
  examples: [ANY, ANY],
});

export interface Valid {
  readonly programme: Programme;
  /** The index of each part in the draft. */
  readonly places: Readonly<Record<'documents' | 'offers' | 'ends' | 'fees', readonly number[]>>;
  /** The resulting facts. */
  readonly known: Known;
}

export function validOf(draft: Draft, today: CivilDate): Valid {
  const documents = wholeOnes(draft.documents, Document);
  const offers = wholeOnes(draft.offers.map(plain), Offer);
  const ends = wholeOnes(draft.ends.map(cited), End);
  const fees = wholeOnes(draft.fees.map(cited), OfferFee);
  const values = <Value>(parts: readonly Part<Value>[]): Value[] => parts.map(({ value }) => value);
  const placesOf = (parts: readonly Part<unknown>[]): number[] => parts.map(({ index }) => index);
  const programme: Programme = {
    version: VERSION,
    updated: isDay(draft.updated) ? draft.updated : today,
    publisher: '–',
    documents: values(documents),
    offers: values(offers).map((offer) => ({ ...offer, examples: [] })),
    ends: values(ends),
    fees: values(fees),
  };
  return {
    programme,
    places: { documents: placesOf(documents), offers: placesOf(offers), ends: placesOf(ends), fees: placesOf(fees) },
    known: knownFrom(programme),
  };
}

/** Contradictions between the parts, by paths in the draft. A reference to an incomplete part is not a contradiction. */
export function contradictionsIn(draft: Draft, { programme, places }: Valid): ProgrammeProblem[] {
  const documents = new Set<unknown>([OPEN, ...draft.documents.map(({ id }) => id)]);
  const offers = new Set(draft.offers.map(({ id }) => id));
  return contradictions(programme)
    .filter(
      ({ code, found }) =>
        !(code === 'unknown-document' && documents.has(found)) &&
        !(code === 'unknown-offer' && offers.has(String(found))),
    )
    .map((problem) => ({
      ...problem,
      path: problem.path.replace(
        /^(documents|offers|ends|fees)\[(\d+)\]/,
        (_, name: keyof Valid['places'], index: string) => `${name}[${places[name][Number(index)]}]`,
      ),
    }));
}
