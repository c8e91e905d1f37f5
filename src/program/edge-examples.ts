// Owns the examples that show where an offer begins and ends: who just gets it, and who just does not.

import { addDays, addYears, type CivilDate } from '../base/civil-date.ts';
import type { Applicant } from './applicant.ts';
import { decide, type Outcome } from './eligibility.ts';
import type { Policy } from './policies.ts';
import { gets } from './programme-examples.ts';

export interface EdgeExample {
  readonly on: CivilDate;
  readonly applicant: Applicant & { kind: Policy['who'] };
  readonly outcome: Outcome;
}

/** The dates on both sides of each edge of a limit, the youngest first. */
function datesAround({ limit }: Policy, on: CivilDate): CivilDate[] {
  const first = limit?.minYears === undefined ? [] : [addYears(on, -limit.minYears)];
  const last = (limit?.readings ?? []).map(({ years, days = 0 }) => addYears(addDays(on, -days), -years));
  const dates = [...first.flatMap((date) => [addDays(date, 1), date]), ...last.flatMap((date) => [date, addDays(date, -1)])];
  return [...new Set(dates)].filter((date) => date <= on);
}

/** An applicant who has said all that is asked. */
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

/**
 * Examples of an offer on its first day, and the day before it where the day alone decides.
 * @param policies all offers, this one among them
 */
export function edgeExamples(offer: Policy, policies: readonly Policy[]): EdgeExample[] {
  const { from, conditions = [] } = offer;
  const dates = offer.limit ? datesAround(offer, from) : [undefined];
  const applicants = dates.map((date) => applicantOf(offer, date));
  const one = applicants.find((applicant) => gets(decide(applicant, { on: from, policies }), offer)) ?? applicantOf(offer);
  const without: EdgeExample['applicant'][] = conditions.map(({ id }) => ({ ...one, answers: { ...('answers' in one && one.answers), [id]: false } }));
  const refused: EdgeExample['applicant'][] = one.kind === 'household' ? [{ ...one, certificate: false }] : [];
  const cases: [on: CivilDate, applicant: EdgeExample['applicant']][] = [
    ...[...applicants, ...without, ...refused].map((applicant) => [from, applicant] as [CivilDate, EdgeExample['applicant']]),
    ...(!offer.limit && !without.length && !refused.length ? [[addDays(from, -1), one] as [CivilDate, EdgeExample['applicant']]] : []),
  ];
  return cases.map(([on, applicant]) => ({ on, applicant, outcome: decide(applicant, { on, policies }).outcome }));
}
