// Owns whose a figure is, across the merger of provinces. Knows no words.

import type { CivilDate } from '../../base/civil-date.ts';
import { findProvinceName, mergedOn, type FoundPlace, type PlaceName, type ProvinceName } from '../../program/province-names.ts';

/** Whose a figure is: a province of today, or one whose name is gone. */
export interface Subject {
  readonly place: PlaceName | ProvinceName;
  /** Today's province, where `place` is a former one. */
  readonly now?: ProvinceName;
  /** Provinces that are in it today and were not yet on the figure's day. */
  readonly without: readonly PlaceName[];
}

/** The slug under which a figure that somebody gave for a place is kept: before the merger, that of the province of its day. */
export const slugOn = ({ province, former }: FoundPlace, asOf: string): string => (former && asOf < mergedOn ? former : province).slug;

export function subjectOf(slug: string | undefined, asOf: CivilDate): Subject | undefined {
  const found = findProvinceName(slug ?? '');
  if (!found) return undefined;
  const { province, former } = found;
  return former ? { place: former, now: province, without: [] } : { place: province, without: asOf < mergedOn ? province.absorbed : [] };
}
