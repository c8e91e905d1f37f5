// Builds the result of an applicant: the decision, and the offer and the day that its texts need.

import type { CivilDate } from '../../base/civil-date.ts';
import type { ElementLanguage } from '../../localization/element-languages.ts';
import type { Applicant } from '../../program/applicant.ts';
import { decide } from '../../program/eligibility.ts';
import type { Decision, Outcome } from '../../program/decision.ts';
import type { Known } from '../../program/known.ts';
import type { Kind, Policy } from '../../program/policies.ts';

/** The outcomes that are shown; with `needs-more` another question follows. */
export type FinalOutcome = Exclude<Outcome, 'needs-more'>;

/** The facts for a result, and its language. */
export interface CheckerTerms {
  on: CivilDate;
  policies: readonly Policy[];
  known: Known;
  language: ElementLanguage;
  /** A date in the page's language; empty if there is none. */
  write: (date: CivilDate | undefined) => string;
}

export interface EligibilityResult extends CheckerTerms {
  decision: Decision & { outcome: FinalOutcome };
  kind: Kind | undefined;
  /** The offer that was applied or, if none is in force, the last one for this kind. */
  policy?: Policy | undefined;
}

/** The result of an applicant who has answered all questions. */
export function resultOf(applicant: Applicant, terms: CheckerTerms): EligibilityResult {
  const decision = decide(applicant, terms) as EligibilityResult['decision'];
  const { kind } = applicant;
  const { policies } = terms;
  return {
    ...terms,
    decision,
    kind,
    policy: policies.find(({ id }) => id === decision.policy) ?? policies.findLast(({ who }) => who === kind),
  };
}
