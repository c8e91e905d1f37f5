// Parses days as people and programs write them in tables. An ambiguous day is refused.

import { daysInMonth } from '../../base/civil-date.ts';
import { foldVietnamese } from '../../base/vietnamese.ts';

const HOUR = 3_600_000;
/** Viet Nam keeps UTC+7 all year. */
const VIET_NAM = 7 * HOUR;

/** A moment with its time zone, as JavaScript writes it: `2026-06-29T17:00:00.000Z` is the beginning of 30 June in Viet Nam. */
const MOMENT = /^(\d{4}-\d\d-\d\d)[t ](\d\d:\d\d)(:\d\d)?(?:\.\d+)?(z|[+-]\d\d(?::?\d\d)?)$/i;
/**
 * Some libraries count days from local midnight of 1900, which was 7 minutes before today's midnight. A time just before midnight could be either
 * day.
 */
const DOUBT = 20 * 60_000;

function dayOfMoment(text: string): string | undefined {
  const [, date, time, seconds = ':00', zone] = MOMENT.exec(text) ?? [];
  if (!date) return undefined;
  const at = Date.parse(
    `${date}T${time}${seconds}${zone!.toUpperCase().replace(/^([+-]\d\d)(\d\d)?$/, (_, hours: string, minutes = '00') => `${hours}:${minutes}`)}`,
  );
  if (Number.isNaN(at)) return undefined;
  const there = at + VIET_NAM;
  return there % (24 * HOUR) > 24 * HOUR - DOUBT ? undefined : new Date(there).toISOString().slice(0, 10);
}

const NUMBERS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
};
const WORD = '(mười một|mười hai|một|hai|ba|tư|bốn|sáu|bảy|bẩy|tám|chín|mười)';
/** "Tháng năm 2026" may be May, or a form in which the month was never filled in. "Tháng năm năm 2026" is May. */
const SPELLED = RegExp(
  `(?<![\\p{L}])(?:(tháng|quý) (?:${WORD}|(năm)(?=,? năm |/))(?=[ ,/]+(?:năm )?\\d{4})|${WORD} (?=tháng đầu năm))`,
  'giu',
);

/** Months and quarters in numbers: "ngày 5 tháng Ba năm 2026", "Quý ba/2026", "sáu tháng đầu năm 2026". Those of the moon's calendar stay words. */
export const withNumbers = (text: string): string =>
  text.replace(SPELLED, (_, kind: string | undefined, name?: string, may?: string, count?: string) => {
    const number = NUMBERS[(name ?? may ?? count)!.toLowerCase()];
    return kind ? `${kind} ${number}` : `${number} `;
  });

/** A moment without a time zone. 17:00 is the beginning of the next day in Viet Nam if the time is UTC. */
const ZONELESS = /^\d{4}([-/.])\d{1,2}\1\d{1,2}[t ](\d{1,2}):\d\d(?::\d\d(?:\.\d+)?)?(?: ?(am|pm))?$/i;

/** Programs in American English write 5 June as `6/5/2026 12:00:00 AM`. Without AM or PM the order is that of Viet Nam. */
const AMERICAN = /^\d{1,2}\/\d{1,2}\/\d{4},? \d.* ?[ap]m$/i;

/** Weekdays before a day: "Thứ Ba, 30 tháng 6, 2026". */
const WEEKDAY = /^(thứ (hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|cn),? /;

/** `YYYY-MM-DD` of "ngày 31/3/2025", "31/ 3/2025", "31/03/2025 00:00", "2025/03/31", "31 tháng Ba năm 2025", `2026-06-29T17:00Z`. */
export function dayIn(cell: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(cell)) return cell;
  const moment = dayOfMoment(cell);
  if (moment) return moment;
  const [, , hour, half = ''] = ZONELESS.exec(cell) ?? [];
  const since = (Number(hour) % (half ? 12 : 24)) + (/pm/i.test(half) ? 12 : 0);
  if (AMERICAN.test(cell) || (since >= 15 && since <= 17)) return cell;
  return withNumbers(cell)
    .toLowerCase()
    .replace(WEEKDAY, '')
    .replace(/(?<=\d )thg(?= \d)/, 'tháng')
    .replace(/^(số liệu )?(tính )?(đến )?(hết )?(ngày )?/, '')
    .replace(/[ t]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[ap]m)?$/, '')
    .replace(/ ?([/.-]) ?/g, '$1')
    .replace(/^(\d{1,2}) tháng (\d{1,2})(?:[ ,/]+năm |,? |\/)(\d{4})$/, '$1/$2/$3')
    .replace(/^(\d{4})([/.])(\d{1,2})\2(\d{1,2})$/, '$1-$3-$4')
    .replace(/\b\d\b/g, '0$&')
    .replace(/^(\d\d)([/.-])(\d\d)\2(\d{4})$/, '$4-$3-$1');
}

const NUMERIC = /^(?:(\d{1,2})([/.-])(\d{1,2})\2\d{4}|\d{4}-(\d\d)-(\d\d))(?!\d)/;

/**
 * Whether a day in numbers has its month where its day should be: true for 9/30/2026 and 2026-30-09, undefined where it may be either, as in
 * 3/4/2026.
 */
export function isMonthFirst(cell: string): boolean | undefined {
  const [, first, , second, month, day] = NUMERIC.exec(cell) ?? [];
  const [d, m] = [Number(first ?? day), Number(second ?? month)];
  if (!d || !m || d === m) return false;
  return m > 12 ? d <= 12 : d > 12 ? false : undefined;
}

const ORDINALS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const lastDay = (year: string, month: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${daysInMonth(Number(year), month)}`;

/** The last day of "Quý III/2026", "tháng 9/2026", "9 tháng đầu năm 2026", "Q3 2026", "năm 2025"; undefined for anything else. */
export function periodIn(cell: string): string | undefined {
  if (!/\p{L}/u.test(cell)) return undefined;
  const name = foldVietnamese(withNumbers(cell))
    .replace(/^(bao cao|so lieu|ket qua|ky|het|den|cuoi| )+ /, '')
    .replace(/[ ,./-]+|\bnam\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  const quarter = /^(?:quy |quarter |q ?)(i{1,3}|iv|[1-4]) (20\d\d)$/.exec(name);
  if (quarter) return lastDay(quarter[2]!, 3 * (ORDINALS[quarter[1]!] ?? Number(quarter[1])));
  const month = /^(?:thang (\d{1,2})|(\d{1,2}) thang(?: dau)?) (20\d\d)$/.exec(name);
  const number = Number(month?.[1] ?? month?.[2]);
  if (month && number >= 1 && number <= 12) return lastDay(month[3]!, number);
  const year = /^20\d\d$/.test(name) && /\b(nam|year)\b/.test(foldVietnamese(cell)) ? name : undefined;
  return year && lastDay(year, 12);
}

/** The last day of a target, which may be said as a year. */
export function termIn(cell: string): string {
  const year = /^(?:đến )?(?:hết |cuối )?(?:năm )?(20\d\d)(?:\.0)?$/i.exec(cell)?.[1];
  return year ? `${year}-12-31` : dayIn(cell);
}

/** "… (tính đến ngày 31/3/2025)": the days up to which a title or a heading says that it counts. Not the day on which it was signed. */
export function daysNamedIn(text: string): string[] {
  const said =
    /(?:tính đến|đến hết|đến|tới|as of|up to|to)(?: thời điểm)?(?: \d{1,2}(?:h|:)\d{0,2})?(?: hết)?(?:,? ngày)? ?(\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}|\d{4}-\d\d-\d\d|\d{1,2} tháng \d{1,2}(?:[ ,/]+năm |,? |\/)\d{4})/giu;
  return [...withNumbers(text).matchAll(said)].map(([, day]) => dayIn(day!));
}
