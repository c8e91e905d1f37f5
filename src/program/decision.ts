import type { CivilDate, CivilDateProblem } from '../base/civil-date.ts';
import type { Citation, Confidence } from './sources.ts';

/**
 * - `eligible`; `likely`: the text can be read in two ways, and this applicant falls between them
 * - `not-yet` (see `from`) · `not-eligible` for the waiver, while anybody may register at the full fee
 * - `expired` (see `until`): the applicant's own time is over, or the offer for their kind was cut short while others stand
 * - `pending-decision`: no offer is in force on the day that counts
 * - `services-only`: no free name, but free services
 * - `needs-more`: an answer is missing or, with `problem`, cannot be right
 */
export type Outcome =
  'eligible' | 'likely' | 'not-yet' | 'expired' | 'pending-decision' | 'services-only' | 'not-eligible' | 'needs-more';

export type Suffix = 'id.vn' | 'biz.vn';

/** The criteria in the order in which a result shows them. `condition:…` is a condition of the offer's own, by its id. */
export type CriterionId =
  | 'window'
  | 'kind'
  | 'nationality'
  | 'age'
  | 'certificate'
  | 'certificate-age'
  | `condition:${string}`
  | 'first-domain';

/** One criterion: whether it is met, the applicant's value, the limit, and its source. */
export interface Criterion {
  id: CriterionId;
  /** `unclear`: some readings say yes and some no. `unknown`: not asked or not answered. */
  met: 'yes' | 'no' | 'unclear' | 'unknown';
  /** Ids in the register of sources. */
  sources: string[];
  /** The same sources with their articles. */
  cites: readonly Citation[];
  confidence: Confidence;
  /** The applicant's own date, and the completed years since then. */
  date?: CivilDate;
  years?: number;
  /** First and last day on which the criterion can be met, by the widest reading. */
  from?: CivilDate;
  until?: CivilDate;
  /** Where the text can be read in several ways: the last day by each, the strictest first. */
  readings?: { id: string; until: CivilDate; met: boolean }[];
}

export interface Decision {
  outcome: Outcome;
  suffix: Suffix | null;
  /** Id of the policy that was applied, or null where none is in force. */
  policy: string | null;
  /** `not-yet`: the first day. */
  from?: CivilDate;
  /** The last day to register by the widest reading, never after the policy's own end; for `expired`, the day on which it was over. */
  until?: CivilDate;
  /** `eligible` and `likely`: the first day of the first year to be paid, for a name granted on the day asked about. */
  firstFeeOn?: CivilDate;
  criteria: Criterion[];
  /** `needs-more` only: the question whose answer is missing or cannot be right. */
  question?: Question;
  /** `needs-more` only: the answer that cannot be right. */
  problem?: DecisionProblem;
}

/** An answer that cannot be right, and why: not a date, no day of the calendar, or not come yet on the day asked about. */
export interface DecisionProblem {
  field: 'on' | 'birthDate' | 'certificateDate';
  code: CivilDateProblem['code'] | 'future';
}

/** The questions that may be asked. `condition:…` is a condition of the offer's own, by its id. */
export type Question = 'kind' | 'birthDate' | 'certificateDate' | 'certificate' | `condition:${string}` | 'firstDomain';
