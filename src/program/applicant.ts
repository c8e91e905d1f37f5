// The questions to an applicant, and the parser for a typed date. No rules of the programme.

import { addYears, parseCivilDate, type CivilDate } from '../base/civil-date.ts';
import type { Result } from '../base/result.ts';
import { foldVietnamese } from '../domains/vietnamese.ts';
import { dataDate } from './sources.ts';

interface CommonAnswers {
  /** Whether this is the first name below the ending of the offer. */
  firstDomain?: boolean | undefined;
  /** Answers to the offer's own conditions, by their ids. */
  answers?: Readonly<Record<string, boolean | undefined>> | undefined;
}

/** The answers of a person so far. An answer that is left out is not known yet; dates are `YYYY-MM-DD`. */
export type Applicant =
  | { kind?: undefined }
  | ({ kind: 'citizen'; birthDate?: string | undefined; vietnamese?: boolean | undefined } & CommonAnswers)
  | ({ kind: 'enterprise'; certificateDate?: string | undefined } & CommonAnswers)
  | ({ kind: 'household'; certificate?: boolean | undefined } & CommonAnswers)
  | ({ kind: 'cooperative' } & CommonAnswers)
  | { kind: 'other' };

/** A device whose day is before the day on which this data was checked has its clock wrong: no answer could be trusted. */
export const isClockBehind = (today: CivilDate): boolean => today < dataDate;

/** Whether a device's day can be true: none before `dataDate` is. */
export const checkClock = (today: CivilDate): Result<CivilDate, { code: 'clock-behind' }> =>
  isClockBehind(today) ? { ok: false, problem: { code: 'clock-behind' } } : { ok: true, value: today };

/** The boxes of a date question. */
export type DatePart = 'day' | 'month' | 'year';

/**
 * Why three boxes do not make a date, and which of them to mend: something is `missing`, not a whole number (`malformed`), a year of
 * fewer than four digits (`short-year`), no day of the calendar (`impossible`), after today (`future`), or beyond a lifetime ago (`too-old`).
 */
export interface DateProblem {
  code: 'missing' | 'malformed' | 'short-year' | 'impossible' | 'future' | 'too-old';
  parts: DatePart[];
}

const order: readonly DatePart[] = ['day', 'month', 'year'];
/** More years than the longest life on record. Older dates are typing mistakes. */
const OLDEST_YEARS = 125;

/** The number of a month with an English name. Words of a Vietnamese date ("ngày", "tháng", "T", "năm") are dropped. */
function wordIn(word: string): string {
  const at = 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(word.slice(0, 3));
  return word[2] && at % 3 === 0 ? `${at / 3 + 1}` : word.replace(/^[tn].*/, '');
}

/** Day, month and year. A whole date may stand in one box or two, with the year or the name of the month first. */
function partsIn(boxes: readonly string[]): string[] {
  const parts = foldVietnamese(boxes.join(' ').trim())
    .replace(/^([a-z]{3,})\W+(\d+)/, '$2 $1')
    .replace(/^(\d\d)(\d\d)((?:19|20)\d\d)$/, '$1 $2 $3')
    .replace(/^(\d{4})(\d\d)(\d\d)$/, '$1 $2 $3')
    .replace(/[a-z]+/g, wordIn)
    .split(/[\s./,]+|\b-/)
    .filter(Boolean);
  if (parts.length !== 3) return boxes.map((text) => text.trim());
  return parts[0]![3] ? parts.reverse() : parts;
}

/**
 * Reads a date typed into three boxes, with spaces around it, without leading zeros, in full-width digits, with the words and names of
 * months that people write ("tháng 9", "Sep"), or as a whole in one box ("05/09/2006").
 * @param today the day after which a date has not happened yet
 */
export function readDate(boxes: Record<DatePart, string>, today: CivilDate): Result<CivilDate, DateProblem> {
  const refuse = (code: DateProblem['code'], parts: readonly DatePart[]) => ({
    ok: false as const,
    problem: { code, parts: [...parts] },
  });
  const typed = partsIn(order.map((part) => boxes[part]));
  const faulty = (wrong: (text: string, at: number) => boolean) => order.filter((_part, at) => wrong(typed[at]!, at));

  const malformed = faulty((text, at) => /\D|^$/.test(text) || text.length > [2, 2, 4][at]!);
  if (malformed[0]) return refuse(typed.includes('') ? 'missing' : 'malformed', malformed);
  if (!typed[2]![3]) return refuse('short-year', ['year']);

  const [day, month, year] = typed.map((text) => text.padStart(2, '0'));
  const date = parseCivilDate(`${year}-${month}-${day}`);
  if (!date.ok) {
    const outside = faulty((text, at) => !Number(text) || Number(text) > [31, 12, 9999][at]!);
    return refuse('impossible', outside[0] ? outside : ['day', 'month']);
  }
  if (date.value > today) return refuse('future', order);
  return date.value < addYears(today, -OLDEST_YEARS) ? refuse('too-old', ['year']) : date;
}
