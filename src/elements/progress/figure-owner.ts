// Owns whose a figure is, across the merger of provinces. Knows no words.

import { mergedOn } from '../../domains/places.ts';
import type { FoundPlace } from '../../program/province-names.ts';

/** The slug under which a figure that somebody gave for a place is kept: before the merger, that of the province of its day. */
export const slugOn = ({ province, former }: FoundPlace, asOf: string): string =>
  (former && asOf < mergedOn ? former : province).slug;
