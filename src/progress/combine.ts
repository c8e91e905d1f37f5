// Adds up the figures of the provinces that became one province. The caller passes the provinces and the day of the merger.

import type { CivilDate } from '../base/civil-date.ts';
import type { ProgressSnapshot } from './snapshot.ts';

export interface Territory {
  readonly province: string;
  /** The provinces that it was formed from, itself included where it kept its name. */
  readonly formers: readonly string[];
  /** First day of today's borders. */
  readonly since: CivilDate;
}

/**
 * - `whole`: a figure for today's province
 * - `missing`: some of the former provinces have no figure; `parts` are those that have
 * - `dates`: each has one, but not of the same day
 * - `none`: nothing is known
 */
export type Combined =
  | { readonly state: 'whole'; readonly snapshot: ProgressSnapshot }
  | { readonly state: 'missing'; readonly parts: readonly ProgressSnapshot[]; readonly missing: readonly string[] }
  | { readonly state: 'dates'; readonly parts: readonly ProgressSnapshot[] }
  | { readonly state: 'none' };

const latest = (snapshots: readonly ProgressSnapshot[]): ProgressSnapshot | undefined =>
  snapshots.reduce<ProgressSnapshot | undefined>(
    (best, next) => (best && best.asOf >= next.asOf ? best : next),
    undefined,
  );

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The sum of all parts. Targets and groups are left out, because those of different documents cannot be added. */
function add(parts: readonly ProgressSnapshot[], first: ProgressSnapshot, province: string): ProgressSnapshot {
  const everywhere = <Item>(read: (part: ProgressSnapshot) => Item | undefined): Item[] | null => {
    const found = parts.map(read).filter((item) => item !== undefined);
    return found.length === parts.length ? found : null;
  };
  const titles = [...new Set(parts.map(({ source }) => source.title))];
  const { url } = first.source;
  return {
    province,
    asOf: first.asOf,
    source: { title: titles.join('; '), ...(url && parts.every(({ source }) => source.url === url) ? { url } : {}) },
    total: sum(parts.map(({ total }) => total)),
    parts: Object.fromEntries(
      Object.keys(first.parts).flatMap((suffix) => {
        const found = everywhere((part) => part.parts[suffix]);
        return found ? [[suffix, sum(found)]] : [];
      }),
    ),
    groups: {},
    targets: [],
    series: first.series.flatMap(({ asOf }) => {
      const found = everywhere((part) => part.series.find((point) => point.asOf === asOf)?.total);
      return found ? [{ asOf, total: sum(found) }] : [];
    }),
  };
}

/**
 * Finds the figure of a province among snapshots of any provinces and days. A figure under the province's own name counts for it
 * from `since` on; an older one is that of the former province of this name. Former provinces are added up only when each has a
 * figure of the same day. A snapshot that names no province is taken for the one that is asked for where it stands alone; among others it
 * may be of any.
 */
export function combine(snapshots: readonly ProgressSnapshot[], { province, formers, since }: Territory): Combined {
  const unnamed = snapshots.length > 1 ? undefined : province;
  const of = (slug: string): ProgressSnapshot[] =>
    snapshots.filter((snapshot) => (snapshot.province ?? unnamed) === slug);
  const own = latest(of(province).filter(({ asOf }) => asOf >= since));
  if (own) return { state: 'whole', snapshot: own };
  const found = formers.map((former) => ({ former, snapshot: latest(of(former)) }));
  const parts = found.flatMap(({ snapshot }) => snapshot ?? []);
  const missing = found.filter(({ snapshot }) => !snapshot).map(({ former }) => former);
  const [first, ...others] = parts;
  if (!first) return { state: 'none' };
  if (missing.length) return { state: 'missing', parts, missing };
  if (!others.length) return { state: 'whole', snapshot: { ...first, province } };
  return others.every(({ asOf }) => asOf === first.asOf)
    ? { state: 'whole', snapshot: add(parts, first, province) }
    : { state: 'dates', parts };
}
