// Finds implausible numbers in a table, by their size and by their thousands separators, and days that may be read in two orders.

import { targetProblem, totalProblem } from '../bounds.ts';
import type { Target } from '../snapshot.ts';
import { isCounted, type CellProblem } from './cells.ts';
import type { Tell } from './check-line.ts';
import type { Line } from './lines.ts';
import type { Places } from './places.ts';
import { isMonthFirst } from './days.ts';
import { countIn, isMinimum, signOf } from './numbers.ts';
import type { Stepwise } from './limits.ts';

/** Tells of totals of one province that cannot stand beside each other. @param inOrder one line a day, the oldest first */
export function checkTotals(inOrder: readonly Line[], tell: Tell): void {
  let before: { readonly line: Line; readonly total: number } | undefined;
  for (const line of inOrder) {
    const total = countIn(line.total) as number;
    const problem = before && totalProblem(before.total, total);
    if (problem) tell(line, 'total', problem, [before!.line.total]);
    before = { line, total };
  }
}

/** The problem of a target's size. */
export const sizeProblem = (
  target: Target,
  totalNow: number,
  province: string,
  { planned }: Places,
): CellProblem | undefined =>
  'count' in target ? targetProblem(target.count, totalNow, planned(province, target.by)) : undefined;

/** Tells of days such as 3/4/2026 in a table that has 9/30/2026: the program that wrote it put the month first. */
export function* checkDayOrder(lines: readonly Line[], tell: Tell): Stepwise<void> {
  const open: { line: Line; column: 'asOf' | 'by' }[] = [];
  const known = new Map<string, boolean | undefined>();
  // Days such as 2026-30-09 say nothing of days such as 3/4/2026.
  const certain = new Map<boolean, string>();
  const isLong = (cell: string): boolean => /^\d{4}/.test(cell);
  const { frame } = lines[0] ?? {};
  const days = (['asOf', 'by'] as const).flatMap((column) => {
    const at = frame?.at[column];
    return at === undefined ? [] : [{ column, at }];
  });
  for (const [index, line] of lines.entries()) {
    if (!(index & 511)) yield;
    for (const { column, at } of days) {
      const cell = line.cells[at];
      if (!cell) continue;
      if (!known.has(cell)) known.set(cell, isMonthFirst(cell));
      const order = known.get(cell);
      if (order) certain.set(isLong(cell), certain.get(isLong(cell)) ?? cell);
      else if (order === undefined) open.push({ line, column });
    }
  }
  for (const { line, column } of open) {
    const other = certain.get(isLong(line.cell(column)));
    if (other) tell(line, column, 'month-first', [other]);
  }
}

/** A space that no editor typed as a break: a non-breaking space (NBSP or its narrow form). */
const isFirm = (cell: string): boolean => !/\d \d/.test(cell);

/**
 * Tells of numbers that could be two: some with a point for thousands and some with a comma, or parted by a space that parts numbers
 * nowhere else.
 */
export function* checkSigns(lines: readonly Line[], tell: Tell): Stepwise<void> {
  // Cells with words or ≥ are text in any spreadsheet, so their separators depend on the writer. The separators of numbers depend on the spreadsheet.
  const known = new Map<boolean, { readonly sign: string; readonly cell: string }>();
  const spaced: { line: Line; column: Parameters<Tell>[1]; cell: string }[] = [];
  const frame = lines[0]?.frame;
  const counted = [...(frame?.kinds ?? [])].flatMap(([column, kind]) =>
    isCounted(kind) ? [{ column, at: frame!.at[column]! }] : [],
  );
  for (const [index, line] of lines.entries()) {
    if (!(index & 511)) yield;
    for (const { column, at } of counted) {
      const cell = line.cells[at];
      const sign = cell && signOf(cell);
      if (!sign) continue;
      if (sign === ' ' && !isFirm(cell)) spaced.push({ line, column, cell });
      const first = known.get(isMinimum(cell));
      if (!first) known.set(isMinimum(cell), { sign, cell });
      else if (first.sign !== sign) tell(line, column, 'other-sign', [first.cell]);
    }
  }
  // 412 417 may be two numbers. 3 295 next to similar numbers is one number.
  const isUsual = spaced.length > 1 && spaced.some(({ cell }) => /(^|\D)\d{1,2} \d|\d \d{3} \d/.test(cell));
  if (!isUsual) for (const { line, column } of spaced) tell(line, column, 'two-numbers');
}
