// Adds and changes the answers of a person, and turns them into an applicant.

import type { Applicant } from '../../program/applicant.ts';
import type { Question } from '../../program/decision.ts';

/** The value of a choice, or a date, by question. */
export type Answers = Readonly<Partial<Record<Question, string>>>;

const CONDITION = 'condition:';

export const isDate = (question: Question): boolean => question.endsWith('Date');

/** The questions that have an answer, in the order of asking. @param before only the questions before this one */
export function answered(answers: Answers, before?: Question): Question[] {
  const asked = (Object.keys(answers) as Question[]).filter((question) => answers[question]);
  return before && asked.includes(before) ? asked.slice(0, asked.indexOf(before)) : asked;
}

/** Adds or changes an answer. Another kind removes all earlier answers. */
export function withAnswer(answers: Answers, question: Question, value: string): Answers {
  if (question !== 'kind') return { ...answers, [question]: value };
  return value === answers.kind ? answers : { kind: value };
}

const isYes = (answer: string | undefined): boolean | undefined => (answer ? answer === 'yes' : undefined);

/** `vietnamese` is always true, because the choice for citizens says so and other people choose another. */
export const applicantOf = ({ certificate, firstDomain, ...rest }: Answers): Applicant =>
  ({
    ...rest,
    vietnamese: true,
    certificate: isYes(certificate),
    firstDomain: isYes(firstDomain),
    answers: Object.fromEntries(
      Object.entries(rest).flatMap(([key, answer]) =>
        key.startsWith(CONDITION) && answer ? [[key.slice(CONDITION.length), isYes(answer)]] : [],
      ),
    ),
  }) as Applicant;
