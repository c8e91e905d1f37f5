// Owns whose a figure is, across the merger of provinces. Knows no words.

import { findProvinceName, mergedOn, type FoundPlace } from '../../program/province-names.ts';
import type { ProgressSnapshot } from '../../progress/snapshot.ts';

/** The slug under which a figure that somebody gave for a place is kept: before the merger, that of the province of its day. */
export const slugOn = ({ province, former }: FoundPlace, asOf: string): string => (former && asOf < mergedOn ? former : province).slug;

/** Whose a figure is: that of the province it names, else of the place that the counter is for. */
export const subjectOf = ({ province, asOf }: ProgressSnapshot, place: FoundPlace | undefined): FoundPlace | undefined =>
  findProvinceName(province ?? (place ? slugOn(place, asOf) : ''));
