// Reads a table that nobody checks before it is shown. An uncertain figure is left out, and the other figures are kept.

import type { FeedProblem } from '../problems.ts';
import { MOST_DAYS, type Stepwise } from './limits.ts';
import type { Column } from './columns.ts';
import { entryOf, latestDay } from './entries.ts';
import type { CellError } from './check-line.ts';
import type { Rules } from './frame.ts';
import type { Line } from './lines.ts';
import type { Places } from './places.ts';
import { checkProvince, errorsTold, readTable } from './read.ts';
import type { TableProblem } from './problems.ts';

export interface FeedTable {
  /** For parseSnapshot, one per province. */
  readonly entries: readonly object[];
  readonly problems: readonly FeedProblem[];
}

/** Columns that a figure can do without. */
const isOfTarget = (column: Column): boolean => /^(count|percent|of|by|atLeast)\b/.test(column);

/** The province of the line is unknown. */
const isNobodys = ({ column }: CellError): boolean => column === 'province';

/** A spreadsheet that read 500.500 as a fraction writes 500.5. Then no other number is certain, because it read 450.000 as 450. */
const isFraction = (cell: string): boolean => /^\d{1,3}[.,]\d{1,2}$/.test(cell);

/** A problem in one cell that makes all cells uncertain. */
const isOfAll = ({ problem, cell }: CellError): boolean =>
  problem === 'other-sign' ||
  problem === 'month-first' ||
  problem === 'unit' ||
  (problem === 'count' && isFraction(cell));

/** A line without its targets. */
const withoutTargets = (line: Line): Line =>
  line.without((column) => isOfTarget(column) || /^(size|registered)$/.test(column));

/** The next problems appear after these are corrected. */
const MOST_PROBLEMS = 200;
/** A table with more errors is probably not a table of figures. */
const MOST_ERRORS = 2_000;

const CONTROL = /\s+/g;

const cellProblem = ({ row, column, cell, problem }: CellError): FeedProblem => ({
  code: problem,
  field: `row ${row} ${column}${cell ? ` "${cell.replace('\n', '⏎').replace(CONTROL, ' ').slice(0, 60)}"` : ''}`,
  isTable: true,
});

function tableProblem(problem: TableProblem): FeedProblem {
  const field =
    'row' in problem
      ? `row ${problem.row}`
      : 'headings' in problem
        ? `"${problem.headings.join('", "')}"`
        : 'text' in problem
          ? `"${problem.text.slice(0, 60)}"`
          : 'table';
  return { code: problem.code, field, isTable: true };
}

/** The usable lines of a province; `undefined` if its newest figure is not certain. */
function certainLines(lines: readonly Line[], errors: readonly CellError[]): readonly Line[] | undefined {
  if (!errors[0]) return lines;
  const wrong = new Map<number, CellError[]>();
  for (const error of errors) wrong.set(error.row, [...(wrong.get(error.row) ?? []), error]);
  const kept = lines.flatMap((line) => {
    const own = wrong.get(line.row) ?? [];
    return own.length ? (own.every(({ column }) => isOfTarget(column)) ? [withoutTargets(line)] : []) : [line];
  });
  const newest = latestDay(kept);
  const isLost = (line: Line): boolean => {
    const own = wrong.get(line.row) ?? [];
    if (own.every(({ column }) => isOfTarget(column)) || !line.total) return false;
    return line.day >= newest || own.some(({ column }) => column === 'asOf');
  };
  return lines.some(isLost) ? undefined : kept;
}

/**
 * Reads a CSV feed. Columns are those of the feed format or their headings in Vietnamese, in any order; separated by comma, semicolon or
 * tab. A row is one province on one day: the latest is the snapshot, all of them its series. A row without a total is a day without
 * data, not a 0. A row that is wrong costs the newest figure of its province only where it may be newer.
 */
export function* readFeedTable(text: string, places: Places): Stepwise<FeedTable> {
  const rules: Rules = { places, isFeed: true };
  const { sheet, missing, provinces, errors } = yield* readTable(text, rules);
  const whole: FeedProblem[] = [
    ...sheet.problems.map(tableProblem),
    ...(sheet.problems.some(({ code }) => code !== 'divided' && code !== 'unit')
      ? []
      : missing.map((column): FeedProblem => ({ code: 'missing', field: column }))),
    ...errors.filter(isOfAll).slice(0, MOST_PROBLEMS).map(cellProblem),
  ];
  if (whole.length) return { entries: [], problems: whole };
  if (errors.length > MOST_ERRORS) return { entries: [], problems: errors.slice(0, MOST_PROBLEMS).map(cellProblem) };

  const problems: FeedProblem[] = errors.slice(0, MOST_PROBLEMS).map(cellProblem);
  const lost = new Set(errors.filter(isNobodys).map(({ row }) => row));
  const byRow = new Map<number, CellError[]>();
  for (const error of errors) byRow.set(error.row, [...(byRow.get(error.row) ?? []), error]);
  const entries: object[] = [];
  for (const all of provinces) {
    yield;
    const own = lost.size ? all.filter(({ row }) => !lost.has(row)) : all;
    let lines: readonly Line[] | undefined = certainLines(
      own,
      byRow.size ? own.flatMap(({ row }) => byRow.get(row) ?? []) : [],
    );
    for (let round = 0; lines?.length; round += 1) {
      const { errors: between, tell } = errorsTold();
      checkProvince(lines, tell);
      if (!between.length) break;
      problems.push(...between.map(cellProblem));
      if (between.some(({ problem }) => problem === 'falls' || problem === 'jumps') || round > 2) lines = undefined;
      else if (between.every(({ column }) => isOfTarget(column))) lines = lines.map(withoutTargets);
      else {
        // If lines of a day contradict each other, all lines of that day are removed.
        const days = new Set(
          lines.filter(({ row }) => between.some((error) => error.row === row)).map(({ day }) => day),
        );
        lines = days.has(latestDay(lines)) ? undefined : lines.filter(({ day }) => !days.has(day));
      }
    }
    if (!lines?.length) continue;
    const { errors: last, tell } = errorsTold();
    const { entry } = entryOf(lines, undefined, tell);
    problems.push(...last.map(cellProblem));
    if (!entry || last.some(({ problem }) => problem === 'empty')) continue;
    if (lines.length > MOST_DAYS) problems.push({ code: 'too-long', field: `row ${lines[0]!.row}`, isTable: true });
    else entries.push(entry);
  }
  return { entries, problems };
}
