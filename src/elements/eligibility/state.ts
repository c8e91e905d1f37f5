// Pure functions and types: the state of the checker, and the view that follows from it.

import { isClockBehind } from '../../program/applicant.ts';
import type { Question } from '../../program/decision.ts';
import { policiesOn } from '../../program/policies.ts';
import { applicantOf, type Answers } from './answers.ts';
import type { Announcement } from './eligibility.messages.ts';
import type { QuestionError } from './question.messages.ts';
import type { Done } from './result-actions.ts';
import type { EligibilityResult, CheckerTerms } from './result.ts';

/** The code for all steps after the first question. */
export type ResultPart = typeof import('./result.part.ts');

/** The state of the checker. A property that is not copied to the next state is dropped. Typed text is only in the fields. */
export interface State {
  answers: Answers;
  /** An earlier question that the person went back to. It is shown instead of the next one. */
  asking?: Question | undefined;
  /** The reason why the last answer was invalid. */
  problem?: QuestionError;
  /** The address of another person's result, until the first answer. */
  shared?: string;
  said?: Announcement | undefined;
  /** The result of the last button. */
  done?: Done | undefined;
  /** Whether there is anything to clear. */
  touched?: boolean;
}

/** The views: the child content, a warning that the clock is wrong, one question, or the result. `stands`: there is a result already. */
export type CheckerView =
  | { kind: 'fallback' }
  | { kind: 'clock-behind' }
  | { kind: 'question'; question: Question; stands: boolean }
  | { kind: 'result'; part: ResultPart; result: EligibilityResult };

/** @param part undefined while it is loading */
export function viewOf(
  { answers, asking, shared }: State,
  terms: CheckerTerms,
  part: ResultPart | undefined,
): CheckerView {
  if (isClockBehind(terms.on)) return { kind: 'clock-behind' };
  // A shared result, and a result without questions, need the part.
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
