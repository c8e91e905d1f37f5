// Calculates how near a snapshot is to its targets, and how old it is. Today is a parameter; nothing is rounded for display.

import { daysBetween, monthsBetween, type CivilDate } from '../base/civil-date.ts';
import type { CountTarget, PercentTarget, ProgressSnapshot, Target } from './snapshot.ts';

/** How far a target is met. */
export interface Measured {
  readonly state: 'measured';
  readonly target: Target;
  /** Names so far; for a percentage, members of its group that have one. */
  readonly have: number;
  /** Names that meet the target; for a percentage, members of its group, rounded up. */
  readonly goal: number;
  /** Size of the group that a percentage is of; null for a count. `have / size` is the percentage reached. */
  readonly size: number | null;
  /** Share of the target, 1 when met and above 1 beyond it. Unrounded, because 0.9996 is not 100 %. */
  readonly fraction: number;
}
/** `no-denominator`: a percentage of a group that the snapshot does not count: nothing can be said. */
export type TargetShare = Measured | { readonly state: 'no-denominator'; readonly target: PercentTarget };

const shareOfCount = (target: CountTarget, { total }: ProgressSnapshot): Measured => ({
  state: 'measured',
  target,
  have: total,
  goal: target.count,
  size: null,
  fraction: total / target.count,
});

function shareOfGroup(target: PercentTarget, { groups }: ProgressSnapshot): TargetShare {
  const group = Object.hasOwn(groups, target.of) ? groups[target.of] : undefined;
  if (!group) return { state: 'no-denominator', target };
  const { size, registered: have } = group;
  // 33.3 % of 1000 is 333.00000000000006 in binary. Without `toFixed` the goal would be one member too high.
  const goal = Math.ceil(Number(((target.percent * size) / 100).toFixed(6)));
  return { state: 'measured', target, have, goal, size, fraction: (have * 100) / (target.percent * size) };
}

/** The share of each target, in the order of the targets; empty where there is none. */
export const share = (snapshot: ProgressSnapshot): readonly TargetShare[] =>
  snapshot.targets.map((target) =>
    'count' in target ? shareOfCount(target, snapshot) : shareOfGroup(target, snapshot),
  );

/** How often figures are reported. The plans that say so (Bến Tre 2024-2025, Trà Vinh 2025) want them every quarter. */
export type Rhythm = 'monthly' | 'quarterly' | 'yearly';
const QUARTER = 3;
const monthsOf = (rhythm: Rhythm = 'quarterly'): number => ({ monthly: 1, quarterly: QUARTER, yearly: 12 })[rhythm];

/** Days since the figure, and whether it may still be told as news. `future`: dated after `on`, so not to be shown (`days` is negative). */
export interface Age {
  readonly state: 'fresh' | 'ageing' | 'old' | 'future';
  readonly days: number;
}

/**
 * A figure is fresh for one reporting period (the next figure is not due), ageing for a second one (the next is being gathered), then
 * old. Quarterly, as of 31 March: fresh to 30 June, ageing to 30 September, old from 1 October.
 * @param period months from one figure to the next
 */
export function stateOf({ asOf }: ProgressSnapshot, on: CivilDate, period = QUARTER): Age['state'] {
  const periods = monthsBetween(asOf, on) / period;
  return periods < 0 ? 'future' : periods <= 1 ? 'fresh' : periods <= 2 ? 'ageing' : 'old';
}

/** How old a figure is, in state and in days. */
export const ageOf = (snapshot: ProgressSnapshot, on: CivilDate, { rhythm }: { rhythm?: Rhythm } = {}): Age => ({
  state: stateOf(snapshot, on, monthsOf(rhythm)),
  days: daysBetween(snapshot.asOf, on),
});

/** The remaining work until a day. */
export type Rest =
  | {
      readonly state: 'needed';
      /** Names (members, for a percentage) still missing. */
      readonly missing: number;
      /** Months from the end of `asOf` to the end of the target's day. */
      readonly months: number;
      /** Names needed each month, rounded up; with less than a month left, all that are missing. */
      readonly perMonth: number;
    }
  /** `past`: the day is over and the target was not met by this figure. `old`, `future`: the figure is no ground for a forecast. */
  | { readonly state: 'met' | 'past' | 'old' | 'future' };

/** The remaining work for one target. */
export type Pace = (Rest | { readonly state: 'no-denominator' }) & { readonly target: Target };

/**
 * Names needed per month to have those that are missing by a day, counted from the figure's own day and not from today: the time that has passed since is
 * not lost, it is not reported. Withheld where the figure is old or in the future, where none is missing or the day is over.
 * @param period months from one figure to the next
 */
export function paceOf(
  missing: number,
  by: CivilDate,
  snapshot: ProgressSnapshot,
  on: CivilDate,
  period = QUARTER,
): Rest {
  const { asOf } = snapshot;
  const state = stateOf(snapshot, on, period);
  if (state === 'future') return { state };
  if (missing <= 0) return { state: 'met' };
  if (on > by || asOf >= by) return { state: 'past' };
  if (state === 'old') return { state };
  const months = monthsBetween(asOf, by);
  return { state: 'needed', missing, months, perMonth: Math.ceil(missing / Math.max(months, 1)) };
}

/** The pace for each target, in their order. */
export const pace = (
  snapshot: ProgressSnapshot,
  on: CivilDate,
  { rhythm }: { rhythm?: Rhythm } = {},
): readonly Pace[] =>
  share(snapshot).map((part) => {
    const { target } = part;
    const period = monthsOf(rhythm);
    if (part.state === 'measured') return { ...paceOf(part.goal - part.have, target.by, snapshot, on, period), target };
    return { state: stateOf(snapshot, on, period) === 'future' ? 'future' : part.state, target };
  });
