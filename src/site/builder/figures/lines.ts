// Owns one line of a table of figures: what it says, and what is wrong within it. Knows no other line.

import type { CivilDate } from '../../../base/civil-date.ts';
import { mergedOn } from '../../../domains/places.ts';
import { findProvinceName, type FoundPlace } from '../../../program/province-names.ts';
import { SUFFIX, type Group, type Target } from '../../../progress/snapshot.ts';
import { countIn, dayIn, isMinimum, isPercentSign, isYes, percentIn, problemOf, termIn, type CellProblem } from './cells.ts';
import type { Column } from './columns.ts';
import { groupOf } from './groups.ts';
import type { Sheet, TableLine } from './sheet.ts';

export interface CellError {
  /** Counted as a spreadsheet does. */
  readonly row: number;
  readonly column: Column;
  /** As the table writes it; empty where it has none such. */
  readonly heading: string;
  readonly cell: string;
  readonly problem: CellProblem;
  /** What the cell does not agree with. */
  readonly others?: readonly string[];
}

export type Tell = (line: Line, column: Column, problem: CellProblem, others?: readonly string[]) => void;

export interface Line {
  readonly row: number;
  readonly columns: readonly Column[];
  readonly cell: (column: Column) => string;
  /** Where the figure is from; undefined where the table and its reader leave that open. */
  readonly place: FoundPlace | undefined;
  /** Empty for a target that holds whatever the day. */
  readonly day: string;
  /** A column of ours or of nobody's says that this line is in per cent. */
  readonly isInPercent: boolean;
}

export const slugIn = ({ place }: Line): string => (place?.former ?? place?.province)?.slug ?? '';

/** @param province whose figures these are where no column says so */
export function lineOf({ columns, headings }: Sheet, { row, cells }: TableLine, province: string | undefined): Line & { readonly heading: (column: Column) => string } {
  const cell = (column: Column): string => cells[columns.indexOf(column)] ?? '';
  return {
    row, cell,
    columns: columns.filter((column) => column !== undefined),
    heading: (column) => headings[columns.indexOf(column)] ?? '',
    place: findProvinceName(columns.includes('province') ? cell('province') : (province ?? '')),
    day: cell('asOf') && dayIn(cell('asOf')),
    isInPercent: cells.some(isPercentSign),
  };
}

/** The columns with names by ending. */
export const suffixesOf = ({ columns }: Line): Column[] => columns.filter((column) => SUFFIX.test(column));

/** A target, and the cell that holds it. */
export interface Stated {
  readonly column: Column;
  readonly target: Target;
}

const AIM = /^(count|percent)(?: (\d{4}))?$/;

/** The cells of a line that hold targets. */
const aimsIn = ({ columns, cell }: Line): { column: Column; isShare: boolean; year: string | undefined }[] =>
  columns.flatMap((column) => {
    const [, kind, year] = AIM.exec(column) ?? [];
    return kind && cell(column) ? [{ column, isShare: kind === 'percent', year }] : [];
  });

/** The targets of a line in which nothing is wrong. */
export const targetsIn = (line: Line): Stated[] =>
  aimsIn(line).map(({ column, isShare, year }) => {
    const base = { by: (year ? `${year}-12-31` : termIn(line.cell('by'))) as CivilDate, atLeast: isMinimum(line.cell(column)) || isYes(line.cell('atLeast')) };
    const target = isShare
      ? { ...base, percent: percentIn(line.cell(column)) as number, of: groupOf(line.cell('of'))! }
      : { ...base, count: countIn(line.cell(column)) as number };
    return { column, target };
  });

/** The cells of a line that count a group: those beside its percentage, and those that name the group in their headings. */
function groupCells({ columns, cell }: Line): { slug: string | undefined; size: Column; registered: Column }[] {
  const named = columns.flatMap((column) => /^(.+)\.(?:size|registered)$/.exec(column)?.[1] ?? []);
  return [
    { slug: groupOf(cell('of')), size: 'size' as const, registered: 'registered' as const },
    ...[...new Set(named)].map((slug) => ({ slug, size: `${slug}.size` as const, registered: `${slug}.registered` as const })),
  ].filter(({ size, registered }) => cell(size) || cell(registered));
}

/** The groups of a line in which nothing is wrong. */
export const groupsIn = (line: Line): { slug: string; column: Column; group: Group }[] =>
  groupCells(line).map(({ slug, size, registered }) => ({
    slug: slug!,
    column: size,
    group: { size: countIn(line.cell(size)) as number, registered: countIn(line.cell(registered)) as number },
  }));

const hasFigures = (line: Line): boolean => [...suffixesOf(line), 'total' as const].some((column) => line.cell(column)) || groupCells(line).length > 0;

/** Whether a line says anything of names; notes, signatures and days without data do not. */
export const saysSomething = (line: Line): boolean => hasFigures(line) || aimsIn(line).length > 0 || !!line.cell('by');

function checkTargets(line: Line, today: CivilDate, tell: Tell): void {
  const { cell, columns } = line;
  const aims = aimsIn(line);
  const undated = aims.filter(({ year }) => !year);
  const by = cell('by');
  if (line.isInPercent) for (const { column, isShare } of aims) if (!isShare && !problemOf(column, cell(column), today)) tell(line, column, 'percent-in-count');
  if (cell('count') && cell('percent')) tell(line, 'percent', 'two-kinds');
  if (undated.length && !by) tell(line, 'by', 'half-target');
  // Beside targets that carry their year, a day may repeat it.
  if (by && !undated.length && !aims.some(({ year }) => `${year}-12-31` === termIn(by))) tell(line, columns.includes('percent') && !columns.includes('count') ? 'percent' : 'count', 'half-target');
  const isOfGroup = aims.some(({ isShare }) => isShare) || cell('size') || cell('registered');
  if (isOfGroup && !cell('of')) tell(line, 'of', 'no-group');
  if (!isOfGroup && cell('of') && aims.length) tell(line, 'of', 'group-of-count');
}

function checkGroups(line: Line, tell: Tell): void {
  for (const { size, registered } of groupCells(line)) {
    const [all, have] = [line.cell(size), line.cell(registered)];
    if (!all || !have) tell(line, all ? registered : size, 'half-group');
    else if (Number(countIn(have)) > Number(countIn(all))) tell(line, registered, 'more-than-group');
  }
}

/** Tells of everything that is wrong within a line. */
export function checkLine(line: Line, today: CivilDate, tell: Tell): void {
  const { cell, columns, place, day } = line;
  for (const column of columns) {
    const problem = cell(column) && problemOf(column, cell(column), today);
    if (problem) tell(line, column, problem);
  }
  if (columns.includes('province') && !cell('province')) tell(line, 'province', 'merged');
  if (!day && hasFigures(line)) tell(line, 'asOf', 'empty');
  if (place?.former && day >= mergedOn && !problemOf('asOf', cell('asOf'), today)) tell(line, 'asOf', 'after-merger');
  checkTargets(line, today, tell);
  checkGroups(line, tell);
}
