// Parses a text into the lines of a table: finds the separator and the headings, and reports ambiguities. Figures are not parsed here.

import { isAimed, readAbove, type Above, type TitleLine } from './above.ts';
import { clean, inOneLine, isCounted, cellKindOf, type CellKind } from './cells.ts';
import { columnOf, isAim, isNumeric, type Column } from './columns.ts';
import { findDivisions, isHeadingLine } from './divisions.ts';
import { daysNamedIn } from './days.ts';
import { chooseColumns, isNumbering, likeness, readHeadings, type Rivals } from './headings.ts';
import { MOST_CHARACTERS, MOST_COLUMNS, MOST_IN_CELL, MOST_ROWS, type Stepwise } from './limits.ts';
import type { Places } from './places.ts';
import type { TableLine, TableProblem } from './problems.ts';
import { SEPARATORS, splitRecords, statedSeparator, withoutMark, type TableRecord } from './records.ts';

export interface Sheet {
  readonly headings: readonly string[];
  readonly headingRow: number;
  /** The columns in the order of the headings; undefined for a column that is not used. */
  readonly columns: readonly (Column | undefined)[];
  /** The lines below the headings that hold something. */
  readonly lines: readonly TableLine[];
  readonly problems: readonly TableProblem[];
  /** Headings of columns that hold something and are passed over. */
  readonly unused: readonly string[];
  /** Those among them that speak of a target and leave open of what, or until when. */
  readonly openAims: readonly string[];
  /** The statements of the title about all figures. */
  readonly above: Above;
}

/** Reports have a title above their headings. */
const FIRST = 15;

const empty: Sheet = {
  headings: [],
  headingRow: 1,
  columns: [],
  lines: [],
  problems: [],
  unused: [],
  openAims: [],
  above: {},
};

interface Start {
  readonly separator: string;
  readonly from: number;
  readonly rows: number;
  readonly index: number;
  readonly records: readonly (readonly string[])[];
}

/** The separator and the heading row that fit the first rows best. */
function findStart(text: string): Start | undefined {
  const { separator: stated, from, rows } = statedSeparator(text);
  const signs = stated ? [stated] : [...SEPARATORS].reverse();
  const starts = signs.flatMap((separator) => {
    const records: string[][] = [];
    for (const { cells } of splitRecords(text.slice(0, 50_000), separator, from, rows)) {
      records.push(cells.slice(0, MOST_COLUMNS).map(clean));
      if (records.length === FIRST + 3) break;
    }
    return records.slice(0, FIRST).map((cells, index) => ({
      separator,
      from,
      rows,
      index,
      records,
      score: likeness(cells),
      width: cells.filter(Boolean).length,
    }));
  });
  return starts.sort((a, b) => b.score - a.score || b.width - a.width || a.index - b.index)[0];
}

/** A text document copies a table as one cell per line. */
const isOneColumn = ({ records }: Start): boolean =>
  records.every((cells) => cells.filter(Boolean).length < 2) &&
  new Set(records.slice(0, 12).flatMap(([cell = '']) => columnOf(cell) ?? [])).size > 1;

/** The columns with counts that stand next to an ignored column. A comma may have moved the end of a number into that column. */
const splitColumns = (
  headings: readonly string[],
  kinds: readonly (CellKind | undefined)[],
  separator: string,
): number[] =>
  separator === ','
    ? headings.flatMap((_, at) =>
        isCounted(kinds[at]) && !kinds[at + 1] && !isNumeric(headings[at + 1] ?? '') ? [at] : [],
      )
    : [];

function lineProblem(
  { row, cells }: TableLine,
  width: number,
  splits: readonly number[],
  separator: string,
): TableProblem | undefined {
  if (cells.length > width && (separator === ',' || cells.slice(width).some(Boolean)))
    return { code: 'more-cells', row };
  const isSplit = splits.some((at) => /^[1-9]\d{0,2}$/.test(cells[at] ?? '') && /^\d{3}$/.test(cells[at + 1] ?? ''));
  return isSplit ? { code: 'thousands', row } : undefined;
}

const isNumber = (cell: string): boolean => /^\d[\d., \u00a0]*$/.test(cell);

const isTwice = (lines: readonly TableLine[], { first, second, isNumeric: areNumbers }: Rivals): boolean =>
  lines.some(({ cells: { [first]: one, [second]: other } }) =>
    one && other && one !== other ? !areNumbers || (isNumber(one) && isNumber(other)) : false,
  );

export function* readSheet(given: string, places: Places): Stepwise<Sheet> {
  if (given.length > MOST_CHARACTERS) return { ...empty, problems: [{ code: 'too-long' }] };
  const text = withoutMark(given.normalize());
  yield;
  const start = findStart(text);
  if (!start) return empty;
  if (isOneColumn(start)) return { ...empty, problems: [{ code: 'one-column' }] };
  yield;

  const { separator, from, rows, index, records } = start;
  const found = readHeadings(records.slice(index));
  const isNumbered = isNumbering(records[index + found.rows] ?? []);
  const last = index + found.rows - 1 + (isNumbered ? 1 : 0);
  const { columns, rivals } = chooseColumns(found);
  const headings = found.names.map(inOneLine);
  const splits = splitColumns(
    headings,
    columns.map((column) => column && cellKindOf(column)),
    separator,
  );
  const title = records.slice(0, index).flatMap((cells, at): TitleLine[] => {
    const words = cells.filter(Boolean);
    return words[0]
      ? [...new Set([...words, words.join(' ')])].map((word) => ({ row: at + 1 + rows, text: inOneLine(word) }))
      : [];
  });

  const lines: TableLine[] = [];
  let before: readonly string[] = [];
  const problems: TableProblem[] = [];
  const base = { headings, headingRow: last + 1 + rows, columns, unused: [], openAims: [], above: {} };
  for (const record of splitRecords(text, separator, from, rows)) {
    const trouble = recordTrouble(record, lines.length);
    if (trouble) return { ...base, lines: [], problems: [trouble] };
    if (!(record.row & 127)) yield;
    if (record.row - rows <= last + 1) continue;
    const { row, cells } = record;
    let isEmpty = true;
    for (let at = 0; at < cells.length; at += 1) {
      // A cell that is the same in the row before is clean already.
      if (cells[at] !== before[at]) cells[at] = clean(cells[at]!);
      isEmpty &&= !cells[at];
    }
    before = cells;
    if (isEmpty) continue;
    const line = { row, cells };
    if (isHeadingLine(line)) {
      // Each page of a long table may repeat the headings.
      if (headings.some((heading, at) => inOneLine(cells[at] ?? '') !== heading) && problems.length < 100)
        problems.push({ code: 'two-tables', row });
      continue;
    }
    lines.push(line);
    const problem = lineProblem(line, headings.length, splits, separator);
    if (problem && problems.length < 100) problems.push(problem);
  }
  for (const rival of rivals)
    if (isTwice(lines, rival))
      problems.push({ code: 'twice', headings: [headings[rival.first]!, headings[rival.second]!] });
  const isHeld = headings.map((_, at) => !columns[at] && lines.some(({ cells }) => cells[at]));
  const unused = headings.flatMap((heading, at) =>
    isHeld[at] ? [{ heading: inOneLine(heading) || `(${at + 1})`, column: columnOf(heading) }] : [],
  );
  problems.push(...(yield* findDivisions({ headings, columns, lines }, title, places)));
  // A heading may contain the day too: "Lũy kế đến 30/9/2026".
  const heads = headings.flatMap((heading, at) =>
    columns[at] === 'total' && daysNamedIn(inOneLine(heading))[0]
      ? [{ row: last + 1 + rows, text: inOneLine(heading) }]
      : [],
  );
  return {
    ...base,
    lines,
    problems,
    unused: unused.map(({ heading }) => heading),
    openAims: unused.filter(({ heading, column }) => !column && isAim(heading)).map(({ heading }) => heading),
    above: readAbove(heads.length ? heads.concat(title.filter(({ text: words }) => !isAimed(words))) : title, places),
  };
}

function recordTrouble({ row, cells, isBroken }: TableRecord, count: number): TableProblem | undefined {
  if (isBroken) return { code: 'quote', row };
  if (count >= MOST_ROWS || cells.length > MOST_COLUMNS * 3) return { code: 'too-long' };
  for (const cell of cells) if (cell.length > MOST_IN_CELL) return { code: 'too-long' };
  return undefined;
}
