// Owns that a feed has no figure of a province that was gone on its day: whose names such a figure counts is open. Tables stop at it by
// themselves.

import { ResponseError } from '../../base/errors.ts';
import { mergedOn } from '../../domains/places.ts';
import { findProvinceBySlug } from '../../program/province-names.ts';
import type { FeedState } from '../../progress/feed.ts';
import type { FeedProblem } from '../../progress/problems.ts';
import type { ProgressSnapshot } from '../../progress/snapshot.ts';

/** Whether a figure is of a province that was gone on its day. */
export const isLate = ({ province, asOf }: ProgressSnapshot): boolean => asOf >= mergedOn && !!province && !!findProvinceBySlug(province)?.former;

/** The state without such figures, each told as a problem. @param last what was shown before, which stays where nothing else came */
export function withoutGone(state: FeedState, last: FeedState['snapshots']): FeedState {
  const late = state.snapshots?.filter(isLate) ?? [];
  if (!late.length) return state;
  const found = late.map(({ province, asOf }): FeedProblem => ({ code: 'after-merger', field: `province "${province}" asOf "${asOf}"` }));
  const problems = [...state.problems, ...found];
  const snapshots = state.snapshots!.filter((snapshot) => !isLate(snapshot));
  if (snapshots.length) return { ...state, snapshots, problems };
  return { ...state, snapshots: last, problems, error: state.error ?? new ResponseError('invalid', undefined, undefined, { cause: problems[0] }) };
}
