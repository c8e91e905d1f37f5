// Owns what may be asked of a person and how a typed date is read. Knows no rule of the programme and no language.

import { addYears, parseCivilDate, type CivilDate } from '../base/civil-date.ts';
import type { Result } from '../base/result.ts';
import { dataDate } from './sources.ts';

interface Said {
  /** Whether this is the first name below the ending of the offer. */
  firstDomain?: boolean | undefined;
  /** Answers to the offer's own conditions, by their ids. */
  answers?: Readonly<Record<string, boolean | undefined>> | undefined;
}

/** The answers of a person so far. An answer that is left out is not known yet; dates are `YYYY-MM-DD`. */
export type Applicant =
  | { kind?: undefined }
  | ({ kind: 'citizen'; birthDate?: string | undefined; vietnamese?: boolean | undefined } & Said)
  | ({ kind: 'enterprise'; certificateDate?: string | undefined } & Said)
  | ({ kind: 'household'; certificate?: boolean | undefined } & Said)
  | ({ kind: 'cooperative' } & Said)
  | { kind: 'other' };

/** A device whose day is before the day on which this data was checked has its clock wrong: no answer could be trusted. */
export const isClockBehind = (today: CivilDate): boolean => today < dataDate;

/** The same as an answer with its reason. */
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

const MOST: Readonly<Record<DatePart, number>> = { day: 31, month: 12, year: 9999 };
const order = Object.keys(MOST) as DatePart[];
/** Longer than any life on record; older dates are slips of the finger. */
const OLDEST_YEARS = 125;

/**
 * Reads a date typed into three boxes, with spaces around it, without leading zeros or in full-width digits.
 * @param today the day after which a date has not happened yet
 */
export function readDate(boxes: Record<DatePart, string>, today: CivilDate): Result<CivilDate, DateProblem> {
  const refuse = (code: DateProblem['code'], parts: DatePart[]) => ({ ok: false as const, problem: { code, parts } });
  const text = (part: DatePart) => boxes[part].normalize('NFKC').trim();
  const faulty = (wrong: (text: string, part: DatePart) => boolean) => order.filter((part) => wrong(text(part), part));

  const missing = faulty((typed) => !typed);
  if (missing.length) return refuse('missing', missing);
  const malformed = faulty((typed, part) => !(part === 'year' ? /^\d{1,4}$/ : /^\d{1,2}$/).test(typed));
  if (malformed.length) return refuse('malformed', malformed);
  if (text('year').length < 4) return refuse('short-year', ['year']);

  const [day, month, year] = order.map((part) => text(part).padStart(2, '0'));
  const date = parseCivilDate(`${year}-${month}-${day}`);
  if (!date.ok) {
    const outside = faulty((typed, part) => !Number(typed) || Number(typed) > MOST[part]);
    return refuse('impossible', outside.length ? outside : ['day', 'month']);
  }
  if (date.value > today) return refuse('future', [...order]);
  if (date.value < addYears(today, -OLDEST_YEARS)) return refuse('too-old', ['year']);
  return date;
}
