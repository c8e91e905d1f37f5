// Owns the feed that tenmien-progress shows: a province's figure of names, to which it is added on how many portals the programme is seen.

import { feedEntry } from '../../../../apps/builder/figures/feed-file.ts';
import { findProvinceName } from '../../../../src/program/province-names.ts';
import { parseSnapshot, type ProgressSnapshot } from '../../../../src/progress/snapshot.ts';
import { carried, type Run } from './run.ts';

/** The group of the feed: its size is the list, and who "has a name" in it are the portals with the programme. */
const PORTALS = 'portals';

/** The province that all portals are of; undefined where they are of several. */
const provinceOf = ({ portals }: Run): string | undefined => {
  const [only, ...others] = new Set(portals.map(({ portal }) => portal.province));
  return others.length ? undefined : only;
};

function snapshotsIn(text: string): ProgressSnapshot[] {
  const json: unknown = JSON.parse(text);
  return [json].flat().flatMap((entry) => {
    const read = parseSnapshot(entry);
    return read.ok ? [read.value] : [];
  });
}

/** @param figures text of the province's feed (JSON) @returns undefined where it has no figure of these portals' province */
export function feedOf(run: Run, figures: string): object | undefined {
  const province = provinceOf(run);
  const snapshot = snapshotsIn(figures).find(
    (one) => !one.province || findProvinceName(one.province)?.province.slug === province,
  );
  if (!snapshot) return undefined;
  const groups = { ...snapshot.groups, [PORTALS]: { size: run.portals.length, registered: carried(run) } };
  const by = `${run.day.slice(0, 4)}-12-31` as ProgressSnapshot['asOf'];
  const targets = [...snapshot.targets, { by, atLeast: false, percent: 100, of: PORTALS }];
  return feedEntry({ ...snapshot, groups, targets });
}
