// Reads a table of figures: its lines by province, and their problems. The caller decides what to do about the problems.

import { checkLine, type CellError, type Tell } from './check-line.ts';
import { frameOf, type Frame, type Rules } from './frame.ts';
import { inOneLine } from './cells.ts';
import { elsewhere, Line, saysSomething, slugIn } from './lines.ts';
import { foldHeading, type Column } from './columns.ts';
import type { TablePlace } from './places.ts';
import type { Stepwise } from './limits.ts';
import { checkDayOrder, checkSigns, checkTotals } from './sizes.ts';
import { countIn } from './numbers.ts';
import { groupBy, totalsInOrder, type Note } from './entries.ts';
import { checkDays } from './contradictions.ts';
import type { TableProblem } from './problems.ts';
import { readSheet, type Sheet } from './sheet.ts';

export interface ReadTable {
  readonly sheet: Sheet;
  /** Columns without which there is no figure. */
  readonly missing: readonly Column[];
  /** Neither the table nor its reader says whose figures these are. */
  readonly isNobodys: boolean;
  /** The lines that say something, by province. */
  readonly provinces: readonly (readonly Line[])[];
  /** The problems within lines, and between the signs of their numbers. */
  readonly errors: readonly CellError[];
  /** The parts that were not used. */
  readonly notes: readonly Note[];
  /** The rows that were passed over. */
  readonly passed: ReadonlySet<number>;
  /** The title names another province than the one that was chosen. */
  readonly otherPlace: string | undefined;
}

/** Collects what is told. */
export function errorsTold(): { readonly errors: CellError[]; readonly tell: Tell } {
  const errors: CellError[] = [];
  const tell: Tell = (line, column, problem, others) => {
    const heading = line.frame.headings[line.frame.at[column] ?? -1] ?? '';
    errors.push({
      row: line.row,
      column,
      heading,
      cell: line.cell(column),
      problem,
      ...(others?.length && { others }),
    });
  };
  return { errors, tell };
}

const rowsOf = (lines: readonly Line[]): number[] => lines.map(({ row }) => row);

const slugOf = (place: TablePlace | undefined): string | undefined => (place?.former ?? place?.province)?.slug;

/** Facts that stand in the title and in no column. */
function titleNotes({ above }: Sheet, isDayAbove: boolean, isPlaceAbove: boolean): Note[] {
  const { day, place } = above;
  return [
    ...(isDayAbove && day ? [{ kind: 'day-above' as const, row: day.row, day: day.day }] : []),
    ...(isPlaceAbove && place ? [{ kind: 'place-above' as const, row: place.row, cell: place.text }] : []),
  ];
}

/** A column of “units” in which half of the cells are not provinces. They are communes, some of which have the name of a province. */
function strangers(lines: readonly Line[], { hasProvinces, headings, at }: Frame): TableProblem | undefined {
  const heading = headings[at.province ?? -1] ?? '';
  if (!hasProvinces || !/^(ten )?(don vi|dia phuong|dia ban)$/.test(foldHeading(heading))) return undefined;
  const named = lines.filter((line) => line.cell('province'));
  const unknown = named.filter(({ place }) => !place).length;
  return unknown * 2 >= named.length && unknown ? { code: 'divided', by: 'places', text: heading } : undefined;
}

/** A sum below the days of one province: these are the names of single periods. Nobody adds up totals. */
function sumOfPeriods(lines: readonly Line[], sums: readonly Line[]): TableProblem | undefined {
  if (!sums[0]) return undefined;
  const told = lines.filter(({ total }) => total);
  const [first] = told;
  if (new Set(told.map(({ day }) => day)).size < 2 || told.some((line) => slugIn(line) !== slugIn(first!)))
    return undefined;
  const all = told.reduce((sum, line) => sum + Number(countIn(line.total)), 0);
  const line = sums.find(({ total }) => total && countIn(total) === all);
  return line && { code: 'divided', by: 'period', text: inOneLine(line.cells.find(Boolean)!) };
}

/** The day in the title is not a day of the table. */
function dayOfTitle(lines: readonly Line[], { above, columns }: Sheet): TableProblem | undefined {
  const { day } = above;
  const isOpen = day && !day.isPeriod && !day.isAim && columns.includes('asOf') && lines.some(({ total }) => total);
  return isOpen && !lines.some((line) => line.day === day.day) ? { code: 'two-days', text: day.text } : undefined;
}

/** Reads a table as a spreadsheet copies it or saves it as CSV. @param sourceTitle where the table has no column for it */
export function* readTable(text: string, rules: Rules, sourceTitle?: string): Stepwise<ReadTable> {
  const sheet = yield* readSheet(text, rules.places);
  const { columns, above } = sheet;
  const needed: readonly Column[] = [
    ...(above.day ? [] : (['asOf'] as const)),
    'total',
    ...(sourceTitle ? [] : (['sourceTitle'] as const)),
  ];
  const missing = needed.filter((column) => !columns.includes(column));
  const frame = frameOf(sheet, rules);
  const named = rules.province ? rules.places.find(rules.province) : undefined;
  const titled = above.place && rules.places.find(above.place.text);
  const whose = named ?? titled;

  const lines: Line[] = [];
  const out = { national: [] as Line[], elsewhere: [] as Line[], silent: [] as Line[] };
  const { errors, tell } = errorsTold();
  for (const [index, given] of sheet.lines.entries()) {
    if (!(index & 127)) yield;
    const line = new Line(given, frame, whose);
    const kind = elsewhere(line);
    if (kind) out[kind].push(line);
    else if (!saysSomething(line)) out.silent.push(line);
    else {
      lines.push(line);
      checkLine(line, tell);
    }
  }
  yield* checkSigns(lines, tell);
  yield* checkDayOrder(lines, tell);
  const whole = [strangers(lines, frame), sumOfPeriods(lines, out.national), dayOfTitle(lines, sheet)].filter(
    (problem) => problem !== undefined,
  );

  const periods: Note[] = [];
  for (const line of lines) {
    const cell = line.cells[frame.at.asOf ?? -1] ?? '';
    if (cell !== line.day && frame.periodOf(cell)) periods.push({ kind: 'period', row: line.row, cell, day: line.day });
  }
  return {
    sheet: whole[0] ? { ...sheet, problems: [...sheet.problems, ...whole] } : sheet,
    missing,
    errors,
    isNobodys: frame.isUnnamed,
    provinces: groupBy(lines, slugIn),
    notes: [
      ...titleNotes(sheet, !!frame.day, !frame.hasProvinces && !named),
      ...(out.national[0] ? [{ kind: 'national' as const, rows: rowsOf(out.national) }] : []),
      ...(out.elsewhere[0] ? [{ kind: 'elsewhere' as const, rows: rowsOf(out.elsewhere) }] : []),
      ...(out.silent[0] ? [{ kind: 'without-total' as const, rows: rowsOf(out.silent) }] : []),
      ...periods,
    ],
    passed: new Set([...out.national, ...out.elsewhere, ...out.silent].map(({ row }) => row)),
    otherPlace:
      named && titled && !frame.hasProvinces && slugOf(named) !== slugOf(titled) ? above.place!.text : undefined,
  };
}

/** Tells where the lines of one province contradict each other, by day and by size. Nothing may be wrong within them. */
export function checkProvince(lines: readonly Line[], tell: Tell): void {
  checkDays(lines, tell);
  checkTotals(totalsInOrder(lines), tell);
}
