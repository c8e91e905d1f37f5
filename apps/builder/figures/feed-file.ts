// The files of figures: the JSON feed of the contract and its CSV, one of each per province of today.

import { findProvinceName } from '../../../src/program/province-names.ts';
import { toCsv } from '../../../src/progress/csv.ts';
import type { ProgressSnapshot } from '../../../src/progress/snapshot.ts';

/** The feed entry that `parseSnapshot` parses to the same figure, without empty values. */
export function feedEntry({ province, asOf, source, total, parts, groups, targets, series }: ProgressSnapshot): object {
  const some = (value: object): boolean => Object.keys(value).length > 0;
  return {
    version: 1,
    ...(province && { province }),
    asOf,
    source,
    total,
    ...(some(parts) && { parts }),
    ...(some(groups) && { groups }),
    ...(targets.length && { targets }),
    ...(series.length > 1 && { series }),
  };
}

export interface FeedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** The data for the counter of a province of today: its own figure, or those of the provinces that it was formed from. */
export interface ProvinceFeed {
  readonly province: string;
  readonly name: string;
  readonly snapshots: readonly ProgressSnapshot[];
}

/** The snapshots by province of today. Snapshots without a province are left out. */
export function feedsOf(snapshots: readonly ProgressSnapshot[]): ProvinceFeed[] {
  const feeds = new Map<string, ProvinceFeed>();
  for (const snapshot of snapshots) {
    const found = findProvinceName(snapshot.province ?? '');
    if (!found) continue;
    const { slug, name } = found.province;
    feeds.set(slug, { province: slug, name, snapshots: [...(feeds.get(slug)?.snapshots ?? []), snapshot] });
  }
  return [...feeds.values()];
}

/** Named after the province, as in the address `/data/<province>.json`. */
export function feedFilesOf({ province, snapshots }: ProvinceFeed): Readonly<Record<'json' | 'csv', FeedFile>> {
  const entries = snapshots.map(feedEntry);
  return {
    json: {
      name: `${province}.json`,
      type: 'application/json',
      text: `${JSON.stringify(entries.length > 1 ? entries : entries[0], null, 2)}\n`,
    },
    csv: { name: `${province}.csv`, type: 'text/csv', text: toCsv(...snapshots) },
  };
}
