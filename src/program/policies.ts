// The offers with their dates: who gets which name free, for how long, by which document.

import type { CivilDate } from '../base/civil-date.ts';
import type { Citation, SourceId } from './sources.ts';

/** The kind of an applicant. `other` is everybody whom no offer names. */
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

/** A limit whose readings have no names. */
export type Terms = Omit<Limit, 'readings'> & { readonly readings: readonly Omit<Reading, 'id'>[] };

/** The last completed year of age by the strictest reading; undefined where there is no upper limit. */
export const mostYearsOf = ({ readings: [strictest] }: Terms): number | undefined =>
  strictest && (strictest.days! < 0 ? strictest.years - 1 : strictest.years);

/** The months after a certificate in which an offer is open. */
export const monthsOf = ({ readings }: Terms): number => (readings.at(-1)?.years ?? 0) * 12;

/** A condition of an offer beside its limit: a question that is answered by yes or no. A "no" ends it. */
export interface Condition {
  readonly id: string;
  readonly question: Readonly<Record<'vi' | 'en', string>>;
}

/** Services bundled with a name, or offered alone. */
export const services = ['website', 'email', 'hosting', 'cv'] as const;
export type Service = (typeof services)[number];

/** Whether the one-off fee at registration has to be paid under an offer. `unsettled`: the text does not say. */
export type RegistrationFee = 'waived' | 'due' | 'unsettled';

/** A stretch of days, the last one among them. */
export interface Dated {
  readonly from: CivilDate;
  readonly until: CivilDate;
}

/** The part of an offer that fits in one line. From and until are the first and last day of registration. */
export interface OfferHead extends Dated {
  readonly who: Exclude<Kind, 'other'>;
  /** The ending that is free; null where only the services are. */
  readonly suffix: 'id.vn' | 'biz.vn' | null;
  /** Years without the maintenance fee of the first name that the applicant registers under the suffix, counted from the day the name is granted; the next year is the first to be paid. */
  readonly freeYears: number;
  readonly limit?: Terms;
  /** `unsettled` where left out. */
  readonly registrationFee?: RegistrationFee;
}

/** An offer. A host may pass its own list once a new circular is out. */
export interface Policy<Source extends string = string> extends OfferHead {
  readonly id: string;
  readonly limit?: Limit;
  /** In the order in which they are asked. */
  readonly conditions?: readonly Condition[];
  readonly services: readonly Service[];
  /** The document that makes the offer. How sure each part of it is stands in policy-claims.ts. */
  readonly cites: readonly Citation<Source>[];
  /** The document that cut the offer short, where one did. */
  readonly endedBy?: readonly Citation<Source>[];
}

/** The order of time; offers of one day keep their order. */
export const byFrom = (a: Pick<Dated, 'from'>, b: Pick<Dated, 'from'>): number =>
  a.from < b.from ? -1 : +(a.from > b.from);

/**
 * The offers that stand on a day, the newest first: where two circulars overlap the later one speaks.
 * None means that nobody has decided yet, not that the programme is over.
 */
export const policiesOn = (on: string, all: readonly Policy[] = policies): Policy[] =>
  all.filter(({ from, until }) => from <= on && on <= until).sort((a, b) => byFrom(b, a));

/** "từ đủ 18 đến 23" can end on the 23rd birthday, or on the last day at the age of 23. No official answer was found. */
const aged18To23: Terms = { minYears: 18, readings: [{ years: 23 }, { years: 24, days: -1 }] };

/**
 * "trong vòng 01 năm (12 tháng)": if the certificate's own day is the first day, the anniversary is already outside. By the Civil Code's count
 * (article 147 paragraph 3, article 148 paragraph 3) the anniversary is the last day inside.
 */
const within12Months: Terms = { readings: [{ years: 1, days: -1 }, { years: 1 }] };

/** The three offers of a circular. */
const headsOf = (circular: Pick<OfferHead, 'from' | 'until' | 'freeYears'>): OfferHead[] => [
  { ...circular, who: 'citizen', suffix: 'id.vn', limit: aged18To23 },
  { ...circular, who: 'enterprise', suffix: 'biz.vn', limit: within12Months },
  // The certificate may be of any age.
  { ...circular, who: 'household', suffix: 'biz.vn' },
];

/** The names of the readings above, in the same order. */
const readingIds = {
  citizen: ['to-23rd-birthday', 'until-24th-birthday'],
  enterprise: ['before-anniversary', 'to-anniversary'],
};

/** The three offers in full. The services are those that the provinces' plans name with the circular. */
const offersOf = (
  heads: readonly OfferHead[],
  { services, cites }: Pick<Policy<SourceId>, 'services' | 'cites'>,
): Policy<SourceId>[] =>
  heads.map(({ limit, ...head }) => {
    const isCitizen = head.who === 'citizen';
    const ids = readingIds[isCitizen ? 'citizen' : 'enterprise'];
    return {
      ...head,
      ...(limit && { limit: { ...limit, readings: limit.readings.map((each, at) => ({ ...each, id: ids[at]! })) } }),
      id: `${isCitizen ? 'id-vn' : `biz-vn-${head.who}`}-${head.from.slice(0, 4)}`,
      services: isCitizen ? [...services, 'cv'] : services,
      cites,
    };
  });

const hosted = ['website', 'email', 'hosting'] as const;
const until = '2026-12-31' as CivilDate;

/** The offers of names that stand on `dataDate` or later. Nothing was found for 2027 and after: that waits for the Ministry of Finance. */
export const currentHeads: readonly OfferHead[] = /* @__PURE__ */ (() =>
  headsOf({ from: '2025-07-01' as CivilDate, until, freeYears: 2 }))();

/** The same in full, and the offer of services alone. */
export const currentPolicies: readonly Policy<SourceId>[] = /* @__PURE__ */ (() => [
  ...offersOf(currentHeads, { services: hosted, cites: [{ source: '64/2025/TT-BTC', article: '3' }] }),
  {
    id: 'cooperative-services-2026',
    who: 'cooperative',
    suffix: null,
    from: '2026-01-01' as CivilDate,
    until,
    freeYears: 0,
    services: hosted,
    cites: [{ source: 'tuyen-quang-2026' }],
  },
])();

/** Every offer known on `dataDate`, in the order of time. */
export const policies: readonly Policy<SourceId>[] = /* @__PURE__ */ (() => [
  ...offersOf(headsOf({ from: '2023-06-01' as CivilDate, until: '2025-12-31' as CivilDate, freeYears: 2 }), {
    services: ['website', 'email'],
    cites: [{ source: '20/2023/TT-BTC', article: '7.3' }],
  }),
  ...currentPolicies,
])();

/** The offers of a name, not of services alone. */
export const namesOf = <Offer extends OfferHead>(offers: readonly Offer[]): readonly Offer[] =>
  offers.filter(({ suffix }) => suffix);

/** The last offer for each kind of applicant. */
const lastOfEach = <Offer extends OfferHead>(offers: readonly Offer[]): Offer[] => [
  ...new Map(offers.map((offer) => [offer.who, offer])).values(),
];

/**
 * The offers that stand on a day, of each kind of applicant one: where two overlap the later one speaks.
 * @param all in the order of time
 */
export const standingOn = <Offer extends OfferHead>(on: string, all: readonly Offer[]): Offer[] =>
  lastOfEach(all.filter(({ from, until }) => from <= on && on <= until));

/** The last day of some offers. */
export const lastDay = (offers: readonly Policy[]): CivilDate | undefined =>
  offers
    .map(({ until }) => until)
    .sort()
    .at(-1);

/** Of some offers the one that ended last before a day. */
export const lastEnded = (on: string, all: readonly Policy[]): Policy | undefined =>
  all
    .filter(({ until }) => until < on)
    .sort((a, b) => (a.until < b.until ? -1 : 1))
    .at(-1);

/** The offers that are announced for a coming day, of each kind of applicant the next one. @param all in the order of time */
export const announcedOn = <Offer extends OfferHead>(on: string, all: readonly Offer[]): Offer[] =>
  lastOfEach(all.filter(({ from }) => from > on).reverse()).reverse();
