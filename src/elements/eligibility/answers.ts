// Owns a person's answers while they are given: one added or changed, the others kept where they still apply. Knows no rule and no words.

import { partsOf, type CivilDate } from '../../base/civil-date.ts';
import type { Applicant, DatePart } from '../../program/applicant.ts';
import type { Question } from '../../program/eligibility.ts';
import type { Kind } from '../../program/policies.ts';

export type DateQuestion = 'birthDate' | 'certificateDate';
export type Boxes = Record<DatePart, string>;

export const dateParts: readonly DatePart[] = ['day', 'month', 'year'];
export const isDate = (question: Question): question is DateQuestion => question === 'birthDate' || question === 'certificateDate';

/** The questions on an applicant's way, answered or not. Until the kind is known, as many as there can be. */
function path(applicant: Applicant): Question[] {
  switch (applicant.kind) {
    case 'citizen':
      return ['kind', 'birthDate', 'firstDomain'];
    case undefined:
    case 'enterprise':
      return ['kind', 'certificateDate', 'firstDomain'];
    case 'household':
      return applicant.firstDomain === undefined ? ['kind', 'certificate'] : ['kind', 'certificate', 'firstDomain'];
    case 'cooperative':
    case 'other':
      return ['kind'];
  }
}

/** Where a question stands, from 1, and how many there can be in all. */
export function placeOf(question: Question, applicant: Applicant): { number: number; atMost: number } {
  const questions = path(applicant);
  return { number: questions.indexOf(question) + 1, atMost: Math.max(questions.length, questions.indexOf(question) + 1) };
}

/** The question before this one, if there is one. */
export const before = (question: Question, applicant: Applicant): Question | undefined =>
  path(applicant)[placeOf(question, applicant).number - 2];

/** What was answered to a question: a choice's value or a date; undefined where it was not asked. */
export function answerTo(question: Question, applicant: Applicant): string | undefined {
  const value = (applicant as Partial<Record<Question, string | boolean>>)[question];
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
}

/** The questions that have an answer, in order. */
export const answered = (applicant: Applicant): Question[] =>
  path(applicant).filter((question) => answerTo(question, applicant) !== undefined);

/** A date as it stands in three boxes. */
export function boxesOf(date: string | undefined): Boxes {
  if (!date) return { day: '', month: '', year: '' };
  const { day, month, year } = partsOf(date as CivilDate);
  return { day: String(day), month: String(month), year: String(year) };
}

/** The applicant with one more or another answer. Enterprise and household business keep what they said of their first biz.vn name. */
export function withAnswer(applicant: Applicant, question: Question, value: string): Applicant {
  if (question !== 'kind') return { ...applicant, [question]: isDate(question) ? value : value === 'yes' } as Applicant;
  const kind = value as Kind;
  if (kind === applicant.kind) return applicant;
  const business = applicant.kind === 'enterprise' || applicant.kind === 'household' ? applicant : undefined;
  if (kind === 'enterprise' || kind === 'household') return { kind, firstDomain: business?.firstDomain };
  // The row for citizens says that they are Vietnamese; whoever is not chooses another.
  return kind === 'citizen' ? { kind, vietnamese: true } : { kind };
}
