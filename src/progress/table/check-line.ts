// Finds the problems within one line of a table.

import { isCounted, isPercentSign, type CellProblem } from './cells.ts';
import type { Column } from './columns.ts';
import { termIn } from './days.ts';
import { groupCells, hasFigures, type Line } from './lines.ts';
import { countIn } from './numbers.ts';
import { isWithin } from './places.ts';
import { isPlainUnit } from './units.ts';

export interface CellError {
  /** Counted as a spreadsheet does. */
  readonly row: number;
  readonly column: Column;
  /** As the table writes it; empty where it has none such. */
  readonly heading: string;
  readonly cell: string;
  readonly problem: CellProblem;
  /** The cells that contradict this one. */
  readonly others?: readonly string[];
}

export type Tell = (line: Line, column: Column, problem: CellProblem, others?: readonly string[]) => void;

const problemIn = (line: Line, column: Column): CellProblem | undefined =>
  line.cell(column) ? line.frame.checks.find((one) => one.column === column)?.check(line.cell(column)) : undefined;

function checkTargets(line: Line, tell: Tell): void {
  const { frame, stated: aims } = line;
  const by = line.cell('by');
  if (!aims.length && !by) return;
  const undated = aims.filter(({ year }) => !year);
  const isRight = (column: Column): boolean => !problemIn(line, column);
  if (frame.unread.some((at) => isPercentSign(line.cells[at] ?? '')))
    for (const { column, isShare } of aims) if (!isShare && isRight(column)) tell(line, column, 'percent-in-count');
  if (line.cell('count') && line.cell('percent')) tell(line, 'percent', 'two-kinds');
  if (undated.length && !by) tell(line, 'by', 'half-target');
  // If the targets carry their year in the heading, the day may repeat that year.
  if (by && !undated.length && !aims.some(({ year }) => `${year}-12-31` === termIn(by))) {
    tell(
      line,
      frame.columns.includes('percent') && !frame.columns.includes('count') ? 'percent' : 'count',
      'half-target',
    );
  }
  const isOfGroup = aims.some(({ isShare }) => isShare) || line.cell('size') || line.cell('registered');
  if (isOfGroup && !line.cell('of')) tell(line, 'of', 'no-group');
  if (!isOfGroup && line.cell('of') && aims.length) tell(line, 'of', 'group-of-count');
}

/** Checks targets once, because most lines repeat those of the line before. Groups and unread columns make a difference between such lines. */
function checkRepeatedTargets(line: Line, tell: Tell): void {
  const { stated, frame } = line;
  const { right } = frame.stated;
  if (right.has(stated)) return;
  let isRight = !!stated[0] && !frame.groups[0] && !frame.unread[0];
  checkTargets(line, (...told) => {
    isRight = false;
    tell(...told);
  });
  if (isRight) right.add(stated);
}

function checkGroups(line: Line, tell: Tell): void {
  for (const { size, registered } of groupCells(line)) {
    const [all, have] = [line.cell(size), line.cell(registered)];
    if (!all || !have) tell(line, all ? registered : size, 'half-group');
    else if (Number(countIn(have)) > Number(countIn(all))) tell(line, registered, 'more-than-group');
  }
}

function checkPlace(line: Line, tell: Tell): void {
  const { place, day, name, frame } = line;
  const { places } = frame.rules;
  if (frame.hasProvinces) {
    if (!name) tell(line, 'province', 'merged');
    else if (!place) tell(line, 'province', 'province');
    else {
      const word = frame.wordOf(name);
      if (word === 'smaller' || (word && isWithin(place, day, places))) tell(line, 'province', 'smaller-place');
    }
  }
  if (place?.former && day >= places.mergedOn && !problemIn(line, 'asOf')) tell(line, 'asOf', 'after-merger');
}

/** Tells of everything that is wrong within a line. */
export function checkLine(line: Line, tell: Tell): void {
  const { cells, frame, day } = line;
  for (const { column, at, isNumber, check } of frame.checks) {
    const text = cells[at];
    const problem = text && !(isNumber && /^\d{1,15}$/.test(text)) && check(text);
    if (problem) tell(line, column, problem);
  }
  checkPlace(line, tell);
  if (!day && hasFigures(line)) tell(line, 'asOf', 'empty');
  const unit = cells[frame.unit] ?? '';
  if (unit && !isPlainUnit(unit) && !isPercentSign(unit)) {
    for (const [column, kind] of frame.kinds)
      if (isCounted(kind) && line.cell(column)) tell(line, column, 'unit', [unit]);
  }
  checkRepeatedTargets(line, tell);
  if (frame.groups[0]) checkGroups(line, tell);
}
