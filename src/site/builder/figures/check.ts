// Owns the checking of a table of figures, cell by cell, and what it comes to: one snapshot for each province. Knows no words.

import { parseCivilDate, type CivilDate } from '../../../base/civil-date.ts';
import { webAddress } from '../../../base/web-address.ts';
import { findProvinceName } from '../../../program/province-names.ts';
import { readCells } from '../../../progress/csv.ts';
import { MINIMUM, readCount, readDate } from '../../../progress/row.ts';
import { checkParts, parseSnapshot, SUFFIX, type ProgressSnapshot } from '../../../progress/snapshot.ts';
import { columnOf, type Column } from './columns.ts';

/**
 * What is wrong with a cell: nothing where something has to be (`empty`), not of the form (`province` `date` `count` `address` `yes-no`),
 * a day that is not in the calendar or has not come (`no-such-day` `to-come`), the day's total written twice and not alike (`two-totals`),
 * a target without its day or the other way round (`half-target`), more names by ending than in all (`more-than-total`).
 */
export type CellProblem =
  | 'empty' | 'province' | 'date' | 'no-such-day' | 'to-come' | 'count' | 'address' | 'yes-no' | 'two-totals' | 'half-target' | 'more-than-total';

export interface CellError {
  /** Counted as a spreadsheet does: the headings are row 1. */
  readonly row: number;
  readonly column: Column;
  /** As the table writes it; empty where it has none such. */
  readonly heading: string;
  readonly cell: string;
  readonly problem: CellProblem;
}

/** What the table leaves out, where it holds one province's figures from one source. */
export interface Defaults {
  readonly province?: string | undefined;
  readonly sourceTitle?: string;
}

export interface Checked {
  readonly headings: readonly string[];
  /** The columns in the order of the headings; undefined for what is passed over. */
  readonly columns: readonly (Column | undefined)[];
  /** The lines that hold something, with their number in the spreadsheet. */
  readonly lines: readonly { readonly row: number; readonly cells: readonly string[] }[];
  /** Columns without which there is no figure. */
  readonly missing: readonly Column[];
  readonly errors: readonly CellError[];
  /** Lines without a total: days without data, not days with none. */
  readonly withoutTotal: readonly number[];
  /** Empty as long as anything is missing or wrong. */
  readonly snapshots: readonly ProgressSnapshot[];
}

const YES = /^(true|1|x|yes|có)$/i;
const NO = /^(false|0|no|không)?$/i;

function dayProblem(cell: string, today: CivilDate | undefined): CellProblem | undefined {
  const day = parseCivilDate(readDate(cell));
  if (!day.ok) return day.problem.code === 'impossible' ? 'no-such-day' : 'date';
  return today && day.value > today ? 'to-come' : undefined;
}

const isCount = (cell: string): boolean => Number.isSafeInteger(readCount(cell));

/** What is wrong with a cell by itself. */
function problemOf(column: Column, cell: string, today: CivilDate): CellProblem | undefined {
  const isNeeded = column === 'asOf' || column === 'sourceTitle';
  if (!cell) return isNeeded ? 'empty' : undefined;
  switch (column) {
    case 'province':
      return findProvinceName(cell) ? undefined : 'province';
    case 'asOf':
      return dayProblem(cell, today);
    case 'by':
      return dayProblem(cell, undefined);
    case 'count':
      return readCount(cell.replace(MINIMUM, '')) === 0 || !isCount(cell.replace(MINIMUM, '')) ? 'count' : undefined;
    case 'sourceUrl':
      return webAddress(cell) ? undefined : 'address';
    case 'atLeast':
      return YES.test(cell) || NO.test(cell) ? undefined : 'yes-no';
    case 'sourceTitle':
      return undefined;
    default:
      return isCount(cell) ? undefined : 'count';
  }
}

interface Line {
  readonly row: number;
  readonly cell: (column: Column) => string;
}

const slugIn = (line: Line, { province }: Defaults): string => {
  const found = findProvinceName(line.cell('province'));
  return (found?.former ?? found?.province)?.slug ?? province ?? '';
};

/** The entry of a province's lines, for parseSnapshot; the latest line is the figure, all of them its series. */
function entryOf(lines: readonly Line[], suffixes: readonly Column[], defaults: Defaults): object {
  const day = (line: Line): string => readDate(line.cell('asOf'));
  const latest = lines.reduce((best, next) => (day(next) > day(best) ? next : best));
  const url = latest.cell('sourceUrl');
  return {
    province: slugIn(latest, defaults),
    asOf: day(latest),
    source: { title: latest.cell('sourceTitle') || defaults.sourceTitle, ...(url && { url }) },
    total: readCount(latest.cell('total')),
    parts: Object.fromEntries(suffixes.filter((suffix) => latest.cell(suffix)).map((suffix) => [suffix, readCount(latest.cell(suffix))])),
    targets: lines
      .filter((line) => day(line) === day(latest) && line.cell('count'))
      .map((line) => ({
        by: readDate(line.cell('by')),
        count: readCount(line.cell('count').replace(MINIMUM, '')),
        atLeast: MINIMUM.test(line.cell('count')) || YES.test(line.cell('atLeast')),
      })),
    series: lines.map((line) => ({ asOf: day(line), total: readCount(line.cell('total')) })),
  };
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups.values()];
}

/**
 * Checks a table as a spreadsheet copies it or saves it as CSV, with one line of headings.
 * @param today no figure may be of a later day
 */
export function checkTable(text: string, today: CivilDate, defaults: Defaults = {}): Checked {
  const [headings = [], ...rest] = readCells(text.normalize());
  const columns = headings.map((heading, index) => {
    const column = columnOf(heading);
    return headings.findIndex((other) => columnOf(other) === column) === index ? column : undefined;
  });
  const lines = rest.map((cells, index) => ({ row: index + 2, cells })).filter(({ cells }) => cells.some((cell) => cell.trim()));
  const needed: readonly Column[] = ['asOf', 'total', ...(defaults.sourceTitle ? [] : (['sourceTitle'] as const))];
  const missing = needed.filter((column) => !columns.includes(column));
  const all = lines.map(({ row, cells }): Line => ({ row, cell: (column) => cells[columns.indexOf(column)]?.trim() ?? '' }));
  const told = all.filter((line) => line.cell('total'));

  const errors: CellError[] = [];
  const tell = ({ row, cell }: Line, column: Column, problem: CellProblem): void => {
    errors.push({ row, column, heading: headings[columns.indexOf(column)]?.trim() ?? '', cell: cell(column), problem });
  };
  const suffixes = columns.filter((column) => column !== undefined && SUFFIX.test(column)) as Column[];
  for (const line of told) {
    for (const column of columns) {
      if (!column || (column === 'sourceTitle' && defaults.sourceTitle)) continue;
      const problem = problemOf(column, line.cell(column), today);
      if (problem) tell(line, column, problem);
    }
    if (!line.cell('count') !== !line.cell('by')) tell(line, line.cell('count') ? 'by' : 'count', 'half-target');
  }
  const provinces = groupBy(told, (line) => slugIn(line, defaults));
  for (const own of provinces) {
    for (const day of groupBy(own, (line) => readDate(line.cell('asOf')))) {
      for (const line of day.slice(1)) if (readCount(line.cell('total')) !== readCount(day[0]!.cell('total'))) tell(line, 'total', 'two-totals');
    }
  }

  const snapshots: ProgressSnapshot[] = [];
  if (!missing.length && !errors.length) {
    for (const own of provinces) {
      const parsed = parseSnapshot(entryOf(own, suffixes, defaults));
      // Nothing is left that could be refused; if there were, it would be better not to offer a file.
      if (!parsed.ok) throw new Error(`${parsed.problem.code} ${parsed.problem.field}`);
      if (checkParts(parsed.value).state === 'more') tell(own.find((line) => readDate(line.cell('asOf')) === parsed.value.asOf)!, 'total', 'more-than-total');
      else snapshots.push(parsed.value);
    }
  }
  errors.sort((a, b) => a.row - b.row);
  return {
    headings, columns, lines, missing, errors,
    withoutTotal: all.filter((line) => !line.cell('total')).map(({ row }) => row),
    snapshots: errors.length ? [] : snapshots,
  };
}
