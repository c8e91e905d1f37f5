// Owns how sure each claim of each offer is, and where it stands. Apart from policies.ts, for a banner needs only the offers.

import type { Policy } from './policies.ts';
import type { Claim, SourceId } from './sources.ts';

/** What an offer claims, one by one, since the claims are not all equally sure. */
export type PolicyClaim = 'window' | 'who' | 'fee' | 'registrationFee' | 'firstDomain' | 'services';

type PolicyClaims = Readonly<Record<PolicyClaim, Claim<SourceId>>>;

const circular2023 = [{ source: '20/2023/TT-BTC', article: '7.3' }] as const;
const circular2025 = [{ source: '64/2025/TT-BTC', article: '3' }] as const;
const plan2026 = [{ source: 'tuyen-quang-2026' }] as const;

const settled2023 = { confidence: 'settled', cites: circular2023 } as const;
const single2025 = { confidence: 'single', cites: circular2025 } as const;
const inferred2025 = { confidence: 'inferred', cites: [...circular2025, ...plan2026] } as const;
const single2026 = { confidence: 'single', cites: plan2026 } as const;

const claims2023: PolicyClaims = {
  window: settled2023,
  who: settled2023,
  fee: settled2023,
  // The text waives the yearly fee; of the one-off registration fee it says nothing.
  registrationFee: { confidence: 'not-found', cites: circular2023 },
  firstDomain: settled2023,
  services: { confidence: 'settled', cites: [{ source: 'ben-tre-2024' }, { source: 'tra-vinh-2025' }] },
};

// The clause on id.vn is known word for word from one place only, and without the sentence on the first name.
const idClaims2025: PolicyClaims = {
  window: { confidence: 'settled', cites: circular2025 },
  who: single2025,
  fee: single2025,
  registrationFee: { confidence: 'not-found', cites: circular2025 },
  firstDomain: { confidence: 'inferred', cites: [...circular2025, ...circular2023] },
  services: single2026,
};

// The clause on biz.vn was not seen word for word; a province's plan applies it throughout 2026.
const bizClaims2025: PolicyClaims = { ...idClaims2025, who: inferred2025, fee: inferred2025, firstDomain: inferred2025 };

/** By the offer's id. */
export const policyClaims: Readonly<Record<string, Partial<PolicyClaims>>> = {
  'id-vn-2023': claims2023,
  'biz-vn-enterprise-2023': claims2023,
  'biz-vn-household-2023': claims2023,
  'id-vn-2025': idClaims2025,
  'biz-vn-enterprise-2025': bizClaims2025,
  'biz-vn-household-2025': bizClaims2025,
  'cooperative-services-2026': { window: single2026, who: single2026, services: single2026 },
};

/** How a time of months is counted: from the day after, to the corresponding day of the last month. */
export const countingOfMonths: Claim<SourceId> = {
  confidence: 'settled',
  cites: [
    { source: '91/2015/QH13', article: '147.3' },
    { source: '91/2015/QH13', article: '148.3' },
  ],
};

/** A claim of an offer. An offer of the host's own is taken at its word. */
export const claimOf = ({ id, cites }: Policy, claim: PolicyClaim): Claim =>
  policyClaims[id]?.[claim] ?? { confidence: 'settled', cites };
