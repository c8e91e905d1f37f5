// The confidence and the source of each claim of each offer. Separate from policies.ts, because a banner needs only the offers.

import { policies, type Policy } from './policies.ts';
import type { Citation, Claim, Confidence, SourceId } from './sources.ts';

/** The single claims of an offer, because not all have the same confidence. */
export type PolicyClaim = 'window' | 'who' | 'fee' | 'registrationFee' | 'firstDomain' | 'services';

type PolicyClaims = Readonly<Partial<Record<PolicyClaim, Claim<SourceId>>>>;

const claim = (confidence: Confidence, ...cites: Citation<SourceId>[]): Claim<SourceId> => ({ confidence, cites });

const text2023: Citation<SourceId> = { source: '20/2023/TT-BTC', article: '7.3' };
const text2025: Citation<SourceId> = { source: '64/2025/TT-BTC', article: '3' };
const plan2026: Citation<SourceId> = { source: 'tuyen-quang-2026' };

/** By the offer's id, the claims that the offer's own document does not settle. */
const reservations: Readonly<Record<string, PolicyClaims>> = /* @__PURE__ */ (() => {
  const offers2023: PolicyClaims = {
    // The text waives the yearly fee. It does not mention the one-off registration fee.
    registrationFee: claim('not-found', text2023),
    services: claim('settled', { source: 'ben-tre-2024' }, { source: 'tra-vinh-2025' }),
  };

  // The wording of the clause on id.vn is known from one source only, and without the sentence on the first name.
  const quoted = claim('single', text2025);
  const planned = claim('single', plan2026);
  const id2025: PolicyClaims = {
    who: quoted,
    fee: quoted,
    registrationFee: claim('not-found', text2025),
    firstDomain: claim('inferred', text2025, text2023),
    services: planned,
  };

  // The wording of the clause on biz.vn was not seen. A province's plan applies the clause throughout 2026.
  const applied = claim('inferred', text2025, plan2026);
  const biz2025: PolicyClaims = { ...id2025, who: applied, fee: applied, firstDomain: applied };

  return {
    'id-vn-2023': offers2023,
    'biz-vn-enterprise-2023': offers2023,
    'biz-vn-household-2023': offers2023,
    'id-vn-2025': id2025,
    'biz-vn-enterprise-2025': biz2025,
    'biz-vn-household-2025': biz2025,
    'cooperative-services-2026': { window: planned, who: planned, services: planned },
  };
})();

/**
 * A claim of an offer. An offer of the host's own is taken at its word, though it may have the id of one of ours; one of ours that another
 * document cut short keeps its reservations.
 */
export function claimOf({ id, cites, endedBy }: Policy, claim: PolicyClaim): Claim {
  if (endedBy && claim === 'window') return { confidence: 'settled', cites: [...cites, ...endedBy] };
  // Compared by content, because each file of the script-tag build has its own copy of the offers.
  const own =
    policies.some((policy) => policy.id === id && JSON.stringify(policy.cites) === JSON.stringify(cites)) &&
    reservations[id];
  return (own && own[claim]) || { confidence: 'settled', cites };
}

/** All claims, by the offer's id; where the services alone are free nothing is claimed of names. */
export const policyClaims: Readonly<Record<string, Readonly<Partial<Record<PolicyClaim, Claim>>>>> =
  /* @__PURE__ */ (() => {
    const services: PolicyClaim[] = ['window', 'who', 'services'];
    const names: PolicyClaim[] = [...services, 'fee', 'registrationFee', 'firstDomain'];
    const claimsOf = (policy: Policy) =>
      Object.fromEntries((policy.suffix ? names : services).map((claim) => [claim, claimOf(policy, claim)]));
    return Object.fromEntries(policies.map((policy) => [policy.id, claimsOf(policy)]));
  })();

/** How a time of months is counted: from the day after, to the corresponding day of the last month. */
export const countingOfMonths: Claim<SourceId> = {
  confidence: 'settled',
  cites: [
    { source: '91/2015/QH13', article: '147.3' },
    { source: '91/2015/QH13', article: '148.3' },
  ],
};
