// Writes and reads the address of a shared result. It has the kind, the outcome and the day of the check, but no answer or date of a person.

import { addDays, addYears, parseCivilDate, type CivilDate } from '../../base/civil-date.ts';
import type { Applicant } from '../../program/applicant.ts';
import { decide } from '../../program/eligibility.ts';
import type { Outcome } from '../../program/decision.ts';
import type { Kind, Policy } from '../../program/policies.ts';
import type { FinalOutcome } from './result.ts';

/** The content of a shared address. */
export interface SharedResult {
  kind: Kind;
  outcome: FinalOutcome;
  /** The day of the check. */
  on: CivilDate;
}

/** `#tenmien-eligibility=citizen.eligible.2026-11-20` */
export const writeShared = ({ kind, outcome, on }: SharedResult): string =>
  `#tenmien-eligibility=${kind}.${outcome}.${on}`;

/** Parses a fragment. Returns undefined if it does not have the form that `writeShared` writes. */
export function readShared(fragment: string): SharedResult | undefined {
  const [, kind, outcome, day] = /^#tenmien-eligibility=(\w+)\.([a-z-]+)\.([\d-]+)$/.exec(fragment) ?? [];
  const on = parseCivilDate(day);
  return on.ok ? ({ kind, outcome, on: on.value } as SharedResult) : undefined;
}

/** Applicants of a kind. Their birth or certificate dates are whole years before a day, and the day after each. */
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

/** Whether a shared result is still valid on a day: the same offers are in force as on its day, and some applicant gets this outcome. */
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

/** The address of the page with the result: its canonical address, else its address without the query, which may contain personal data. */
export function sharedAddress(result: SharedResult): string {
  const page = new URL(
    document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href || location.pathname,
    location.href,
  );
  return new URL(writeShared(result), page.origin === location.origin ? page : location.origin + location.pathname)
    .href;
}
