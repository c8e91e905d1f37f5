// Checks figures that do not come from a table, as the table reader checks its rows. It refuses three kinds: the province no longer existed
// on that day, the number is not plausible, or two figures contradict each other.

import { ResponseError } from '../../base/errors.ts';
import { mergedOn } from '../../domains/places.ts';
import { findProvinceBySlug } from '../../program/province-names.ts';
import { tablePlaces } from '../../program/table-places.ts';
import { targetProblem, totalProblem } from '../../progress/bounds.ts';
import type { FeedState } from '../../progress/feed.ts';
import type { FeedProblem } from '../../progress/problems.ts';
import type { ProgressSnapshot, Target } from '../../progress/snapshot.ts';

/** The reason why a figure must not be shown, and the field. */
export function doubtIn({ province, asOf, series }: ProgressSnapshot): FeedProblem | undefined {
  if (asOf >= mergedOn && province && findProvinceBySlug(province)?.former)
    return { code: 'after-merger', field: `province "${province}" asOf "${asOf}"` };
  for (const [at, { total }] of series.entries()) {
    const code = at && totalProblem(series[at - 1]!.total, total);
    if (code) return { code, field: `${province ?? ''} series[${at}].total "${total}"` };
  }
  return undefined;
}

/** The reason why a target is left out. */
export function doubtOf(target: Target, { province = '', total }: ProgressSnapshot): FeedProblem | undefined {
  const code = 'count' in target && targetProblem(target.count, total, tablePlaces.planned(province, target.by));
  return code ? { code, field: `${province} targets.count "${target.count}"` } : undefined;
}

/** Figures of the same province and day with different totals. */
function contradictions(snapshots: readonly ProgressSnapshot[]): Map<ProgressSnapshot, FeedProblem> {
  const first = new Map<string, ProgressSnapshot>();
  const found = new Map<ProgressSnapshot, FeedProblem>();
  for (const snapshot of snapshots) {
    const { province = '', asOf, total } = snapshot;
    const before = first.get(province + asOf) ?? snapshot;
    first.set(province + asOf, before);
    if (before.total === total) continue;
    for (const one of [before, snapshot])
      found.set(one, { code: 'two-totals', field: `${province} asOf "${asOf}" total "${one.total}"` });
  }
  return found;
}

/**
 * The state of a feed without doubtful figures and targets, each added as a problem.
 * @param last the earlier figures, which stay if no figure is left
 */
export function withoutDoubts(state: FeedState, last: FeedState['snapshots']): FeedState {
  const twice = contradictions(state.snapshots ?? []);
  const found: FeedProblem[] = [];
  const snapshots = state.snapshots?.flatMap((snapshot): ProgressSnapshot[] => {
    const doubt = twice.get(snapshot) ?? doubtIn(snapshot);
    const doubts = doubt ? [doubt] : snapshot.targets.flatMap((target) => doubtOf(target, snapshot) ?? []);
    found.push(...doubts);
    if (doubt) return [];
    return [
      doubts[0] ? { ...snapshot, targets: snapshot.targets.filter((target) => !doubtOf(target, snapshot)) } : snapshot,
    ];
  });
  if (!snapshots || !found.length) return state;
  const problems = [...state.problems, ...found];
  if (snapshots.length) return { ...state, snapshots, problems };
  return {
    ...state,
    snapshots: last,
    problems,
    error: state.error ?? new ResponseError('invalid', undefined, undefined, { cause: problems[0] }),
  };
}
