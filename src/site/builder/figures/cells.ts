// Owns how a cell is read as people write it, and what is wrong with one by itself. Knows no other cell.

import { parseCivilDate, type CivilDate } from '../../../base/civil-date.ts';
import { foldVietnamese } from '../../../domains/vietnamese.ts';
import { isPortalAddress } from '../../../embed/settings.ts';
import { findProvinceName } from '../../../program/province-names.ts';
import { readCount, readDate, readPercent, readYesNo } from '../../../progress/row.ts';
import type { Column } from './columns.ts';
import { groupOf } from './groups.ts';

/** Composed, without line breaks and spaces around; a dash is what people write for nothing. */
export function clean(cell: string): string {
  const text = cell.normalize().replace(/\s+/g, ' ').trim();
  return /^[-–—]+$/.test(text) ? '' : text;
}

const MINIMUM = /^(≥|>=|ít nhất|tối thiểu|at least)\s*/i;

export const isMinimum = (cell: string): boolean => MINIMUM.test(cell);

/** "3.295 tên miền" and "3.295,00" are 3295. What is no count stays text. */
export const countIn = (cell: string): number | string =>
  readCount(
    cell
      .replace(MINIMUM, '')
      .replace(/\s*(tên miền|tên|names?)( ["“]?\.vn["”]?)?$/i, '')
      .replace(/^(\d{1,3}(?:\.\d{3})+),0{1,2}$|^(\d{1,3}(?:,\d{3})+)\.0{1,2}$|^(\d+)[.,]0{1,2}$/, '$1$2$3'),
  );

export const percentIn = (cell: string): number | string => readPercent(cell.replace(MINIMUM, ''));

/** `YYYY-MM-DD` of "ngày 31/3/2025", "31/ 3/2025", "31/03/2025 00:00", "2025/03/31", "31 tháng 3 năm 2025". */
export const dayIn = (cell: string): string =>
  readDate(
    cell
      .toLowerCase()
      .replace(/^(tính )?(đến )?(hết )?(ngày )?/, '')
      .replace(/[ t]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?z?$/, '')
      .replace(/ ?([/.-]) ?/g, '$1')
      .replace(/^(\d{1,2}) tháng (\d{1,2}),? năm (\d{4})$/, '$1/$2/$3')
      .replace(/^(\d{4})([/.])(\d{1,2})\2(\d{1,2})$/, '$1-$3-$4'),
  );

/** The last day of a target, which may be said as a year. */
export function termIn(cell: string): string {
  const year = /^(?:đến )?(?:hết |cuối )?(?:năm )?(20\d\d)$/i.exec(cell)?.[1];
  return year ? `${year}-12-31` : dayIn(cell);
}

/** A line on the whole country, or the sum of the others: no province's. */
export const isNational = (cell: string): boolean => /^(ca nuoc|toan quoc|viet nam|(the )?whole country|tong( cong| so)?|total)$/.test(foldVietnamese(cell));

/** The cell of a column that says in which unit the others are. */
export const isPercentSign = (cell: string): boolean => /^(%|phan tram|ty le( %)?)$/.test(foldVietnamese(cell));

export const isYes = (cell: string): boolean => readYesNo(cell) === true;

/**
 * What is wrong with a cell: nothing where something has to be (`empty`, for a province `merged`, for a group `no-group`), not of the form
 * (`province` `date` `short-year` `year` `count` `zero` `percent` `address` `not-https` `yes-no` `group` `title`), a day that is not in the
 * calendar, has not come, or on which the province was no more (`no-such-day` `to-come` `after-merger`), a percentage among counts
 * (`percent-in-count`), two things at once (`two-kinds` `group-of-count`), half of a thing (`half-target` `half-group`), not what another line
 * says of the same day (`two-totals` `two-targets` `two-groups` `disagrees`), more in a part than in the whole (`more-than-total`
 * `more-than-group`).
 */
export type CellProblem =
  | 'empty' | 'merged' | 'no-group'
  | 'province' | 'date' | 'short-year' | 'year' | 'count' | 'zero' | 'percent' | 'address' | 'not-https' | 'yes-no' | 'group' | 'title'
  | 'no-such-day' | 'to-come' | 'after-merger'
  | 'percent-in-count' | 'two-kinds' | 'group-of-count' | 'half-target' | 'half-group'
  | 'two-totals' | 'two-targets' | 'two-groups' | 'disagrees'
  | 'more-than-total' | 'more-than-group';

function dayProblem(day: string): CellProblem | undefined {
  if (/^\d{1,2}([/.-])\d{1,2}\1\d{2}$/.test(day)) return 'short-year';
  const parsed = parseCivilDate(day);
  // The programme is younger, and no plan reaches further.
  if (parsed.ok) return day < '2000' || day > '2100' ? 'year' : undefined;
  return parsed.problem.code === 'impossible' ? 'no-such-day' : 'date';
}

function countProblem(cell: string, isAboveZero: boolean): CellProblem | undefined {
  const count = countIn(cell);
  if (!Number.isSafeInteger(count)) return isAboveZero && /%$/.test(cell) ? 'percent-in-count' : 'count';
  return isAboveZero && !count ? 'zero' : undefined;
}

function percentProblem(cell: string): CellProblem | undefined {
  const percent = percentIn(cell);
  return typeof percent === 'number' && percent > 0 && percent <= 100 ? undefined : 'percent';
}

function addressProblem(cell: string): CellProblem | undefined {
  if (/^http:/i.test(cell)) return 'not-https';
  return isPortalAddress(cell) ? undefined : 'address';
}

/** What is wrong with a cell that holds something. */
export function problemOf(column: Column, cell: string, today: CivilDate): CellProblem | undefined {
  switch (/\.(size|registered)$/.exec(column)?.[1] ?? column.split(' ')[0]) {
    case 'province':
      return findProvinceName(cell) ? undefined : 'province';
    case 'asOf':
      return dayProblem(dayIn(cell)) ?? (dayIn(cell) > today ? 'to-come' : undefined);
    case 'by':
      return dayProblem(termIn(cell));
    case 'count':
      return countProblem(cell, true);
    case 'percent':
      return percentProblem(cell);
    case 'of':
      return groupOf(cell) ? undefined : 'group';
    case 'size':
      return isMinimum(cell) ? 'count' : countProblem(cell, false) ?? (countIn(cell) ? undefined : 'zero');
    case 'sourceUrl':
      return addressProblem(cell);
    case 'atLeast':
      return typeof readYesNo(cell) === 'boolean' ? undefined : 'yes-no';
    case 'sourceTitle':
      // Of "3,295" in a file with commas, the second half looks like this.
      return /\p{L}/u.test(cell) ? undefined : 'title';
    default:
      return isMinimum(cell) ? 'count' : countProblem(cell, false);
  }
}
