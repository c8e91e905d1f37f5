// Makes examples at the limits of an offer: applicants who just qualify, and applicants who just do not.

import { addDays, addYears, type CivilDate } from '../base/civil-date.ts';
import type { Applicant } from './applicant.ts';
import { decide } from './eligibility.ts';
import type { Outcome } from './decision.ts';
import type { Policy } from './policies.ts';
import { gets } from './programme-examples.ts';

export interface EdgeExample {
  readonly on: CivilDate;
  readonly applicant: Applicant & { kind: Policy['who'] };
  readonly outcome: Outcome;
}

/** The dates on both sides of each limit, the youngest first. */
function datesAround({ limit }: Policy, on: CivilDate): CivilDate[] {
  const first = limit?.minYears === undefined ? [] : [addYears(on, -limit.minYears)];
  const last = (limit?.readings ?? []).map(({ years, days = 0 }) => addYears(addDays(on, -days), -years));
  const dates = [
    ...first.flatMap((date) => [addDays(date, 1), date]),
    ...last.flatMap((date) => [date, addDays(date, -1)]),
  ];
  return [...new Set(dates)].filter((date) => date <= on);
}

/** An applicant who has given all answers that the offer needs. */
function applicantOf({ who, conditions = [], suffix }: Policy, date?: CivilDate): EdgeExample['applicant'] {
  const said = {
    ...(conditions.length && { answers: Object.fromEntries(conditions.map(({ id }) => [id, true])) }),
    ...(suffix && { firstDomain: true }),
  };
  switch (who) {
    case 'citizen':
      return { kind: who, ...(date && { birthDate: date }), ...said };
    case 'enterprise':
      return { kind: who, ...(date && { certificateDate: date }), ...said };
    case 'household':
      return { kind: who, certificate: true, ...said };
    case 'cooperative':
      return { kind: who, ...said };
  }
}

type Case = [on: CivilDate, applicant: EdgeExample['applicant']];

/** Applicants who miss only one requirement. If no limit and no condition excludes anybody, the first refused one is enough. */
function almost({ from, until, suffix }: Policy, one: EdgeExample['applicant']): Case[] {
  return [
    [addDays(from, -1), one],
    [addDays(until, 1), one],
    ...(one.kind === 'citizen' ? [[from, { ...one, vietnamese: false }] as Case] : []),
    ...(suffix ? [[from, { ...one, firstDomain: false }] as Case] : []),
  ];
}

/**
 * Examples of an offer on its first day: each edge of its limit, each condition that is not met. Where all would get it, one more who does not.
 * @param policies all offers, this one among them
 */
export function edgeExamples(offer: Policy, policies: readonly Policy[]): EdgeExample[] {
  const { from, conditions = [] } = offer;
  const tried = ([on, applicant]: Case) => ({ on, applicant, decision: decide(applicant, { on, policies }) });
  const isRefused = ({ decision }: ReturnType<typeof tried>) =>
    !gets(decision, offer) && decision.outcome !== 'needs-more';

  const dates = offer.limit ? datesAround(offer, from) : [undefined];
  const all = dates.map((date) => tried([from, applicantOf(offer, date)]));
  const one = all.find(({ decision }) => gets(decision, offer))?.applicant ?? applicantOf(offer);
  for (const { id } of conditions)
    all.push(tried([from, { ...one, answers: { ...('answers' in one && one.answers), [id]: false } }]));
  if (one.kind === 'household') all.push(tried([from, { ...one, certificate: false }]));
  if (!all.some(isRefused)) all.push(...almost(offer, one).map(tried).filter(isRefused).slice(0, 1));
  return all.map(({ on, applicant, decision: { outcome } }) => ({ on, applicant, outcome }));
}
