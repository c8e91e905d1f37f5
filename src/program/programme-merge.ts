// Merges a programme file with the facts of this release.

import type { OfferedFee } from './fees.ts';
import { builtIn, type Known } from './known.ts';
import { byFrom, policies as ours, type Policy } from './policies.ts';
import type { Programme, ProgrammeDocument, ProgrammeOffer } from './programme-types.ts';
import { sources as register, type Source } from './sources.ts';

/** An offer of the file without its examples. */
const policyOf = ({ examples: _, limit, conditions, registrationFee, cites, ...offer }: ProgrammeOffer): Policy => ({
  ...offer,
  ...(limit && { limit: limitOf(limit) }),
  ...(conditions?.length && { conditions }),
  ...(registrationFee && { registrationFee }),
  cites: citesOf(cites),
});

const limitOf = ({ minYears, readings }: NonNullable<ProgrammeOffer['limit']>): NonNullable<Policy['limit']> => ({
  ...(minYears !== undefined && { minYears }),
  readings: readings.map(({ id, years, days }) => ({ id, years, ...(days && { days }) })),
});

/** Citations as all of the core has them. */
export const citesOf = (cites: ProgrammeOffer['cites']): Policy['cites'] =>
  cites.map(({ source, article }) => ({ source, ...(article && { article }) }));

/** Sorts fields, so that two offers can be compared whatever the order of their fields. */
const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : value && typeof value === 'object'
      ? Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, inner]) => [key, sorted(inner)])
      : value;
export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** All offers in the order of time. If two begin on the same day, the offer of the file counts. */
function policiesWith({ offers, ends }: Programme): Policy[] {
  // If an offer of the file says nothing new, the built-in offer stays, because its parts have a known confidence.
  const theirs = offers.map(policyOf).map((offer) => {
    const own = ours.find(({ id }) => id === offer.id);
    return own && isSame({ registrationFee: 'unsettled', ...own }, { registrationFee: 'unsettled', ...offer })
      ? own
      : offer;
  });
  const all = [...theirs, ...ours.filter(({ id }) => !theirs.some((offer) => offer.id === id))];
  return all
    .map((offer) => {
      const end = ends.find(({ id }) => id === offer.id);
      return end ? { ...offer, until: end.until, endedBy: citesOf(end.cites) } : offer;
    })
    .filter(({ from, until }) => from <= until)
    .sort(byFrom);
}

/** If a document says nothing new, the built-in one stays, with its confidence. */
function sourceOf({ id, kind, issuer, date, url, checkedOn }: ProgrammeDocument): Source {
  const source: Source = { kind, issuer, date, ...(url && { url }), checkedOn, confidence: 'settled' };
  const own = Object.hasOwn(register, id) ? register[id as keyof typeof register] : undefined;
  return own && isSame(own, { ...source, confidence: own.confidence }) ? own : source;
}

const documentsOf = ({ documents }: Programme): Record<string, Source> =>
  Object.fromEntries(documents.map((document) => [document.id, sourceOf(document)]));

const feesOf = ({ fees }: Programme): OfferedFee[] =>
  fees.map(({ cites, ...fee }) => ({ ...fee, confidence: 'settled', cites: citesOf(cites) }));

/** The facts of this release with those of a programme file: all offers, all documents, and the file's fees, which replace ours from their first day on. */
export const withProgramme = (
  programme: Programme,
): { policies: readonly Policy[]; sources: Readonly<Record<string, Source>>; fees: readonly OfferedFee[] } => ({
  policies: policiesWith(programme),
  sources: { ...register, ...documentsOf(programme) },
  fees: feesOf(programme),
});

/** The facts of a page with a programme file: like `withProgramme`, with the last day of their validity. */
export const knownFrom = (programme: Programme): Known => ({
  policies: policiesWith(programme),
  fees: feesOf(programme),
  documents: documentsOf(programme),
  updated: programme.updated > builtIn.updated ? programme.updated : builtIn.updated,
});
