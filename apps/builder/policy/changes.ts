// Compares the offers of a file with the known offers.

import { addDays } from '../../../src/base/civil-date.ts';
import type { OfferedFee } from '../../../src/program/fees.ts';
import type { Known } from '../../../src/program/known.ts';
import type { Policy } from '../../../src/program/policies.ts';
import { isSame } from '../../../src/program/programme-merge.ts';

export type OfferChange =
  | { readonly kind: 'added' | 'removed'; readonly offer: Policy }
  /** `renewed`: its last day is later. `shortened`: its last day is earlier, and nothing else has changed. */
  | { readonly kind: 'renewed' | 'shortened' | 'changed'; readonly offer: Policy; readonly before: Policy }
  | { readonly kind: 'fee'; readonly fee: OfferedFee };

/** The terms of an offer, without its days and its documents. */
function termsOf({ id: _, from: __, until: ___, cites: ____, endedBy: _____, ...terms }: Policy): object {
  const { registrationFee = 'unsettled', conditions = [] } = terms;
  return { ...terms, registrationFee, conditions };
}

const isSameButDays = (one: Policy, other: Policy): boolean => isSame(termsOf(one), termsOf(other));

/** The old offer that a new one continues: the same terms, starting on the day after it ends. */
const continued = (offer: Policy, before: readonly Policy[]): Policy | undefined =>
  before.find(
    (old) =>
      isSameButDays(old, offer) &&
      old.from < offer.from &&
      offer.from <= addDays(old.until, 1) &&
      old.until < offer.until,
  );

function changeOf(offer: Policy, before: readonly Policy[]): OfferChange[] {
  const old = before.find(({ id }) => id === offer.id);
  if (!old) {
    const earlier = continued(offer, before);
    return [earlier ? { kind: 'renewed', offer, before: earlier } : { kind: 'added', offer }];
  }
  if (isSameButDays(old, offer) && old.from === offer.from) {
    if (offer.until > old.until) return [{ kind: 'renewed', offer, before: old }];
    if (offer.until < old.until) return [{ kind: 'shortened', offer, before: old }];
    return isSame(old.cites, offer.cites) ? [] : [{ kind: 'changed', offer, before: old }];
  }
  return [{ kind: 'changed', offer, before: old }];
}

export function changesOf(before: Known, after: Known): OfferChange[] {
  return [
    ...after.policies.flatMap((offer) => changeOf(offer, before.policies)),
    ...before.policies
      .filter(({ id }) => !after.policies.some((offer) => offer.id === id))
      .map((offer) => ({ kind: 'removed', offer }) as const),
    ...after.fees
      .filter((fee) => !before.fees.some((old) => isSame(old, fee)))
      .map((fee) => ({ kind: 'fee', fee }) as const),
  ];
}
