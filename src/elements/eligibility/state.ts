// Owns what the checker shows for what a person did so far. Pure: knows no element and no words.

import { isClockBehind } from '../../program/applicant.ts';
import type { Question } from '../../program/eligibility.ts';
import { policiesOn } from '../../program/policies.ts';
import { applicantOf, type Answers } from './answers.ts';
import type { Announcement } from './eligibility.messages.ts';
import type { QuestionError } from './question.messages.ts';
import type { Done } from './result-actions.ts';
import type { EligibilityResult, Terms } from './result.ts';

/** All that comes after the first question. */
export type ResultPart = typeof import('./result.part.ts');

/** What a person did so far. Whatever is not carried into the next state is forgotten; what is typed stays in the fields alone. */
export interface State {
  answers: Answers;
  /** A question that was gone back to, in the place of the next one. */
  asking?: Question | undefined;
  /** Why the last answer could not be taken. */
  problem?: QuestionError;
  /** The address of somebody else's result, until the first answer. */
  shared?: string;
  said?: Announcement | undefined;
  /** What came of the last button of a result. */
  done?: Done | undefined;
  /** Whether there is anything to clear. */
  touched?: boolean;
}

/** What the checker shows: its child content, a device whose clock is wrong, one question (while the answer stands, or not yet), or the answer. */
export type CheckerView =
  | { kind: 'fallback' }
  | { kind: 'clock-behind' }
  | { kind: 'question'; question: Question; stands: boolean }
  | { kind: 'result'; part: ResultPart; result: EligibilityResult };

/** @param part undefined while it is on its way */
export function viewOf({ answers, asking, shared }: State, terms: Terms, part: ResultPart | undefined): CheckerView {
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
