// Decides whether an applicant may get a free name on a given day. Policies are data; the functions are pure.

import { addDays, addYears, ageOn, parseCivilDate, type CivilDate } from '../base/civil-date.ts';
import type { Applicant } from './applicant.ts';
import {
  byFrom,
  lastEnded,
  policies as programmePolicies,
  policiesOn,
  type Kind,
  type Limit,
  type Policy,
} from './policies.ts';
import { claimOf, countingOfMonths, type PolicyClaim } from './policy-claims.ts';
import type { Claim } from './sources.ts';
import type { Outcome, CriterionId, Criterion, Decision, DecisionProblem, Question } from './decision.ts';

export interface DecideOptions {
  /** The day of registration, `YYYY-MM-DD`, in Viet Nam. */
  on: string;
  /** Another list of offers than the programme's own, such as one with a newer circular; in the order of time. */
  policies?: readonly Policy[] | undefined;
}

/**
 * Decides for one applicant on one day. Every answer gives a decision: a missing or impossible answer is `needs-more`.
 * A condition that was not asked (nationality, first name) does not stop the answer; it stands in the criteria as `unknown`.
 *
 * A leap day's birthday or anniversary in a common year is 28 February, the last day of the month, and so is the first fee day of a name
 * granted on one: Civil Code 2015, article 148 paragraph 3, applied to years as well.
 */
export function decide(applicant: Applicant, { on, policies = programmePolicies }: DecideOptions): Decision {
  const today = parseCivilDate(on);
  if (!today.ok) return refuse('on', today.problem.code);
  const day = today.value;

  const answers: Answers = applicant;
  const { kind } = answers;
  const field = kind && dateOf[kind];
  let date: CivilDate | undefined;
  if (field && answers[field] != null) {
    const given = parseCivilDate(answers[field]);
    if (!given.ok) return refuse(field, given.problem.code);
    date = given.value;
    if (date > day) return refuse(field, 'future');
  }

  const own = policies.filter(({ who }) => who === kind);
  const policy = policiesOn(day, own)[0];
  if (!policy) return withoutOffer(kind, day, policies);

  const { suffix, limit } = policy;
  const conditions = conditionsOf(answers, policy);
  const span = limit && date && spanOf(policy, limit, date, day);
  const answer = (outcome: Outcome, more?: Partial<Decision>, offer: Policy | null = policy, by = span): Decision => ({
    outcome,
    suffix,
    policy: offer && offer.id,
    criteria: [windowOf(offer ?? policy, !!offer), ...(by ? [by] : []), ...conditions],
    ...more,
  });

  const failed = conditions.find(({ id, met }) => met === 'no' && id !== 'kind');
  // id.vn names are only for Vietnamese citizens, even if they pay.
  if (failed) return answer('not-eligible', failed.id === 'nationality' ? { suffix: null } : {});

  if (date && span?.met === 'no') {
    const chance = firstChance(own, date, day);
    if (chance)
      return answer(
        'not-yet',
        { from: chance.from, until: chance.until, suffix: chance.policy.suffix },
        chance.policy,
        chance.span,
      );
    if (span.from && day < span.from) return answer('pending-decision', {}, null);
    return kind === 'citizen' ? answer('not-eligible') : answer('expired', { until: span.until });
  }
  const question = limit && !span ? field : conditions.map(questionOf).find((each) => each);
  if (question) return answer('needs-more', { question });
  if (!suffix) return answer('services-only', { until: policy.until });

  return answer(span?.met === 'unclear' ? 'likely' : 'eligible', {
    until: span ? earlier(span.until, policy.until) : policy.until,
    firstFeeOn: addYears(day, policy.freeYears),
  });
}

/** All answers that an applicant of any kind may have given. */
interface Answers {
  kind?: Kind | undefined;
  birthDate?: string | undefined;
  vietnamese?: boolean | undefined;
  certificateDate?: string | undefined;
  certificate?: boolean | undefined;
  answers?: Readonly<Record<string, boolean | undefined>> | undefined;
  firstDomain?: boolean | undefined;
}

/** The date from which a limit is counted. */
const dateOf: Partial<Record<Kind, 'birthDate' | 'certificateDate'>> = {
  citizen: 'birthDate',
  enterprise: 'certificateDate',
};

/**
 * The one question to ask next, or null once the answer stands. Nationality is not asked, because the choice `citizen` contains it.
 * Whether this is the first name is asked last, and only of those who would have it free.
 */
export function nextQuestion(applicant: Applicant, options: DecideOptions): Question | null {
  const { firstDomain }: Answers = applicant;
  const { outcome, question = null } = decide(applicant, options);
  return (outcome === 'eligible' || outcome === 'likely') && firstDomain === undefined ? 'firstDomain' : question;
}

/** The question that must be answered before there is a decision. Other missing answers stay unknown. */
const questionOf = ({ id, met }: Criterion): Question | undefined =>
  met === 'unknown' && (id === 'certificate' || id.startsWith('condition:')) ? (id as Question) : undefined;

const none: Decision = { outcome: 'not-eligible', suffix: null, policy: null, criteria: [] };

const refuse = (field: DecisionProblem['field'], code: DecisionProblem['code']): Decision => ({
  ...none,
  outcome: 'needs-more',
  problem: { field, code },
  ...(field !== 'on' && { question: field }),
});

const earlier = (a: CivilDate, b: CivilDate): CivilDate => (a < b ? a : b);
const later = (a: CivilDate, b: CivilDate): CivilDate => (a < b ? b : a);

/** The first day after this one on which an offer, current or announced, admits the applicant's date. */
function firstChance(own: readonly Policy[], date: CivilDate, day: CivilDate) {
  const chances = own.flatMap((policy) => {
    const span = policy.limit && spanOf(policy, policy.limit, date, day);
    const from = later(later(policy.from, span?.from ?? policy.from), addDays(day, 1));
    const until = span ? earlier(span.until, policy.until) : policy.until;
    return from <= until && policiesOn(from, own)[0] === policy ? [{ policy, span, from, until }] : [];
  });
  return chances.sort(byFrom)[0];
}

/**
 * The decision if no current offer names this kind of applicant. Four reasons are possible: nothing is decided yet, their offer was ended early, no
 * offer is for them, or their kind is unknown.
 */
function withoutOffer(kind: Kind | undefined, day: CivilDate, policies: readonly Policy[]): Decision {
  const open = policiesOn(day, policies);
  if (open.length && !kind) return { ...none, outcome: 'needs-more', question: 'kind' };
  const own = policies.filter(({ who }) => who === kind);
  const ended = lastEnded(day, own.length ? own : policies.filter(({ suffix }) => suffix));
  const nearest = ended ?? own[0] ?? policies.find(({ suffix }) => suffix);
  const answer = {
    suffix: nearest && nearest.who === kind ? nearest.suffix : null,
    policy: null,
    criteria: nearest ? [windowOf(nearest, false)] : [],
  };
  if (!open.length) return { ...answer, outcome: 'pending-decision' };
  if (own.length && ended?.endedBy && own.every(({ from }) => from <= day))
    return { ...answer, outcome: 'expired', until: ended.until };
  const cites = open.flatMap((policy) => claimOf(policy, 'who').cites);
  return { ...none, criteria: [criterion('kind', 'no', { confidence: 'single', cites })] };
}

const criterion = (
  id: CriterionId,
  met: Criterion['met'],
  { confidence, cites }: Claim,
  more?: Partial<Criterion>,
): Criterion => ({
  id,
  met,
  sources: [...new Set(cites.map(({ source }) => source))],
  cites,
  confidence,
  ...more,
});

const windowOf = (policy: Policy, open: boolean): Criterion =>
  criterion('window', open ? 'yes' : 'no', claimOf(policy, 'window'), { from: policy.from, until: policy.until });

/** The conditions without a date, in the order of a result. */
function conditionsOf({ kind, vietnamese, certificate, answers, firstDomain }: Answers, policy: Policy): Criterion[] {
  const conditions: Criterion[] = [];
  const ask = (id: CriterionId, answer: unknown, claim: PolicyClaim = 'who'): void =>
    void conditions.push(
      criterion(id, typeof answer !== 'boolean' ? 'unknown' : answer ? 'yes' : 'no', claimOf(policy, claim)),
    );
  if (kind === 'citizen') ask('nationality', vietnamese);
  if (kind === 'household') ask('certificate', certificate);
  for (const { id } of policy.conditions ?? []) ask(`condition:${id}`, answers?.[id]);
  if (policy.suffix) ask('first-domain', firstDomain, 'firstDomain');
  else ask('kind', false);
  return conditions;
}

/** The limit that is counted from the applicant's date, for each reading of the text. */
function spanOf(
  policy: Policy,
  { minYears, readings: all }: Limit,
  date: CivilDate,
  day: CivilDate,
): Criterion & { until: CivilDate } {
  const who = claimOf(policy, 'who');
  const from = minYears === undefined ? undefined : addYears(date, minYears);
  const begun = (from ?? date) <= day;
  const readings = all.map(({ id, years, days = 0 }) => {
    const until = addDays(addYears(date, years), days);
    return { id, until, met: begun && day <= until };
  });
  const met =
    begun && readings.every((reading) => reading.met)
      ? 'yes'
      : readings.some((reading) => reading.met)
        ? 'unclear'
        : 'no';
  // No official answer was found on which reading is right.
  const confidence = met === 'unclear' ? 'not-found' : who.confidence;
  const [id, cites] =
    policy.who === 'citizen'
      ? ['age' as const, who.cites]
      : ['certificate-age' as const, [...who.cites, ...countingOfMonths.cites]];
  return {
    ...criterion(id, met, { confidence, cites }, { date, years: ageOn(date, day), readings }),
    ...(from && { from }),
    until: readings.at(-1)?.until ?? ('9999-12-31' as CivilDate),
  };
}
