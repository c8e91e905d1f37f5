// A feed for tenmien-progress: a province's figure of names, plus the number of portals that show the programme.

import { feedEntry } from '../../../../apps/builder/figures/feed-file.ts';
import { findProvinceName } from '../../../../src/program/province-names.ts';
import { parseSnapshot, type ProgressSnapshot } from '../../../../src/progress/snapshot.ts';
import { carried, type Run } from './run.ts';

/** The group in the feed. Its size is the number of portals; the members "with a name" are the portals with the programme. */
const PORTALS = 'portals';

/** The common province of all portals; undefined if there are several. */
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

/** @param figures text of the province's feed (JSON) @returns undefined if it has no figure for the portals' province */
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
