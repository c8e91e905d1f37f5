// Owns what the checker shows for what a person did so far. Pure: knows no element and no words.

import { isClockBehind } from '../../program/applicant.ts';
import type { Question } from '../../program/eligibility.ts';
import { policiesOn } from '../../program/policies.ts';
import { applicantOf, type Answers } from './answers.ts';
import type { Said } from './eligibility.messages.ts';
import type { Problem } from './question.messages.ts';
import type { Done } from './result-actions.ts';
import type { Result, Terms } from './result.ts';

/** All that comes after the first question. */
export type Part = typeof import('./result.part.ts');

/** What a person did so far. Whatever is not carried into the next state is forgotten; what is typed stays in the fields alone. */
export interface State {
  answers: Answers;
  /** A question that was gone back to, in the place of the next one. */
  asking?: Question | undefined;
  /** Why the last answer could not be taken. */
  problem?: Problem;
  /** The address of somebody else's result, until the first answer. */
  shared?: string;
  said?: Said | undefined;
  /** What came of the last button of a result. */
  done?: Done | undefined;
  /** Whether there is anything to clear. */
  touched?: boolean;
}

/** What the checker shows: its child content, a device whose clock is wrong, one question (while the answer stands, or not yet), or the answer. */
export type View =
  | { kind: 'fallback' }
  | { kind: 'clock-behind' }
  | { kind: 'question'; question: Question; stands: boolean }
  | { kind: 'result'; part: Part; result: Result };

/** @param part undefined while it is on its way */
export function viewOf({ answers, asking, shared }: State, terms: Terms, part: Part | undefined): View {
  if (isClockBehind(terms.on)) return { kind: 'clock-behind' };
  // Somebody else's result, and the answer where nobody is asked, wait for the part.
  if (!part)
    return shared || !policiesOn(terms.on, terms.policies)[0]
      ? { kind: 'fallback' }
      : { kind: 'question', question: 'kind', stands: false };
  const applicant = applicantOf(answers);
  const next = part.nextQuestion(applicant, terms);
  const question = asking ?? next;
  return question
    ? { kind: 'question', question, stands: !next }
    : { kind: 'result', part, result: part.resultOf(applicant, terms) };
}
