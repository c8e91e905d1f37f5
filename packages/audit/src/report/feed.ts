// Owns the feed that tenmien-progress shows: on how many portals of a list the programme is seen.

import type { Run } from './run.ts';
import { carried } from './run.ts';

export interface FeedSource {
  readonly title: string;
  readonly url?: string | undefined;
}

/** The last day of the year: lists of portals are worked off by the year, and a target has to have a day. */
const yearEnd = (day: string): string => `${day.slice(0, 4)}-12-31`;

/** The province that all portals are of; undefined where they are of several. */
const provinceOf = ({ portals }: Run): string | undefined => {
  const [only, ...others] = new Set(portals.map(({ portal }) => portal.province));
  return others.length ? undefined : only;
};

export function feedOf(run: Run, source: FeedSource): object {
  const province = provinceOf(run);
  return {
    version: 1,
    unit: 'portals',
    ...(province && { province }),
    asOf: run.day,
    source: { title: source.title, ...(source.url && { url: source.url }) },
    total: carried(run),
    targets: [{ by: yearEnd(run.day), count: run.portals.length }],
  };
}
