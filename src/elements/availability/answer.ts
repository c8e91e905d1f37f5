// Owns what an answer about a name is: which there are, which are believed, and how long they hold. Knows no words for people.

import { timestamp } from '../../base/civil-date.ts';
import { availabilityOf, type Availability } from '../../domains/availability.ts';
import type { DomainName, DomainNameProblem } from '../../domains/domain-name.ts';

/** What can be shown about a name: an answer, that nobody can be asked from this page, or that what asks did not load. */
export type Finding = (Availability | { readonly state: 'unknown'; readonly reason: 'not-asked' | 'not-loaded' }) & {
  readonly checkedAt?: number;
  readonly retryAt?: number;
  readonly sample?: true;
};

/** An answer and what it is about. */
export interface Answered {
  /** The whole name, or what was typed in the place of one. */
  readonly typed: string;
  /** None where no name can be registered. */
  readonly name?: DomainName;
  readonly answer: Finding;
  /** Whether the name was copied on the way to a registrar; none was tried where left out. */
  readonly copied?: boolean;
}

/** What the rules say about a text that is no name to register below a suffix. */
export function refused(text: string, suffix: string, problem: DomainNameProblem): Answered {
  const answer = availabilityOf(problem);
  // Where a character is wrong its position is counted in the text as it was typed.
  if (answer.state === 'invalid') return { typed: text, answer };
  const name = text.trim().toLowerCase();
  return { typed: name.includes('.') ? name : `${name}.${suffix}`, answer };
}

export const labelOf = ({ typed }: Answered): string => typed.split('.')[0]!;

/** Whether another name has to be found. */
export const isTaken = ({ answer: { state } }: Answered): boolean =>
  state === 'registered' || state === 'not-registrable';

/** Whether other names are offered: not where the rules alone refuse a name, for names made from such a label are as odd, nor where it is free. */
export const wantsOthers = ({ answer }: Answered): boolean =>
  answer.state === 'not-registrable'
    ? answer.reason === 'reserved'
    : answer.state !== 'invalid' && answer.state !== 'free';

/** Colour and sign of each state; the sentence beside them says the same. */
export const looks: { readonly [state in Finding['state']]: readonly [tone: string, sign: string] } = {
  invalid: ['bad', '!'],
  'not-registrable': ['', '✕'],
  registered: ['', '✕'],
  'no-record': ['warn', '?'],
  free: ['good', '✓'],
  unknown: ['', '–'],
};

/** How long an answer holds, milliseconds. */
export const GOOD_FOR = 600_000;

/** Whether an answer had at that time is too old to go by. */
export const isStale = (checkedAt: number): boolean => timestamp() - checkedAt >= GOOD_FOR;

/** As it holds now: a name that was free longer ago than an answer holds, or at a time that is yet to come, is not known to be. */
export function asOfNow<Given extends Pick<Answered, 'answer'>>(given: Given): Given {
  const { answer } = given;
  if (answer.state !== 'free' || Math.abs(timestamp() - answer.checkedAt) < GOOD_FOR) return given;
  return { ...given, answer: { ...answer, state: 'no-record' } };
}
