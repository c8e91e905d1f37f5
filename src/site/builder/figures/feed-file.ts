// Owns the files of a figure: the JSON feed of the contract, and its CSV. Knows no page.

import { toCsv } from '../../../progress/csv.ts';
import type { ProgressSnapshot } from '../../../progress/snapshot.ts';

/** The feed as parseSnapshot reads it back to the same figure, without what is empty. */
export function toJson({ province, asOf, source, total, parts, groups, targets, series }: ProgressSnapshot): string {
  const some = (value: object): boolean => Object.keys(value).length > 0;
  const feed = {
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
  return `${JSON.stringify(feed, null, 2)}\n`;
}

export interface FeedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Named after the province, as the address `/data/<province>.json` has it. */
export const filesOf = (snapshot: ProgressSnapshot): Readonly<Record<'json' | 'csv', FeedFile>> => {
  const name = snapshot.province ?? 'ca-nuoc';
  return {
    json: { name: `${name}.json`, type: 'application/json', text: toJson(snapshot) },
    csv: { name: `${name}.csv`, type: 'text/csv', text: toCsv(snapshot) },
  };
};
