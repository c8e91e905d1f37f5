// Owns the address that a result is shared by: kind, outcome and the day of the check, never an answer or a date of a person. Knows no element.

import { addDays, addYears, parseCivilDate, type CivilDate } from '../../base/civil-date.ts';
import type { Applicant } from '../../program/applicant.ts';
import { decide, type Outcome } from '../../program/eligibility.ts';
import type { Kind, Policy } from '../../program/policies.ts';
import type { Told } from './result.ts';

/** What a shared address tells. */
export interface SharedResult {
  kind: Kind;
  outcome: Told;
  /** The day of the check. */
  on: CivilDate;
}

/** `#tenmien-eligibility=citizen.eligible.2026-11-20` */
export const writeShared = ({ kind, outcome, on }: SharedResult): string =>
  `#tenmien-eligibility=${kind}.${outcome}.${on}`;

/** Reads a fragment; whatever is not of the form that we write is nothing. */
export function readShared(fragment: string): SharedResult | undefined {
  const [, kind, outcome, day] = /^#tenmien-eligibility=(\w+)\.([a-z-]+)\.([\d-]+)$/.exec(fragment) ?? [];
  const on = parseCivilDate(day);
  return on.ok ? ({ kind, outcome, on: on.value } as SharedResult) : undefined;
}

/** People of a kind on a day: born, or with a certificate, a whole number of years before it and the day after that. */
function* peopleOf(kind: Kind, on: CivilDate, policies: readonly Policy[]): Generator<Applicant> {
  const conditions = policies.flatMap(({ conditions: own = [] }) => own.map(({ id }) => id));
  for (let years = 0; years < 100; years++) {
    for (const date of [addYears(on, -years), addDays(addYears(on, -years), 1)]) {
      for (const yes of [true, false]) {
        const answers = Object.fromEntries(conditions.map((id) => [id, yes]));
        yield {
          kind,
          answers,
          birthDate: date,
          certificateDate: date,
          vietnamese: true,
          certificate: yes,
          firstDomain: yes,
        } as Applicant;
      }
    }
  }
}

/** Whether a shared result can be told on a day: the rules give it to somebody of that kind, and they are the same as on the day of the check. */
export function isStillTold(
  { kind, outcome, on: then }: SharedResult,
  { on, policies }: { on: CivilDate; policies: readonly Policy[] },
): boolean {
  const inForce = (day: CivilDate): string =>
    policies.flatMap(({ id, from, until }) => (from <= day && day <= until ? id : [])).join();
  if (then > on || inForce(then) !== inForce(on) || (outcome as Outcome) === 'needs-more') return false;
  return [...peopleOf(kind, then, policies)].some(
    (applicant) => decide(applicant, { on: then, policies }).outcome === outcome,
  );
}

/** The address of the page with the result: the one that the page names as its own, else without its query, which may be about a person. */
export function sharedAddress(result: SharedResult): string {
  const page = new URL(
    document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href || location.pathname,
    location.href,
  );
  return new URL(writeShared(result), page.origin === location.origin ? page : location.origin + location.pathname)
    .href;
}
