// Chooses the offers that static words tell of. Such words have no clock: they tell every offer that had not ended when the information
// was last brought up to date, each with its days.

import { addDays, type CivilDate } from '../../base/civil-date.ts';
import type { Known } from '../../program/known.ts';
import { policiesOn, type Policy } from '../../program/policies.ts';

/** An offer of a name. */
export type NameOffer = Policy & { readonly suffix: NonNullable<Policy['suffix']> };

const isName = (policy: Policy): policy is NameOffer => !!policy.suffix;

/** Whether an offer speaks on some day from `on` on: where two for the same applicants stand, the later one speaks. */
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

/** Chosen once for all the pages that go by the same facts. */
const chosen = new WeakMap<Known, readonly Policy[]>();

/** In the order of time. */
export function toldOffers(known: Known): readonly Policy[] {
  const told = chosen.get(known) ?? choose(known);
  chosen.set(known, told);
  return told;
}

export const toldNames = (known: Known): readonly NameOffer[] => toldOffers(known).filter(isName);

/** Whether an offer was still to come when the information was brought up to date. */
export const isAnnounced = ({ from }: Policy, { updated }: Known): boolean => from > updated;

/** The last day on which one of the offers is to be had; undefined for none. */
export const lastDayOf = (offers: readonly Policy[]): CivilDate | undefined =>
  offers
    .map(({ until }) => until)
    .reduce<CivilDate | undefined>((last, day) => (last && last > day ? last : day), undefined);

/** Items that have something in common, in the order in which they come. */
export function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => unknown): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = JSON.stringify(keyOf(item));
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()];
}

/** Pairs of offers to the same applicants with days in common: the one that gives way, and the one that speaks on those days. */
export const overlaps = (offers: readonly Policy[]): [earlier: Policy, later: Policy][] =>
  offers.flatMap((later) =>
    offers
      .filter((earlier) => earlier.who === later.who && earlier.from < later.from && later.from <= earlier.until)
      .map((earlier): [Policy, Policy] => [earlier, later]),
  );
