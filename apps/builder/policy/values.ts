// Parses days and numbers in people's notation, and formats them again. An unreadable value is kept as typed.

import { parseCivilDate, type CivilDate } from '../../../src/base/civil-date.ts';
import { formatDate } from '../../../src/localization/format.ts';
import { clean } from '../../../src/progress/table/cells.ts';
import { dayIn } from '../../../src/progress/table/days.ts';

export const isDay = (value: unknown): value is CivilDate => typeof value === 'string' && parseCivilDate(value).ok;

/** `2027-03-01` from "1/3/2027" or "ngày 1 tháng 3 năm 2027". */
export function dayOf(typed: string): string | undefined {
  const day = dayIn(clean(typed));
  return isDay(day) ? day : typed.trim() || undefined;
}

/** Whether a text has the form of a day, even if the calendar does not have that day. */
export const isDayInForm = (typed: string): boolean => /^\d{4}-\d\d-\d\d$/.test(dayIn(clean(typed)));

/** A day, or a month alone: "2/2027", "tháng 2 năm 2027". */
export function dayOrMonthOf(typed: string): string | undefined {
  const [, month, year] = /^(?:tháng )?(\d{1,2})(?:\/| năm )(\d{4})$/i.exec(clean(typed)) ?? [];
  return month ? `${year}-${month.padStart(2, '0')}` : dayOf(typed);
}

/** The format of a field in both languages: day/month/year. */
export function showDay(value: string | null | undefined): string {
  const [, year, month] = /^(\d{4})-(\d\d)$/.exec(value ?? '') ?? [];
  return year ? `${Number(month)}/${year}` : isDay(value) ? formatDate(value, 'vi') : (value ?? '');
}

export function wholeOf(typed: string): number | string | undefined {
  const text = clean(typed);
  return /^\d{1,15}$/.test(text) ? Number(text) : text || undefined;
}

/** An amount of money: "50.000 đ", "50 000". */
export function moneyOf(typed: string): number | string | undefined {
  const text = clean(typed).replace(/\s*(đ|₫|đồng|vnd)$/i, '');
  return /^\d{1,3}([., ]\d{3})+$/.test(text) ? Number(text.replace(/\D/g, '')) : wholeOf(text);
}

export const typedWords = (typed: string): string | undefined =>
  typed.normalize().replace(/\s+/g, ' ').trim() || undefined;
