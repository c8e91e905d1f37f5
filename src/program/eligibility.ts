// Owns the answer to "may this applicant have a name free today?". Knows policies as data; has no clock, no language and no memory.

import { addDays, addYears, ageOn, parseCivilDate, type CivilDate, type CivilDateProblem } from '../base/civil-date.ts';
import type { Applicant } from './applicant.ts';
import { policies as programmePolicies, policiesOn, type Kind, type Limit, type Policy } from './policies.ts';
import { claimOf, countingOfMonths } from './policy-claims.ts';
import type { Citation, Claim, Confidence } from './sources.ts';

/**
 * - `eligible`; `likely`: the text can be read in two ways, and this applicant falls between them
 * - `not-yet` (see `from`) · `expired` (see `until`) · `not-eligible` for the waiver, while anybody may register at the full fee
 * - `pending-decision`: no offer is in force on the day that counts
 * - `services-only`: no free name, but free services
 * - `needs-more`: an answer is missing or, with `problem`, cannot be right
 */
export type Outcome =
  | 'eligible' | 'likely' | 'not-yet' | 'expired' | 'pending-decision' | 'services-only' | 'not-eligible' | 'needs-more';

export type Suffix = 'id.vn' | 'biz.vn';

/** What is looked at, in the order in which a result shows it. */
export type CriterionId = 'window' | 'kind' | 'nationality' | 'age' | 'certificate' | 'certificate-age' | 'first-domain';

/** One criterion: whether it is met, what the applicant brings, what the limit is, and where that stands. */
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
  /** `needs-more` only: the answer that cannot be right. */
  problem?: Problem;
}

/** An answer that cannot be right, and why: not a date, no day of the calendar, or not come yet on the day asked about. */
export interface Problem {
  field: 'on' | 'birthDate' | 'certificateDate';
  code: CivilDateProblem['code'] | 'future';
}

export interface DecideOptions {
  /** The day of registration, `YYYY-MM-DD`, in Viet Nam. */
  on: string;
  /** Another list of offers than the programme's own, such as one with a newer circular. */
  policies?: readonly Policy[] | undefined;
}

/**
 * Decides for one applicant on one day. Whatever a person can answer gives a decision: what is missing or cannot be right is `needs-more`.
 * A condition that was not asked (nationality, first name) does not stop the answer; it stands in the criteria as `unknown`.
 *
 * A leap day's birthday or anniversary in a common year is 28 February, the last day of the month, and so is the first fee day of a name
 * granted on one: Civil Code 2015, article 148 paragraph 3, applied to years as well.
 */
export function decide(applicant: Applicant, { on, policies = programmePolicies }: DecideOptions): Decision {
  const today = parseCivilDate(on);
  if (!today.ok) return refuse('on', today.problem.code);
  const day = today.value;

  const field = applicant.kind === 'citizen' ? 'birthDate' : 'certificateDate';
  const text = applicant.kind === 'citizen' ? applicant.birthDate : applicant.kind === 'enterprise' ? applicant.certificateDate : undefined;
  const given = text == null ? undefined : parseCivilDate(text);
  if (given && !given.ok) return refuse(field, given.problem.code);
  const date = given?.value;
  if (date && date > day) return refuse(field, 'future');

  const open = policiesOn(day, policies);
  const policy = open.find(({ who }) => who === applicant.kind);
  if (!policy) return withoutOffer(applicant, day, open, policies);

  const { suffix, limit } = policy;
  const conditions = conditionsOf(applicant, policy);
  const span = limit && date && spanOf(policy, limit, date, day);
  const criteria = (window: Criterion): Criterion[] => [window, ...(span ? [span] : []), ...conditions];
  const answer = (outcome: Outcome, more?: Partial<Decision>): Decision =>
    ({ outcome, suffix, policy: policy.id, criteria: criteria(windowOf(policy, true)), ...more });

  if (suffix === null) return answer('services-only', { until: policy.until });

  const failed = conditions.find(({ met }) => met === 'no');
  // An id.vn name is for Vietnamese citizens, whatever they pay.
  if (failed) return answer('not-eligible', failed.id === 'nationality' ? { suffix: null } : {});

  if (span?.from && day < span.from) {
    const then = policiesOn(span.from, policies).find(({ who }) => who === policy.who);
    return then
      ? answer('not-yet', { policy: then.id, from: span.from, until: earlier(span.until, then.until), criteria: criteria(windowOf(then, true)) })
      : answer('pending-decision', { policy: null, criteria: criteria(windowOf(policy, false)) });
  }
  if (span?.met === 'no') return policy.who === 'citizen' ? answer('not-eligible') : answer('expired', { until: span.until });
  if ((limit && !span) || conditions.some(({ id, met }) => id === 'certificate' && met === 'unknown')) return answer('needs-more');

  return answer(span?.met === 'unclear' ? 'likely' : 'eligible', {
    until: span ? earlier(span.until, policy.until) : policy.until,
    firstFeeOn: addYears(day, policy.freeYears),
  });
}

/** What may be asked next. */
export type Question = 'kind' | 'birthDate' | 'certificateDate' | 'certificate' | 'firstDomain';

const facts: Partial<Record<Kind, Question>> = { citizen: 'birthDate', enterprise: 'certificateDate', household: 'certificate' };

/**
 * The one question to ask next, or null once the answer stands; at most three in all. Nationality is not asked: whoever chooses
 * `citizen` says it. A household business is not asked whether this is its first name; the condition stands in its result.
 */
export function nextQuestion(applicant: Applicant, options: DecideOptions): Question | null {
  const { outcome } = decide(applicant, options);
  if (outcome === 'needs-more') return (applicant.kind && facts[applicant.kind]) ?? 'kind';
  const open = outcome === 'eligible' || outcome === 'likely';
  const first = 'firstDomain' in applicant ? applicant.firstDomain : undefined;
  return open && first === undefined && applicant.kind !== 'household' ? 'firstDomain' : null;
}

const unknown: Decision = { outcome: 'needs-more', suffix: null, policy: null, criteria: [] };

const refuse = (field: Problem['field'], code: Problem['code']): Decision => ({ ...unknown, problem: { field, code } });

const earlier = (a: CivilDate, b: CivilDate): CivilDate => (a < b ? a : b);

/** The answer where no offer in force names this kind of applicant: nothing is decided, nothing is for them, or they did not say. */
function withoutOffer({ kind }: Applicant, day: CivilDate, open: Policy[], all: readonly Policy[]): Decision {
  if (open.length && kind === undefined) return unknown;
  if (open.length) {
    const cites = open.flatMap((policy) => claimOf(policy, 'who').cites);
    return { outcome: 'not-eligible', suffix: null, policy: null, criteria: [criterion('kind', 'no', { confidence: 'single', cites })] };
  }
  const own = all.filter(({ who }) => who === kind);
  const known = [...(own.length ? own : all.filter(({ suffix }) => suffix))].sort((a, b) => (a.until < b.until ? -1 : 1));
  const nearest = known.findLast(({ until }) => until < day) ?? known[0];
  return {
    outcome: 'pending-decision',
    suffix: own.length && nearest ? nearest.suffix : null,
    policy: null,
    criteria: nearest ? [windowOf(nearest, false)] : [],
  };
}

const criterion = (id: CriterionId, met: Criterion['met'], { confidence, cites }: Claim, more?: Partial<Criterion>): Criterion => ({
  id,
  met,
  sources: [...new Set(cites.map(({ source }) => source))],
  cites,
  confidence,
  ...more,
});

const windowOf = (policy: Policy, open: boolean): Criterion =>
  criterion('window', open ? 'yes' : 'no', claimOf(policy, 'window'), { from: policy.from, until: policy.until });

const answered = (value: unknown): Criterion['met'] => (typeof value !== 'boolean' ? 'unknown' : value ? 'yes' : 'no');

/** The conditions without a date, in the order of a result. */
function conditionsOf(applicant: Applicant, policy: Policy): Criterion[] {
  const who = claimOf(policy, 'who');
  const conditions: Criterion[] = [];
  if (policy.suffix === null) conditions.push(criterion('kind', 'no', who));
  if (applicant.kind === 'citizen') conditions.push(criterion('nationality', answered(applicant.vietnamese), who));
  if (applicant.kind === 'household') conditions.push(criterion('certificate', answered(applicant.certificate), who));
  if (policy.suffix) {
    const first = 'firstDomain' in applicant ? applicant.firstDomain : undefined;
    conditions.push(criterion('first-domain', answered(first), claimOf(policy, 'firstDomain')));
  }
  return conditions;
}

/** The limit that is counted from the applicant's date, by each reading of the text. */
function spanOf(policy: Policy, limit: Limit, date: CivilDate, day: CivilDate): Criterion & { until: CivilDate } {
  const who = claimOf(policy, 'who');
  const from = limit.minYears === undefined ? undefined : addYears(date, limit.minYears);
  const readings = limit.readings.map(({ id, years, days = 0 }) => {
    const until = addDays(addYears(date, years), days);
    return { id, until, met: (from ?? date) <= day && day <= until };
  });
  const yes = readings.filter(({ met }) => met).length;
  const met = yes === readings.length ? 'yes' : yes ? 'unclear' : 'no';
  // No official answer was found on which reading holds.
  const confidence = met === 'unclear' ? 'not-found' : who.confidence;
  const until = readings.map((reading) => reading.until).reduce((a, b) => (a > b ? a : b), date);
  const cites = limit.minYears === undefined ? [...who.cites, ...countingOfMonths.cites] : who.cites;
  return {
    ...criterion(policy.who === 'citizen' ? 'age' : 'certificate-age', met, { confidence, cites }, { date, years: ageOn(date, day), readings }),
    ...(from && { from }),
    until,
  };
}
