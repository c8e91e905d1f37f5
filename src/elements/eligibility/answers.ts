// Owns a person's answers while they are given: one added or changed, and the applicant that they make. Knows no rule and no words.

import type { Applicant } from '../../program/applicant.ts';
import type { Question } from '../../program/eligibility.ts';

/** A choice's value or a date, by question. */
export type Answers = Readonly<Partial<Record<Question, string>>>;

const CONDITION = 'condition:';

export const isDate = (question: Question): boolean => question.endsWith('Date');

/** The questions that have an answer, in the order in which they were asked; up to one of them, where it is given. */
export function answered(answers: Answers, before?: Question): Question[] {
  const asked = (Object.keys(answers) as Question[]).filter((question) => answers[question]);
  return before && asked.includes(before) ? asked.slice(0, asked.indexOf(before)) : asked;
}

/** With one more or another answer; whoever is of another kind begins anew. */
export function withAnswer(answers: Answers, question: Question, value: string): Answers {
  if (question !== 'kind') return { ...answers, [question]: value };
  return value === answers.kind ? answers : { kind: value };
}

const isYes = (answer: string | undefined): boolean | undefined => (answer ? answer === 'yes' : undefined);

/** The row for citizens says that they are Vietnamese; whoever is not chooses another. */
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
