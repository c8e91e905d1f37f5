// A feed for tenmien-progress: a province's figure of names, plus the number of portals that show the programme. The figure comes from a file, or
// from where the province's counter reads it: the host of the blocks.

import { feedEntry } from '../../../../apps/builder/figures/feed-file.ts';
import { findProvinceName } from '../../../../src/program/province-names.ts';
import { parseSnapshot, type ProgressSnapshot } from '../../../../src/progress/snapshot.ts';
import type { Judged } from '../judge/judged.ts';
import { carried, type Run } from './run.ts';

/** The group in the feed. Its size is the number of portals; the members "with a name" are the portals with the programme. */
const PORTALS = 'portals';

/** The common province of all portals; undefined if there are several, or if the table names none. */
export const provinceOf = (all: readonly Judged[]): string | undefined => {
  const [only, ...others] = new Set(all.map(({ portal }) => portal.province));
  return others.length ? undefined : only;
};

/** The most frequent host of blocks. */
export function commonHost(all: readonly Judged[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { blocks } of all) for (const { host } of blocks) if (host) counts.set(host, (counts.get(host) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** The address from which the province's counter reads its figures. */
export function feedAddress(all: readonly Judged[], host = commonHost(all)): string | undefined {
  const province = provinceOf(all);
  return province && host && `${host}data/${province}.json`;
}

/** The valid figures of a feed. Empty if the text is no feed. */
export function snapshotsIn(text: string): ProgressSnapshot[] {
  try {
    return [JSON.parse(text) as unknown].flat().flatMap((entry) => {
      const read = parseSnapshot(entry);
      return read.ok ? [read.value] : [];
    });
  } catch {
    return [];
  }
}

/** The last day of the plan that asks for the portals, or of this year. */
function endOf({ portals, day }: Run): ProgressSnapshot['asOf'] {
  const years = portals.flatMap(({ duty }) => (duty && !duty.isOver ? [duty.years[1]] : []));
  return `${Math.max(Number(day.slice(0, 4)), ...years)}-12-31` as ProgressSnapshot['asOf'];
}

/** @param figures of the province's feed @returns the whole feed; undefined if it has no figure for the portals' province of today */
export function feedOf(run: Run, figures: readonly ProgressSnapshot[]): object | undefined {
  const province = provinceOf(run.portals);
  const isItsOwn = (name: string | undefined): boolean => {
    const found = name === undefined ? undefined : findProvinceName(name);
    return found ? !found.former && found.province.slug === province : name === undefined && figures.length === 1;
  };
  if (!province || !figures.some((one) => isItsOwn(one.province))) return undefined;
  const entries = figures.map((snapshot) => {
    if (!isItsOwn(snapshot.province)) return feedEntry(snapshot);
    const groups = { ...snapshot.groups, [PORTALS]: { size: run.portals.length, registered: carried(run) } };
    // The figures may be those of an earlier run.
    const others = snapshot.targets.filter((target) => !('of' in target && target.of === PORTALS));
    const targets = [...others, { by: endOf(run), atLeast: false, percent: 100, of: PORTALS }];
    return feedEntry({ ...snapshot, groups, targets });
  });
  return entries.length > 1 ? entries : entries[0];
}
