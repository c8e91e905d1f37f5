// Owns the register of documents that every rule, fee, target, name and date in this folder rests on. Knows nothing of what they are cited for.

import type { CivilDate } from '../base/civil-date.ts';

/** The day on which all of this folder's data was last checked. No device clock can truly be before it. */
export const dataDate = '2026-11-20' as CivilDate;

/**
 * How sure something is: `settled` by two independent sources or more, known from a `single` one, `inferred` from what is stated,
 * `contradictory` between sources, or looked for and `not-found`. Only what is settled is told to a citizen without a reservation.
 */
export type Confidence = 'settled' | 'single' | 'inferred' | 'contradictory' | 'not-found';

/** A place in a document: its id in the register, and the article ("7.3" is article 7 paragraph 3) where one is known. */
export interface Citation<Source extends string = string> {
  readonly source: Source;
  readonly article?: string;
}

/** What something rests on, and how sure that makes it. */
export interface Claim<Source extends string = string> {
  readonly confidence: Confidence;
  readonly cites: readonly Citation<Source>[];
}

/** A day, or only the month where the document leaves the day blank (`2026-02`), or null where it names neither. */
export type PartialDate = string | null;

export interface Source {
  readonly kind:
    | 'code' | 'resolution' | 'decree' | 'decision' | 'circular' | 'dispatch' | 'joint-programme'
    | 'plan' | 'directive' | 'page' | 'data';
  /** In Vietnamese, as the body writes its name. */
  readonly issuer: string;
  readonly date: PartialDate;
  /** A public address of the text or of a notice of it. */
  readonly url?: string;
  readonly checkedOn: CivilDate;
  /** How well the document itself is known; what it is cited for has a confidence of its own. */
  readonly confidence: Confidence;
}

export const sources = {
  '91/2015/QH13': { kind: 'code', issuer: 'Quốc hội', date: '2015-11-24', checkedOn: dataDate, confidence: 'settled', url: 'https://thuvienphapluat.vn/hoi-dap-phap-luat/3896F-hd-thoi-diem-bat-dau-va-ket-thuc-thoi-han-duoc-xac-dinh-nhu-the-nao.html' },
  '20/2023/TT-BTC': { kind: 'circular', issuer: 'Bộ Tài chính', date: '2023-04-13', checkedOn: dataDate, confidence: 'settled', url: 'https://hanoimoi.vn/print/442965.html' },
  '64/2025/TT-BTC': { kind: 'circular', issuer: 'Bộ Tài chính', date: '2025-06-30', checkedOn: dataDate, confidence: 'settled' },
  'ben-tre-2024': { kind: 'plan', issuer: 'UBND tỉnh Bến Tre', date: '2024-08-26', checkedOn: dataDate, confidence: 'single' },
  'tra-vinh-2025': { kind: 'plan', issuer: 'UBND tỉnh Trà Vinh', date: null, checkedOn: dataDate, confidence: 'single' },
  'tuyen-quang-2026': { kind: 'plan', issuer: 'UBND tỉnh Tuyên Quang', date: '2026-02', checkedOn: dataDate, confidence: 'single' },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;

/** The number that a document's id is; null for one whose text leaves its number blank or that has none. Works for documents that a host adds. */
export const numberOf = (id: string): string | null => (id.includes('/') ? id : null);
