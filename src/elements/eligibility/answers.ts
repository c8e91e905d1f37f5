// Owns a person's answers while they are given: one added or changed, the others kept where they still apply. Knows no rule and no words.

import type { Applicant, DatePart } from '../../program/applicant.ts';
import type { Question } from '../../program/eligibility.ts';
import type { Kind } from '../../program/policies.ts';

export type DateQuestion = 'birthDate' | 'certificateDate';

export const dateParts: readonly DatePart[] = ['day', 'month', 'year'];
export const isDate = (question: Question): question is DateQuestion => question.endsWith('Date');

const order: readonly Question[] = ['kind', 'birthDate', 'certificateDate', 'certificate', 'firstDomain'];

/** What was answered to a question: a choice's value or a date; undefined where it was not. */
export function answerTo(question: Question, applicant: Applicant): string | undefined {
  const value = (applicant as Partial<Record<Question, string | boolean>>)[question];
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
}

/** The questions that have an answer, in order. */
export const answered = (applicant: Applicant): Question[] => order.filter((question) => answerTo(question, applicant));

/** Those of them that come before a question. */
export const answeredBefore = (question: Question, applicant: Applicant): Question[] =>
  answered(applicant).filter((other) => order.indexOf(other) < order.indexOf(question));

/** The applicant with one more or another answer. Enterprise and household business keep what they said of their first biz.vn name. */
export function withAnswer(applicant: Applicant, question: Question, value: string): Applicant {
  if (question !== 'kind') return { ...applicant, [question]: isDate(question) ? value : value === 'yes' } as Applicant;
  const kind = value as Kind;
  if (kind === applicant.kind) return applicant;
  // The row for citizens says that they are Vietnamese; whoever is not chooses another.
  if (kind === 'citizen') return { kind, vietnamese: true };
  const business = applicant.kind === 'enterprise' || applicant.kind === 'household' ? applicant : undefined;
  return kind === 'enterprise' || kind === 'household' ? { kind, firstDomain: business?.firstDomain } : { kind };
}
