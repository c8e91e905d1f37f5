// Calendar dates as the law counts them, in Viet Nam's time zone only. No other file reads the clock.

import type { Result } from './result.ts';

declare const civil: unique symbol;

/** A day of the calendar, written `YYYY-MM-DD`, known to exist. Two of them compare with `<` and `===`. */
export type CivilDate = string & { readonly [civil]: true };

/** Why something is not a date: it is not of the form, or the calendar has no such day. */
export type CivilDateProblem = { code: 'malformed' | 'impossible' };

/** Viet Nam keeps UTC+7 all year, so today's date needs no time zone data and does not depend on the device's zone. */
const VIET_NAM_OFFSET = 7 * 3_600_000;

const isLeap = (year: number): boolean => year % (year % 100 ? 4 : 400) === 0;

/** Days in a month, 28 to 31. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : 30 + ((month + (month >> 3)) & 1);

const write = (year: number, month: number, day: number): CivilDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as CivilDate;

const read = (date: CivilDate) => date.split('-').map(Number) as [year: number, month: number, day: number];

/** Whether a day with these whole numbers exists in the calendar. */
const exists = (year: number, month: number, day: number): boolean =>
  year > 0 && month > 0 && month < 13 && day > 0 && day <= daysInMonth(year, month);

/** The day with these numbers, if the calendar has it. Years 1 to 9999. */
export function civilDate(year: number, month: number, day: number): Result<CivilDate, CivilDateProblem> {
  if (![year, month, day].every(Number.isInteger)) return { ok: false, problem: { code: 'malformed' } };
  if (year > 9999 || !exists(year, month, day)) return { ok: false, problem: { code: 'impossible' } };
  return { ok: true, value: write(year, month, day) };
}

/** Reads `YYYY-MM-DD`; nothing else is a date here. */
export function parseCivilDate(text: unknown): Result<CivilDate, CivilDateProblem> {
  const date = (typeof text === 'string' ? text.trim() : '') as CivilDate;
  const isForm = /^\d{4}-\d\d-\d\d$/.test(date);
  return isForm && exists(...read(date))
    ? { ok: true, value: date }
    : { ok: false, problem: { code: isForm ? 'impossible' : 'malformed' } };
}

/** Year, month (1–12) and day of a date. */
export const partsOf = (date: CivilDate): { year: number; month: number; day: number } => {
  const [year, month, day] = read(date);
  return { year, month, day };
};

/**
 * The corresponding day a number of months later (or earlier). Where the month has no such day, its last one:
 * Civil Code 2015, article 148 paragraph 3.
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const [year, month, day] = read(date);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return write(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/**
 * The corresponding day a number of years later (or earlier); 29 February becomes 28 in a common year. Paragraph 4, on years, does not
 * say what holds for a missing day, so a year is taken as twelve months.
 */
export const addYears = (date: CivilDate, years: number): CivilDate => addMonths(date, years * 12);

/** Days from one date to another; negative where the second is earlier. A date without a time is midnight of UTC, which skips no day. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Months from the year 0 to the end of a day. The last day of a month completes the month; any other day counts as 1/31 of a month. */
function monthNumber(date: CivilDate): number {
  const [year, month, day] = read(date);
  return year * 12 + month + (day < daysInMonth(year, month) ? day / 31 : 1);
}

/**
 * Months from the end of one day to the end of another; negative where the second is earlier. Whole from the last day of a month to the
 * last of another (31 March to 30 June: 3), and from a day to the same day of another.
 */
export const monthsBetween = (from: CivilDate, to: CivilDate): number => monthNumber(to) - monthNumber(from);

/** The date a number of days later (or earlier). */
export function addDays(date: CivilDate, days: number): CivilDate {
  let [year, month, day] = read(date);
  day += days;
  for (; day < 1; day += daysInMonth(year, month)) if (--month < 1) [year, month] = [year - 1, 12];
  for (let length = daysInMonth(year, month); day > length; length = daysInMonth(year, month)) {
    day -= length;
    if (++month > 12) [year, month] = [year + 1, 1];
  }
  return write(year, month, day);
}

/** Completed years on a day: a person born on 29 February completes a year on 28 February of a common year (see addYears). */
export function ageOn(birth: CivilDate, on: CivilDate): number {
  const years = read(on)[0] - read(birth)[0];
  return on < addYears(birth, years) ? years - 1 : years;
}

/** The time stamp of this moment, milliseconds since 1970. */
export const timestamp = (): number => Date.now();

/** Today's date in Viet Nam, independent of the device's zone. @param now milliseconds since 1970 */
export const todayInVietnam = (now: number = Date.now()): CivilDate =>
  new Date(now + VIET_NAM_OFFSET).toISOString().slice(0, 10) as CivilDate;

/** The time of day in Viet Nam, `14:05`. @param at milliseconds since 1970 */
export const timeInVietnam = (at: number): string => new Date(at + VIET_NAM_OFFSET).toISOString().slice(11, 16);

/** Milliseconds until the next day begins in Viet Nam. */
export const untilTomorrowInVietnam = (now: number = Date.now()): number =>
  86_400_000 - ((now + VIET_NAM_OFFSET) % 86_400_000);
