// Chooses the offers for static text. Static text has no clock: it lists every offer that had not ended at the last update of the
// information, each with its days.

import { addDays, type CivilDate } from '../../base/civil-date.ts';
import type { Known } from '../../program/known.ts';
import { policiesOn, type Policy } from '../../program/policies.ts';

/** An offer of a domain name. */
export type NameOffer = Policy & { readonly suffix: NonNullable<Policy['suffix']> };

const isName = (policy: Policy): policy is NameOffer => !!policy.suffix;

/** Whether an offer applies on some day from `on` on. Of two offers for the same applicants, the later one applies. */
function speaks(policy: Policy, on: CivilDate, own: readonly Policy[]): boolean {
  const days = [on, policy.from, ...own.map(({ until }) => addDays(until, 1))];
  return days.some((day) => day >= on && policiesOn(day, own)[0] === policy);
}

const choose = ({ policies, updated }: Known): readonly Policy[] =>
  policies.filter(
    (policy) =>
      policy.until >= updated &&
      (policy.suffix || policy.services.length) &&
      speaks(
        policy,
        updated,
        policies.filter(({ who }) => who === policy.who),
      ),
  );

/** Cache: one choice for all pages with the same facts. */
const chosen = new WeakMap<Known, readonly Policy[]>();

/** The chosen offers in chronological order. */
export function toldOffers(known: Known): readonly Policy[] {
  const told = chosen.get(known) ?? choose(known);
  chosen.set(known, told);
  return told;
}

export const toldNames = (known: Known): readonly NameOffer[] => toldOffers(known).filter(isName);

/** Whether an offer had not started at the last update of the information. */
export const isAnnounced = ({ from }: Policy, { updated }: Known): boolean => from > updated;

/** The last day of the latest offer; undefined for none. */
export const lastDayOf = (offers: readonly Policy[]): CivilDate | undefined =>
  offers
    .map(({ until }) => until)
    .reduce<CivilDate | undefined>((last, day) => (last && last > day ? last : day), undefined);

/** Groups items with the same key, in the order of their first items. */
export function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => unknown): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = JSON.stringify(keyOf(item));
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()];
}

/** Pairs of offers to the same applicants with common days: the one that gives way, and the one that applies on those days. */
export const overlaps = (offers: readonly Policy[]): [earlier: Policy, later: Policy][] =>
  offers.flatMap((later) =>
    offers
      .filter((earlier) => earlier.who === later.who && earlier.from < later.from && later.from <= earlier.until)
      .map((earlier): [Policy, Policy] => [earlier, later]),
  );
