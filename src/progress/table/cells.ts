// Finds the problems of a single cell.

import { parseCivilDate, type CivilDate } from '../../base/civil-date.ts';
import { webAddress } from '../../base/web-address.ts';
import type { Column } from './columns.ts';
import { dayIn, periodIn, termIn } from './days.ts';
import { isGarbled } from './garbled.ts';
import { groupOf } from './groups.ts';
import { countIn, isFailure, isMinimum, percentIn, yesNoIn } from './numbers.ts';

/** Without spaces around and with one for each run of them; line breaks stay. Dashes and dots are what people write for nothing. */
export function clean(cell: string): string {
  // Most cells are clean.
  if (!/[\t\r\n\v\f\u2028\u2029]|^\s|\s$|\s\s|^[-–—._…]/.test(cell)) return cell;
  const text = cell
    .split(/[\r\n\v\f\u2028\u2029]+/)
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .join('\n')
    .trim();
  return /^[-–—._…]+$/.test(text) ? '' : text;
}

/** Text in one line. */
export const inOneLine = (cell: string): string => cell.replace(/\s+/g, ' ');

/** The cell of a column that says in which unit the others are. */
export const isPercentSign = (cell: string): boolean =>
  cell === '%' || (cell.length < 12 && /^(ph[ầa]n tr[ăa]m|t[ỷỉy] l[ệe]( %)?)$/i.test(cell));

export const isYes = (cell: string): boolean => yesNoIn(cell) === true;

/** The day of a figure: a day, or the last one of a period. */
export const figureDay = (cell: string): string => periodIn(cell) ?? dayIn(cell);

/**
 * What is wrong with a cell.
 * - nothing where something has to be: `empty`, for a province `merged`, for a group `no-group`
 * - not of the form: `province` `smaller-place` `date` `short-year` `year` `count` `zero` `percent` `address` `not-https` `yes-no` `group` `title`
 *   `garbled`
 * - no day that can be: `no-such-day` `to-come` `after-merger`, or one that may have its month first: `month-first`
 * - a number that could be two: `two-numbers` (in one cell), `other-sign` (a point for thousands here, a comma there), `unit` (not names one by one)
 * - a size that cannot be: `far-under` (a target next to what there is already), `plan-asks` (a target next to the plan's), `falls`, `jumps` (a
 *   total next to that of another day), `share` (a share of one)
 * - a percentage among counts, two things at once, half of a thing: `percent-in-count` `two-kinds` `group-of-count` `half-target` `half-group`
 * - not what another line says of the same day: `two-totals` `two-targets` `two-groups` `disagrees`
 * - more in a part than in the whole: `more-than-total` `more-than-group`
 */
export type CellProblem =
  | 'empty'
  | 'merged'
  | 'no-group'
  | 'province'
  | 'smaller-place'
  | 'date'
  | 'short-year'
  | 'year'
  | 'count'
  | 'zero'
  | 'percent'
  | 'address'
  | 'not-https'
  | 'yes-no'
  | 'group'
  | 'title'
  | 'garbled'
  | 'no-such-day'
  | 'month-first'
  | 'to-come'
  | 'after-merger'
  | 'two-numbers'
  | 'other-sign'
  | 'unit'
  | 'far-under'
  | 'plan-asks'
  | 'falls'
  | 'jumps'
  | 'share'
  | 'percent-in-count'
  | 'two-kinds'
  | 'group-of-count'
  | 'half-target'
  | 'half-group'
  | 'two-totals'
  | 'two-targets'
  | 'two-groups'
  | 'disagrees'
  | 'more-than-total'
  | 'more-than-group';

function dayProblem(day: string): CellProblem | undefined {
  const parsed = parseCivilDate(day);
  // The programme is younger than 1990, and no plan goes beyond 2100.
  if (parsed.ok) return day < '1990' || day > '2100' ? 'year' : undefined;
  if (/^\d{1,2}([/.-])\d{1,2}\1\d{2}$/.test(day)) return 'short-year';
  return parsed.problem.code === 'impossible' ? 'no-such-day' : 'date';
}

/** Several numbers below or beside each other. A line break is not a thousands separator. */
const isSeveral = (cell: string): boolean => cell.includes('\n') && (cell.match(/\d+/g) ?? []).length > 1;

function countProblem(cell: string, isAboveZero: boolean): CellProblem | undefined {
  if (isSeveral(cell)) return 'two-numbers';
  const count = countIn(cell);
  if (!Number.isSafeInteger(count)) return isAboveZero && /%$/.test(cell) ? 'percent-in-count' : 'count';
  return isAboveZero && !count ? 'zero' : undefined;
}

function percentProblem(cell: string): CellProblem | undefined {
  const percent = percentIn(cell);
  return typeof percent === 'number' && percent > 0 && percent <= 100 ? undefined : 'percent';
}

/** The base address for relative addresses of a page. Any host would do. */
const PORTAL = 'https://portal.example/';

function addressProblem(cell: string): CellProblem | undefined {
  if (/^http:/i.test(cell)) return 'not-https';
  return /^(https:\/\/|\/)/i.test(cell) && webAddress(cell, PORTAL) ? undefined : 'address';
}

/** A title that names a source. */
function titleProblem(cell: string): CellProblem | undefined {
  if (isGarbled(cell)) return 'garbled';
  // If "3,295" stands in a file with commas, its second half looks like this.
  return /\p{L}/u.test(cell) && !isFailure(cell) ? undefined : 'title';
}

/** How a cell of a column is read. */
export type CellKind =
  'province' | 'asOf' | 'by' | 'count' | 'percent' | 'of' | 'size' | 'sourceUrl' | 'atLeast' | 'sourceTitle' | 'number';

export function cellKindOf(column: Column): CellKind {
  const name = /\.(size|registered)$/.exec(column)?.[1] ?? column.split(' ')[0]!;
  return name === 'total' || name === 'registered' || /vn$/.test(name) ? 'number' : (name as CellKind);
}

/** Columns of numbers of names or members. */
export const isCounted = (kind: CellKind | undefined): boolean =>
  kind === 'number' || kind === 'count' || kind === 'size';

/** The problem of a cell that is not empty. A province is checked elsewhere. */
export function problemOf(
  kind: CellKind,
  cell: string,
  rules: { readonly today?: CivilDate | undefined; readonly isFeed: boolean },
): CellProblem | undefined {
  switch (kind) {
    case 'province':
      return undefined;
    case 'asOf': {
      const day = figureDay(cell);
      return dayProblem(day) ?? (rules.today && day > rules.today ? 'to-come' : undefined);
    }
    case 'by':
      return dayProblem(termIn(cell));
    case 'count':
      return countProblem(cell, true);
    case 'percent':
      return percentProblem(cell);
    case 'of':
      // A feed may define its own groups.
      return groupOf(cell) || (rules.isFeed && /^[a-z]+(-[a-z0-9]+)*$/.test(cell)) ? undefined : 'group';
    case 'size':
      return isMinimum(cell) ? 'count' : (countProblem(cell, false) ?? (countIn(cell) ? undefined : 'zero'));
    case 'sourceUrl':
      return rules.isFeed ? undefined : addressProblem(cell);
    case 'atLeast':
      return typeof yesNoIn(cell) === 'boolean' ? undefined : 'yes-no';
    case 'sourceTitle':
      return titleProblem(cell);
    default:
      return isMinimum(cell) ? 'count' : countProblem(cell, false);
  }
}

/** The slug of a group, by its words or as it stands. */
export const groupIn = (cell: string): string | undefined => groupOf(cell) ?? (cell || undefined);
