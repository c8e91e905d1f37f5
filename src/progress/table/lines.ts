// Owns one line of a table of figures: what it says, and what is wrong within it. Knows no other line.

import type { CivilDate } from '../../base/civil-date.ts';
import { SUFFIX, type Group, type Target } from '../snapshot.ts';
import { figureDay, groupIn, inOneLine, isCounted, isPercentSign, isYes, kindOf, problemOf, type CellProblem, type Kind } from './cells.ts';
import type { Column } from './columns.ts';
import { termIn } from './days.ts';
import { countIn, isMinimum, percentIn } from './numbers.ts';
import { isElsewhere, isNational, isWithin, type Places, type TablePlace } from './places.ts';
import { isPlainUnit, isUnitHeading, type Sheet, type TableLine } from './sheet.ts';

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

/** By whose rules a table is read. */
export interface Rules {
  readonly places: Places;
  /** No figure may be of a later day; where nobody says which day it is, whoever shows the figure asks. */
  readonly today?: CivilDate | undefined;
  /** A file that nobody looks at before it is shown: what an editor would be asked about stops. */
  readonly isFeed: boolean;
  /** Slug of the province whose figures these are where no column says so. */
  readonly province?: string | undefined;
  /** The targets that a province's own plan sets, which a table does not undercut by thousands. */
  readonly planned?: ((province: string) => readonly { readonly by: string; readonly count: number }[]) | undefined;
}

/** What is the same for all lines of a table. */
export interface Frame {
  readonly rules: Rules;
  readonly columns: readonly Column[];
  readonly kinds: ReadonlyMap<Column, Kind>;
  readonly at: ReadonlyMap<Column, number>;
  /** The columns with names by ending. */
  readonly suffixes: readonly Column[];
  readonly headings: readonly string[];
  readonly hasProvinces: boolean;
  /** The day that the title says, where no column does. */
  readonly day: string;
  readonly unit: number;
  readonly dayOf: (cell: string) => string;
  readonly placeOf: (cell: string) => TablePlace | undefined;
  readonly isUnnamed: boolean;
}

const remember = <Value>(read: (cell: string) => Value): ((cell: string) => Value) => {
  const known = new Map<string, Value>();
  return (cell) => {
    if (known.has(cell)) return known.get(cell)!;
    const value = read(cell);
    known.set(cell, value);
    return value;
  };
};

export function frameOf({ columns, headings, lines, above }: Sheet, rules: Rules): Frame {
  const own = columns.filter((column) => column !== undefined);
  const province = columns.indexOf('province');
  // A column that a file has and that nobody filled is none.
  const hasProvinces = province >= 0 && lines.some(({ cells }) => cells[province]);
  return {
    rules, headings, hasProvinces,
    columns: own,
    kinds: new Map(own.map((column) => [column, kindOf(column)])),
    at: new Map(own.map((column) => [column, columns.indexOf(column)])),
    suffixes: own.filter((column) => SUFFIX.test(column)),
    day: own.includes('asOf') ? '' : (above.day?.day ?? ''),
    unit: headings.findIndex(isUnitHeading),
    dayOf: remember((cell) => cell && figureDay(cell)),
    placeOf: remember((cell) => rules.places.find(inOneLine(cell))),
    isUnnamed: !hasProvinces && !rules.province && !above.place,
  };
}

export interface Line {
  readonly row: number;
  readonly frame: Frame;
  readonly cells: readonly string[];
  readonly cell: (column: Column) => string;
  /** Where the figure is from; undefined where the table and its reader leave that open. */
  readonly place: TablePlace | undefined;
  /** Empty for a target that holds whatever the day. */
  readonly day: string;
}

export const slugIn = ({ place }: Line): string => (place?.former ?? place?.province)?.slug ?? '';

/** @param whose the province where no column names one */
export function lineOf({ row, cells }: TableLine, frame: Frame, whose: TablePlace | undefined): Line {
  const cell = (column: Column): string => cells[frame.at.get(column) ?? -1] ?? '';
  return { row, cells, frame, cell, place: frame.hasProvinces ? frame.placeOf(cell('province')) : whose, day: frame.dayOf(cell('asOf')) || frame.day };
}

/** Why a line is no province's: the first of its words says so, wherever it stands. */
export function elsewhere(line: Line): 'national' | 'elsewhere' | undefined {
  const name = (line.frame.hasProvinces && line.cell('province')) || line.cells.find((cell) => cell && !/^[\d.,() ]+$/.test(cell)) || '';
  if (/^\d/.test(name)) return undefined;
  return isNational(name) ? 'national' : isElsewhere(name) ? 'elsewhere' : undefined;
}

/** A target, and the cell that holds it. */
export interface Stated {
  readonly column: Column;
  readonly target: Target;
}

const AIM = /^(count|percent)(?: (\d{4}))?$/;

/** The cells of a line that hold targets. */
const aimsIn = ({ frame, cell }: Line): { column: Column; isShare: boolean; year: string | undefined }[] =>
  frame.columns.flatMap((column) => {
    const [, kind, year] = AIM.exec(column) ?? [];
    return kind && cell(column) ? [{ column, isShare: kind === 'percent', year }] : [];
  });

/** The targets of a line in which nothing is wrong. */
export const targetsIn = (line: Line): Stated[] =>
  aimsIn(line).map(({ column, isShare, year }) => {
    const base = { by: (year ? `${year}-12-31` : termIn(line.cell('by'))) as CivilDate, atLeast: isMinimum(line.cell(column)) || isYes(line.cell('atLeast')) };
    const target = isShare
      ? { ...base, percent: percentIn(line.cell(column)) as number, of: groupIn(line.cell('of'))! }
      : { ...base, count: countIn(line.cell(column)) as number };
    return { column, target };
  });

/** The cells of a line that count a group: those beside its percentage, and those that name the group in their headings. */
function groupCells({ frame, cell }: Line): { slug: string | undefined; size: Column; registered: Column }[] {
  const named = frame.columns.flatMap((column) => /^(.+)\.(?:size|registered)$/.exec(column)?.[1] ?? []);
  return [
    { slug: groupIn(cell('of')), size: 'size' as const, registered: 'registered' as const },
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

const hasFigures = (line: Line): boolean => !!line.cell('total') || line.frame.suffixes.some((column) => line.cell(column)) || groupCells(line).length > 0;

/** Notes and signatures: no number in any cell, or words with which they begin. */
const isAside = ({ cells }: Line): boolean => {
  const filled = cells.filter(Boolean);
  return (
    filled.every((cell) => !/\d/.test(cell) && !/^(#|Err:)|^[?≥]/.test(cell) && /\p{L}{2}/u.test(cell)) ||
    /^(\(?\*+\)?|ghi chú|chú thích|chú ý|người lập|thủ trưởng|giám đốc|nơi nhận|(kt|tm|tl|tuq)\.|note:)/iu.test(filled[0]!) ||
    (filled.length < 3 && filled.some((cell) => /,\s*ngày\s+[\d.…]+\s+tháng\s+[\d.…]+\s+năm/iu.test(cell)))
  );
};

/** Whether a line says anything of names; notes, signatures and days without data do not. */
export const saysSomething = (line: Line): boolean => (hasFigures(line) || aimsIn(line).length > 0 || !!line.cell('by')) && !isAside(line);

function checkTargets(line: Line, tell: Tell): void {
  const { cell, frame } = line;
  const aims = aimsIn(line);
  const by = cell('by');
  if (!aims.length && !by) return;
  const undated = aims.filter(({ year }) => !year);
  const isRight = (column: Column): boolean => !problemOf(frame.kinds.get(column)!, cell(column), frame.rules);
  if (line.cells.some(isPercentSign)) for (const { column, isShare } of aims) if (!isShare && isRight(column)) tell(line, column, 'percent-in-count');
  if (cell('count') && cell('percent')) tell(line, 'percent', 'two-kinds');
  if (undated.length && !by) tell(line, 'by', 'half-target');
  // Beside targets that carry their year, a day may repeat it.
  if (by && !undated.length && !aims.some(({ year }) => `${year}-12-31` === termIn(by))) {
    tell(line, frame.columns.includes('percent') && !frame.columns.includes('count') ? 'percent' : 'count', 'half-target');
  }
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

function checkPlace(line: Line, tell: Tell): void {
  const { cell, place, day, frame } = line;
  const { places, isFeed } = frame.rules;
  const name = cell('province');
  if (frame.hasProvinces) {
    if (!name) tell(line, 'province', 'merged');
    else if (!place) tell(line, 'province', 'province');
    else if (isWithin(name, place, day, places)) tell(line, 'province', 'smaller-place');
  }
  // A feed may tell the parts of today's provinces apart for as long as somebody counts them.
  if (!isFeed && place?.former && day >= places.mergedOn && !problemOf('asOf', cell('asOf'), frame.rules)) tell(line, 'asOf', 'after-merger');
}

/** Tells of everything that is wrong within a line. */
export function checkLine(line: Line, tell: Tell): void {
  const { cell, cells, frame, day } = line;
  for (const [column, kind] of frame.kinds) {
    const text = cell(column);
    const problem = text && problemOf(kind, text, frame.rules);
    if (problem) tell(line, column, problem);
  }
  checkPlace(line, tell);
  if (!day && hasFigures(line)) tell(line, 'asOf', 'empty');
  const unit = cells[frame.unit] ?? '';
  if (unit && !isPlainUnit(unit) && !isPercentSign(unit)) {
    for (const [column, kind] of frame.kinds) if (isCounted(kind) && cell(column)) tell(line, column, 'unit', [unit]);
  }
  checkTargets(line, tell);
  checkGroups(line, tell);
}
