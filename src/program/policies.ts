// Owns the dated offers: who gets which name free, for how long, on which document. Knows no person, no clock and no language.

import type { CivilDate } from '../base/civil-date.ts';
import { circular2023, circular2025, standingOn, type Circular } from './circulars.ts';
import type { Citation, SourceId } from './sources.ts';

/** What an applicant is. `other` is everybody whom no offer names. */
export type Kind = 'citizen' | 'enterprise' | 'household' | 'cooperative' | 'other';

/** One way to read a limit: the last day is this many years after the person's date, then `days` more (fewer where negative). */
export interface Reading {
  readonly id: string;
  readonly years: number;
  readonly days?: number;
}

/** A limit counted from the birth date or the certificate's date. Where the text can be read in two ways it has two readings. */
export interface Limit {
  /** Completed years needed; none where left out. */
  readonly minYears?: number;
  /** The strictest first. */
  readonly readings: readonly Reading[];
}

/** An offer. A host may pass its own list once a new circular is out. */
export interface Policy<Source extends string = string> {
  readonly id: string;
  readonly who: Exclude<Kind, 'other'>;
  /** The ending that is free; null where only the services are. */
  readonly suffix: 'id.vn' | 'biz.vn' | null;
  /** First and last day on which a registration falls under the offer. */
  readonly from: CivilDate;
  readonly until: CivilDate;
  /** Years without the maintenance fee of the first name that the applicant registers under the suffix, counted from the day the name is granted; the next year is the first to be paid. */
  readonly freeYears: number;
  readonly limit?: Limit;
  /** Services bundled with the name. */
  readonly services: readonly ('website' | 'email' | 'hosting' | 'cv')[];
  /** The document that makes the offer. How sure each part of it is stands in policy-claims.ts. */
  readonly cites: readonly Citation<Source>[];
}

/**
 * The offers that stand on a day, the newest first: where two circulars overlap the later one speaks.
 * None means that nobody has decided yet, not that the programme is over.
 */
export const policiesOn = (on: string, all: readonly Policy[] = policies): Policy[] => standingOn(on, all);

/** "từ đủ 18 đến 23" can end on the 23rd birthday, or on the last day of being 23. No official answer was found. */
const aged18To23: Limit = {
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
const within12Months: Limit = {
  readings: [
    { id: 'before-anniversary', years: 1, days: -1 },
    { id: 'to-anniversary', years: 1 },
  ],
};

/** The three offers of a circular. The services are those that the provinces' plans name with it. */
const offers = (year: number, circular: Circular<SourceId>, services: Policy['services']): Policy<SourceId>[] => {
  const business = { ...circular, suffix: 'biz.vn', services } as const;
  return [
    { ...business, id: `id-vn-${year}`, who: 'citizen', suffix: 'id.vn', limit: aged18To23, services: [...services, 'cv'] },
    { ...business, id: `biz-vn-enterprise-${year}`, who: 'enterprise', limit: within12Months },
    // The certificate may be of any age.
    { ...business, id: `biz-vn-household-${year}`, who: 'household' },
  ];
};

const hosted = ['website', 'email', 'hosting'] as const;

/** The offers of free names. */
export const nameOffers: readonly Policy<SourceId>[] = /* @__PURE__ */ [
  ...offers(2023, circular2023, ['website', 'email']),
  ...offers(2025, circular2025, hosted),
];

/** Every offer known on `dataDate`. Nothing was found for 2027 and after: that waits for the Ministry of Finance. */
export const policies: readonly Policy<SourceId>[] = /* @__PURE__ */ [
  ...nameOffers,
  {
    id: 'cooperative-services-2026',
    who: 'cooperative',
    suffix: null,
    from: '2026-01-01' as CivilDate,
    until: circular2025.until,
    freeYears: 0,
    services: hosted,
    cites: [{ source: 'tuyen-quang-2026' }],
  },
];
