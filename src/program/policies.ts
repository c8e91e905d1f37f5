// Owns the dated offers: who gets which name free, for how long, on which document. Knows no person, no clock and no language.

import type { CivilDate } from '../base/civil-date.ts';
import type { Citation, Claim, SourceId } from './sources.ts';

/** What an applicant is. `other` is everybody whom no offer names. */
export type Kind = 'citizen' | 'enterprise' | 'household' | 'cooperative' | 'other';

/** One way to read a limit: the last day is this many years after the person's date, then `days` more (fewer where negative). */
export interface Reading {
  readonly id: string;
  readonly years: number;
  readonly days?: number;
}

/** A limit counted from the birth date or the certificate's date. Where the text can be read in two ways it has two readings. */
export interface Limit<Source extends string = string> {
  /** Completed years needed; none where left out. */
  readonly minYears?: number;
  /** The strictest first. */
  readonly readings: readonly Reading[];
  /** How its time is counted. */
  readonly cites?: readonly Citation<Source>[];
}

/** What a policy says, claim by claim, since the claims are not all equally sure. */
export type PolicyClaim = 'window' | 'who' | 'fee' | 'registrationFee' | 'firstDomain' | 'services';

/** An offer. A host may pass its own list once a new circular is out. */
export interface Policy<Source extends string = string> {
  readonly id: string;
  readonly who: Exclude<Kind, 'other'>;
  /** The ending that is free; null where only the services are. */
  readonly suffix: 'id.vn' | 'biz.vn' | null;
  /** First and last day on which a registration falls under the offer. */
  readonly from: CivilDate;
  readonly until: CivilDate;
  /** Years without the maintenance fee, counted from the day the name is granted; the next year is the first to be paid. */
  readonly freeYears: number;
  /** Only the first name that the applicant registers under the suffix. */
  readonly firstDomainOnly: boolean;
  readonly limit?: Limit<Source>;
  /** Services bundled with the name. */
  readonly services: readonly ('website' | 'email' | 'hosting' | 'cv')[];
  readonly claims: { readonly [claim in PolicyClaim]?: Claim<Source> } & { readonly window: Claim<Source>; readonly who: Claim<Source> };
}

type Dated = Pick<Policy, 'from' | 'until'>;

/** Whether an offer stands on a day. */
export const inForce = ({ from, until }: Dated, on: string): boolean => from <= on && on <= until;

/**
 * The offers that stand on a day, the newest first: where two circulars overlap the later one speaks.
 * None means that nobody has decided yet, not that the programme is over.
 */
export const policiesOn = (on: string, all: readonly Policy[] = policies): Policy[] =>
  all.filter((policy) => inForce(policy, on)).sort((a, b) => (a.from < b.from ? 1 : -1));

const since2023 = { from: '2023-06-01' as CivilDate, until: '2025-12-31' as CivilDate };
const since2025 = { from: '2025-07-01' as CivilDate, until: '2026-12-31' as CivilDate };

/** "từ đủ 18 đến 23" can end on the 23rd birthday, or on the last day of being 23. No official answer was found. */
const aged18To23: Limit<SourceId> = {
  minYears: 18,
  readings: [
    { id: 'to-23rd-birthday', years: 23 },
    { id: 'until-24th-birthday', years: 24, days: -1 },
  ],
};

/**
 * "trong vòng 01 năm (12 tháng)": with the certificate's own day as the first, the anniversary is already outside;
 * by the Civil Code's count (article 147 paragraph 3, article 148 paragraph 3) it is the last day inside.
 */
const within12Months: Limit<SourceId> = {
  readings: [
    { id: 'before-anniversary', years: 1, days: -1 },
    { id: 'to-anniversary', years: 1 },
  ],
  cites: [
    { source: '91/2015/QH13', article: '147.3' },
    { source: '91/2015/QH13', article: '148.3' },
  ],
};

const circular2023 = [{ source: '20/2023/TT-BTC', article: '7.3' }] as const;
const circular2025 = [{ source: '64/2025/TT-BTC', article: '3' }] as const;
const plan2026 = [{ source: 'tuyen-quang-2026' }] as const;
const singlePlan2026 = { confidence: 'single', cites: plan2026 } as const;
const settled2023 = { confidence: 'settled', cites: circular2023 } as const;

const claims2023 = {
  window: settled2023,
  who: settled2023,
  fee: settled2023,
  // The text waives the yearly fee; of the one-off registration fee it says nothing.
  registrationFee: { confidence: 'not-found', cites: circular2023 },
  firstDomain: settled2023,
  services: { confidence: 'settled', cites: [{ source: 'ben-tre-2024' }, { source: 'tra-vinh-2025' }] },
} as const;

// The clause on id.vn is known word for word from one place.
const single2025 = { confidence: 'single', cites: circular2025 } as const;

const idClaims2025 = {
  window: { confidence: 'settled', cites: circular2025 },
  who: single2025,
  fee: single2025,
  registrationFee: { confidence: 'not-found', cites: circular2025 },
  firstDomain: { confidence: 'inferred', cites: [...circular2025, ...circular2023] },
  services: singlePlan2026,
} as const;

// The clause on biz.vn was not seen word for word; a province's plan applies it throughout 2026.
const inferred2025 = { confidence: 'inferred', cites: [...circular2025, ...plan2026] } as const;
const bizClaims2025 = { ...idClaims2025, who: inferred2025, fee: inferred2025, firstDomain: inferred2025 } as const;

const citizen = { who: 'citizen', suffix: 'id.vn', freeYears: 2, firstDomainOnly: true, limit: aged18To23 } as const;
const enterprise = { who: 'enterprise', suffix: 'biz.vn', freeYears: 2, firstDomainOnly: true, limit: within12Months } as const;
// The certificate may be of any age.
const household = { who: 'household', suffix: 'biz.vn', freeYears: 2, firstDomainOnly: true } as const;

const idServices = ['website', 'email', 'cv'] as const;
const bizServices = ['website', 'email'] as const;

/** Every offer known on `dataDate`. Nothing was found for 2027 and after: that waits for the Ministry of Finance. */
export const policies: readonly Policy<SourceId>[] = [
  { id: 'id-vn-2023', ...citizen, ...since2023, services: idServices, claims: claims2023 },
  { id: 'biz-vn-enterprise-2023', ...enterprise, ...since2023, services: bizServices, claims: claims2023 },
  { id: 'biz-vn-household-2023', ...household, ...since2023, services: bizServices, claims: claims2023 },
  { id: 'id-vn-2025', ...citizen, ...since2025, services: [...idServices, 'hosting'], claims: idClaims2025 },
  { id: 'biz-vn-enterprise-2025', ...enterprise, ...since2025, services: [...bizServices, 'hosting'], claims: bizClaims2025 },
  { id: 'biz-vn-household-2025', ...household, ...since2025, services: [...bizServices, 'hosting'], claims: bizClaims2025 },
  {
    id: 'cooperative-services-2026',
    who: 'cooperative',
    suffix: null,
    from: '2026-01-01' as CivilDate,
    until: '2026-12-31' as CivilDate,
    freeYears: 0,
    firstDomainOnly: false,
    services: [...bizServices, 'hosting'],
    claims: { window: singlePlan2026, who: singlePlan2026, services: singlePlan2026 },
  },
];
