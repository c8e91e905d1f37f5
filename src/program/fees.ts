// Owns the State's fees for names below .vn, in whole đồng. Knows no registrar's prices: service and VAT come on top.

import type { Claim, SourceId } from './sources.ts';

/** What a State fee leaves out, and a person pays as well. */
export const notIncluded = ['registrar-service', 'vat'] as const;

/** The fees of some endings. Null: not found. */
export interface Fee extends Claim<SourceId> {
  /** Endings, or `geographic` for a place's such as `hanoi.vn`. */
  readonly suffixes: readonly string[];
  /** Only for labels of this length, or in Vietnamese letters; otherwise for every label that no other fee names. */
  readonly label?: 1 | 2 | 'vietnamese';
  /** Once, at registration. */
  readonly registration: number | null;
  /** Where sources disagree: what the others say. */
  readonly registrationElsewhere?: number;
  /** For each 12 months, the first at registration. */
  readonly maintenance: number | null;
}

/** The circular of 2023 and the one that carried its fees over in 2025. */
const settled: Claim<SourceId> = { confidence: 'settled', cites: [{ source: '20/2023/TT-BTC' }, { source: '10/2025/TT-BTC' }] };

/** By registration and maintenance; what differs from the others stands last. */
const rows: readonly [suffixes: string, registration: number | null, maintenance: number | null, but?: Partial<Fee>][] = [
  ['vn', 100_000, 40_000_000, { label: 1 }],
  ['vn', 100_000, 10_000_000, { label: 2 }],
  ['vn', 10_000, 20_000, { label: 'vietnamese' }],
  ['vn', 100_000, 350_000],
  ['com.vn net.vn biz.vn ai.vn', 100_000, 250_000],
  ['edu.vn gov.vn org.vn ac.vn health.vn int.vn geographic', 50_000, 100_000, { registrationElsewhere: 100_000, confidence: 'contradictory' }],
  ['info.vn pro.vn id.vn', 10_000, 50_000],
  ['name.vn io.vn', 10_000, 20_000],
  ['ap.vn ad.vn on.vn', null, null, { confidence: 'not-found', cites: [{ source: '48/2025/TT-BKHCN' }] }],
];

export const fees: readonly Fee[] = /* @__PURE__ */ rows.map(([suffixes, registration, maintenance, but]) => ({
  suffixes: suffixes.split(' '),
  registration,
  maintenance,
  ...settled,
  ...but,
}));

/** How the fees are paid: registration once, maintenance for 12 months at a time from the day of registration. */
export const feeMethod: Claim<SourceId> = { confidence: 'single', cites: [{ source: '20/2023/TT-BTC', article: '4.1' }] };

/** The fee of an ending, for a label that nothing sets apart unless `label` says so; undefined for an ending unknown here. */
export const feeOf = (suffix: string, label?: Fee['label']): Fee | undefined =>
  fees.find((fee) => fee.suffixes.includes(suffix) && fee.label === label);
