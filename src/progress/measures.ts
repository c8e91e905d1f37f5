// Owns what a snapshot says about its targets and its own age. Knows no clock (the day is given), no rounding, no language.

import { addDays, addMonths, daysBetween, daysInMonth, partsOf, type CivilDate } from '../base/civil-date.ts';
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
  /** Share of the target, 1 when met and above 1 beyond it. Unrounded: whoever prints 0.9996 as 100 % says what is not so. */
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
  // 33.3 % of 1000 is 333.00000000000006 in binary; without toFixed one member too many would be asked for.
  const goal = Math.ceil(Number(((target.percent * size) / 100).toFixed(6)));
  return { state: 'measured', target, have, goal, size, fraction: (have * 100) / (target.percent * size) };
}

/** The share of each target, in the order of the targets; empty where there is none. */
export const share = (snapshot: ProgressSnapshot): readonly TargetShare[] =>
  snapshot.targets.map((target) => ('count' in target ? shareOfCount(target, snapshot) : shareOfGroup(target, snapshot)));

/** The shares of those targets that are a number of names. */
export const shareOfCounts = (snapshot: ProgressSnapshot): readonly Measured[] =>
  snapshot.targets.flatMap((target) => ('count' in target ? shareOfCount(target, snapshot) : []));

/** How often figures are reported. The plans that say so (Bến Tre 2024-2025, Trà Vinh 2025) want them every quarter. */
export type Rhythm = 'monthly' | 'quarterly' | 'yearly';
const MONTHS = { monthly: 1, quarterly: 3, yearly: 12 } as const satisfies Record<Rhythm, number>;

/** Days since the figure, and whether it may still be told as news. `future`: dated after `on`, so not to be shown (`days` is negative). */
export interface Age {
  readonly state: 'fresh' | 'ageing' | 'old' | 'future';
  readonly days: number;
}

/**
 * A figure counts to the end of its day, so periods run from the day after. It is fresh for one reporting period (the next figure is
 * not due), ageing for a second one (the next is being gathered), then old. Quarterly, as of 31 March: fresh to 30 June, ageing to
 * 30 September, old from 1 October.
 */
export function stateOf({ asOf }: ProgressSnapshot, on: CivilDate, { rhythm = 'quarterly' }: { rhythm?: Rhythm } = {}): Age['state'] {
  const after = addDays(asOf, 1);
  return on < asOf ? 'future'
    : on < addMonths(after, MONTHS[rhythm]) ? 'fresh'
    : on < addMonths(after, MONTHS[rhythm] * 2) ? 'ageing'
    : 'old';
}

/** How old a figure is, in state and in days. */
export const ageOf = (snapshot: ProgressSnapshot, on: CivilDate, options: { rhythm?: Rhythm } = {}): Age => ({
  state: stateOf(snapshot, on, options),
  days: daysBetween(snapshot.asOf, on),
});

/** What one target still asks for. */
export type Pace =
  | {
      readonly state: 'needed';
      readonly target: Target;
      /** Names (members, for a percentage) still missing. */
      readonly missing: number;
      /** Months from the end of `asOf` to the end of `by`; calendar months, the last one as a fraction of its days. */
      readonly months: number;
      /** Names needed each month, rounded up; with less than a month left, all that are missing. */
      readonly perMonth: number;
    }
  /** `past`: the day is over and the target was not met by this figure. `old`, `future`: the figure is no ground for a forecast. */
  | { readonly state: 'met' | 'past' | 'old' | 'future' | 'no-denominator'; readonly target: Target };

function monthsBetween(from: CivilDate, to: CivilDate): number {
  const [start, end] = [partsOf(addDays(from, 1)), partsOf(addDays(to, 1))];
  const lastMonth = end.month - (end.day < start.day ? 1 : 0);
  return (end.year - start.year) * 12 + end.month - start.month + (end.day - start.day) / daysInMonth(end.year, lastMonth || 12);
}

/**
 * Names needed per month for a target, counted from the figure's own day and not from today: the time that has passed since is
 * not lost, it is not reported. Withheld where the figure is old or in the future, where the target is met or its day is over.
 */
export function paceOf({ target, have, goal }: Measured, snapshot: ProgressSnapshot, on: CivilDate, options: { rhythm?: Rhythm } = {}): Pace {
  const state = stateOf(snapshot, on, options);
  if (state === 'future') return { state, target };
  if (have >= goal) return { state: 'met', target };
  if (on > target.by || snapshot.asOf >= target.by) return { state: 'past', target };
  if (state === 'old') return { state, target };
  const missing = goal - have;
  const months = monthsBetween(snapshot.asOf, target.by);
  return { state: 'needed', target, missing, months, perMonth: Math.ceil(missing / Math.max(months, 1)) };
}

/** The pace for each target, in their order. */
export const pace = (snapshot: ProgressSnapshot, on: CivilDate, options: { rhythm?: Rhythm } = {}): readonly Pace[] =>
  share(snapshot).map((part) => {
    if (part.state === 'measured') return paceOf(part, snapshot, on, options);
    return { state: stateOf(snapshot, on, options) === 'future' ? 'future' : part.state, target: part.target };
  });
