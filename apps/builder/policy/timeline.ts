// Computes the timeline of all offers: their periods, and the changes by a draft.

import { daysBetween, type CivilDate } from '../../../src/base/civil-date.ts';
import type { Policy } from '../../../src/program/policies.ts';
import type { OfferChange } from './changes.ts';

export const FIRST_YEAR = 2023;
export const LAST_YEAR = 2030;
const FROM = `${FIRST_YEAR}-01-01` as CivilDate;
const DAYS = daysBetween(FROM, `${LAST_YEAR + 1}-01-01` as CivilDate);

/** A period on the line, in per cent of its length. */
export interface Bar {
  readonly start: number;
  readonly length: number;
}

export interface TimelineRow {
  readonly offer: Policy;
  readonly change: Exclude<OfferChange['kind'], 'fee'> | undefined;
  /** Undefined if the period is outside these years. */
  readonly bar: Bar | undefined;
  /** The old period, if it was different. */
  readonly before: Bar | undefined;
}

export function barOf({ from, until }: Pick<Policy, 'from' | 'until'>): Bar | undefined {
  const [start, end] = [daysBetween(FROM, from), daysBetween(FROM, until) + 1].map((days) =>
    Math.min(Math.max(days, 0), DAYS),
  ) as [number, number];
  return end > start ? { start: (start / DAYS) * 100, length: ((end - start) / DAYS) * 100 } : undefined;
}

const KINDS: readonly Policy['who'][] = ['citizen', 'enterprise', 'household', 'cooperative'];

/** For each kind of applicant, in chronological order. */
export function rowsOf(policies: readonly Policy[], changes: readonly OfferChange[]): TimelineRow[] {
  const removed = changes.flatMap((change) => (change.kind === 'removed' ? [change.offer] : []));
  const all = [...policies, ...removed];
  return KINDS.flatMap((kind) =>
    all
      .filter(({ who }) => who === kind)
      .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
      .map((offer): TimelineRow => {
        const change = changes.find((each) => each.kind !== 'fee' && each.offer === offer);
        if (!change || change.kind === 'fee') return { offer, change: undefined, bar: barOf(offer), before: undefined };
        const before = 'before' in change && change.before.id === offer.id ? barOf(change.before) : undefined;
        return {
          offer,
          change: change.kind,
          bar: change.kind === 'removed' ? undefined : barOf(offer),
          before: change.kind === 'removed' ? barOf(offer) : before,
        };
      }),
  );
}

/** The days on which something begins or has ended, today first. */
export function daysOf(
  policies: readonly Policy[],
  changes: readonly OfferChange[],
  today: CivilDate,
  next: (day: CivilDate) => CivilDate,
): CivilDate[] {
  const touched = changes.flatMap((change) =>
    change.kind === 'fee' ? [] : 'before' in change ? [change.offer, change.before] : [change.offer],
  );
  const days = [...touched, ...policies.filter(({ until }) => until >= today)].flatMap(({ from, until }) => [
    from,
    until,
    next(until),
  ]);
  const coming = [...new Set(days)].filter((day) => day > today).sort();
  return [today, ...coming.slice(0, 7)];
}
