// Owns the circulars that make names free: from when until when, and for how many years. To whom they do stands in policies.ts, which a
// form for names does not need.

import type { CivilDate } from '../base/civil-date.ts';
import type { Citation, SourceId } from './sources.ts';

/** A stretch of days, the last one among them. */
export interface Dated {
  readonly from: CivilDate;
  readonly until: CivilDate;
}

/** Makes the first `id.vn` and `biz.vn` of those whom it names free. */
export interface Circular<Source extends string = string> extends Dated {
  /** Years without the maintenance fee, counted from the day the name is granted; the next year is the first to be paid. */
  readonly freeYears: number;
  readonly cites: readonly Citation<Source>[];
}

export const circular2023: Circular<SourceId> = {
  from: '2023-06-01' as CivilDate,
  until: '2025-12-31' as CivilDate,
  freeYears: 2,
  cites: [{ source: '20/2023/TT-BTC', article: '7.3' }],
};

export const circular2025: Circular<SourceId> = {
  from: '2025-07-01' as CivilDate,
  until: '2026-12-31' as CivilDate,
  freeYears: 2,
  cites: [{ source: '64/2025/TT-BTC', article: '3' }],
};

/** Those that stand on a day, the newest first: where two overlap the later one speaks. */
export const standingOn = <Item extends Dated>(on: string, all: readonly Item[]): Item[] =>
  all.filter(({ from, until }) => from <= on && on <= until).sort((a, b) => (a.from < b.from ? 1 : -1));
