// Owns what an answer about a name is: which there are, which are believed, and how long they hold. Knows no words for people.

import { timestamp } from '../../base/civil-date.ts';
import type { Availability } from '../../domains/availability.ts';

/** What can be shown about a name: an answer, or that nobody can be asked from this page. */
export type Answer = Availability | { readonly state: 'unknown'; readonly reason: 'not-asked'; readonly retryAt?: undefined };

/** Colour and sign of a state; the sentence beside them says the same. */
export const looks: { readonly [state in Answer['state']]: readonly [tone: string, sign: string] } = {
  invalid: ['bad', '!'],
  'not-registrable': ['', '✕'],
  registered: ['', '✕'],
  'no-record': ['warn', '?'],
  free: ['good', '✓'],
  unknown: ['', '–'],
};

/** How long an answer holds, milliseconds. */
export const GOOD_FOR = 600_000;

/** When the source was asked, where one was. */
export const checkedAt = (answer: object): number | undefined => (answer as { checkedAt?: number }).checkedAt;

/** Whether an answer had at that time is too old to go by. */
export const isStale = (checked: number): boolean => timestamp() - checked >= GOOD_FOR;

/** A host's checker may be plain script: only those who give names out are believed that one is free, and every answer is one of ours. */
export function believable(answer: Availability): Availability {
  if (!(answer.state in looks)) return { state: 'unknown', reason: 'invalid-answer' };
  if (answer.state !== 'free' || ['registrar', 'registry'].includes(answer.source)) return answer;
  return { ...answer, state: 'no-record' };
}
