// The State's fees for names below .vn, in whole đồng. Registrars' prices are not included: service and VAT are added.

import type { CivilDate } from '../base/civil-date.ts';
import type { Claim, SourceId } from './sources.ts';

/** Costs beside the State fee. */
export const notIncluded = ['registrar-service', 'vat'] as const;

/** The fees of an ending that the offers are about. */
export interface OfferedTerms extends Claim {
  readonly registration: number;
  readonly maintenance: number;
}

/** The same from a day on, as a programme file gives them. */
export interface OfferedFee extends OfferedTerms {
  readonly suffix: 'id.vn' | 'biz.vn';
  readonly from: CivilDate;
}

/** The fees of some endings. Null: not found. */
export interface Fee extends Claim<SourceId> {
  /** Endings, or `geographic` for a place's such as `hanoi.vn`. */
  readonly suffixes: readonly string[];
  /** Only for labels of this length, or in Vietnamese letters; otherwise for every label that no other fee names. */
  readonly label?: 1 | 2 | 'vietnamese';
  /** Once, at registration. */
  readonly registration: number | null;
  /** If sources disagree: the statements of the others. */
  readonly registrationElsewhere?: number;
  /** For each 12 months, the first at registration. */
  readonly maintenance: number | null;
}

/** The circular of 2023, and the one that continued its fees in 2025. */
const settled: Claim<SourceId> = {
  confidence: 'settled',
  cites: [{ source: '20/2023/TT-BTC' }, { source: '10/2025/TT-BTC' }],
};

/** The fees of the two endings with offers. */
export const offeredFees = {
  'id.vn': { registration: 10_000, maintenance: 50_000, ...settled },
  'biz.vn': { registration: 100_000, maintenance: 250_000, ...settled },
} as const;

/** The fee of an ending that the offers are about, on a day. @param newer of a programme file; the latest that has begun replaces ours */
export const offeredFeeOn = (suffix: 'id.vn' | 'biz.vn', on: string, newer: readonly OfferedFee[]): OfferedTerms =>
  newer.filter((fee) => fee.suffix === suffix && fee.from <= on).sort((a, b) => (a.from < b.from ? 1 : -1))[0] ??
  offeredFees[suffix];

/** The State fees of the endings, as the circulars have them. */
export const fees: readonly Fee[] = /* @__PURE__ */ (() => [
  { suffixes: ['vn'], label: 1, registration: 100_000, maintenance: 40_000_000, ...settled },
  { suffixes: ['vn'], label: 2, registration: 100_000, maintenance: 10_000_000, ...settled },
  { suffixes: ['vn'], label: 'vietnamese', registration: 10_000, maintenance: 20_000, ...settled },
  { suffixes: ['vn'], registration: 100_000, maintenance: 350_000, ...settled },
  { suffixes: ['com.vn', 'net.vn', 'biz.vn', 'ai.vn'], ...offeredFees['biz.vn'] },
  {
    suffixes: ['edu.vn', 'gov.vn', 'org.vn', 'ac.vn', 'health.vn', 'int.vn', 'geographic'],
    registration: 50_000,
    registrationElsewhere: 100_000,
    maintenance: 100_000,
    ...settled,
    confidence: 'contradictory',
  },
  { suffixes: ['info.vn', 'pro.vn', 'id.vn'], ...offeredFees['id.vn'] },
  { suffixes: ['name.vn', 'io.vn'], registration: 10_000, maintenance: 20_000, ...settled },
  {
    suffixes: ['ap.vn', 'ad.vn', 'on.vn'],
    registration: null,
    maintenance: null,
    confidence: 'not-found',
    cites: [{ source: '48/2025/TT-BKHCN' }],
  },
])();

/** How the fees are paid: registration once, maintenance for 12 months at a time from the day of registration. */
export const feeMethod: Claim<SourceId> = {
  confidence: 'single',
  cites: [{ source: '20/2023/TT-BTC', article: '4.1' }],
};

/** The fee of an ending, for a label that nothing sets apart unless `label` says so; undefined for an ending unknown here. */
export const feeOf = (suffix: string, label?: Fee['label']): Fee | undefined =>
  fees.find((fee) => fee.suffixes.includes(suffix) && fee.label === label);
