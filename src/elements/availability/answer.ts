// The answers about a name, and how long they are valid.

import { timestamp } from '../../base/civil-date.ts';
import { availabilityOf, type Availability } from '../../domains/availability.ts';
import type { DomainName } from '../../domains/domain-name.ts';
import type { DomainNameProblem } from '../../domains/domain-name-problem.ts';

/** An answer about a name. `not-asked`: the page has no service. `not-loaded`: the code of the checker did not load. */
export type Finding = (Availability | { readonly state: 'unknown'; readonly reason: 'not-asked' | 'not-loaded' }) & {
  readonly checkedAt?: number;
  readonly retryAt?: number;
  readonly sample?: true;
};

/** An answer and its name. */
export interface Answered {
  /** The whole name, or the typed text if it is no name. */
  readonly typed: string;
  /** Undefined if the text is no name that can be registered. */
  readonly name?: DomainName;
  readonly answer: Finding;
  /** Whether the name was copied before a link to a registrar was followed; undefined before that. */
  readonly copied?: boolean;
}

/** The answer of the rules about a text that cannot be registered below a suffix. */
export function refused(text: string, suffix: string, problem: DomainNameProblem): Answered {
  const answer = availabilityOf(problem);
  // The position of a wrong character is counted in the text as it was typed.
  if (answer.state === 'invalid') return { typed: text, answer };
  const name = text.trim().toLowerCase();
  return { typed: name.includes('.') ? name : `${name}.${suffix}`, answer };
}

export const labelOf = ({ typed }: Answered): string => typed.split('.')[0]!;

/** Whether the person needs another name. */
export const isTaken = ({ answer: { state } }: Answered): boolean =>
  state === 'registered' || state === 'not-registrable';

/** Whether other names are offered. Not for a free name. Not if the rules refuse the name: names made from its label would be no better. */
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

/** The time for which an answer is valid, in milliseconds. */
export const GOOD_FOR = 600_000;

/** Whether an answer of that time is no longer valid. */
export const isStale = (checkedAt: number): boolean => timestamp() - checkedAt >= GOOD_FOR;

/** The answer as it is valid now: `free` becomes `no-record` if the check is older than `GOOD_FOR`, or too far in the future. */
export function asOfNow<Given extends Pick<Answered, 'answer'>>(given: Given): Given {
  const { answer } = given;
  if (answer.state !== 'free' || Math.abs(timestamp() - answer.checkedAt) < GOOD_FOR) return given;
  return { ...given, answer: { ...answer, state: 'no-record' } };
}
