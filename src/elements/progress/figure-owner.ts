import { mergedOn } from '../../domains/places.ts';
import type { NamedPlace } from '../../program/province-names.ts';

/** The slug of the province that a figure belongs to: for a day before the merger, the province that existed on that day. */
export const slugOn = ({ province, former }: NamedPlace, asOf: string): string =>
  (former && asOf < mergedOn ? former : province).slug;
