// Owns what no number of names can be: next to those of other days, next to what there is already, next to the plan's. A spreadsheet in
// English takes 300.000 for 300, and a table in thousands says 300 for it too.

import type { Target } from '../snapshot.ts';
import { isCounted, type CellProblem } from './cells.ts';
import type { Line, Rules, Tell } from './lines.ts';
import { countIn, isMinimum, signOf } from './numbers.ts';
import type { Steps } from './limits.ts';

/** Names are given up by few of those who have one: no total is a tenth of an earlier one. */
const MOST_FALL = 10;
/** From one report to the next. The boldest plan asks for ninety times what there was. */
const MOST_RISE = 500;

const total = (line: Line): number => countIn(line.cell('total')) as number;

/** Tells of totals of one province that cannot stand beside each other. @param inOrder one line a day, the oldest first */
export function checkTotals(inOrder: readonly Line[], tell: Tell): void {
  for (const [at, line] of inOrder.entries()) {
    const before = inOrder[at - 1];
    if (!before) continue;
    if (total(line) * MOST_FALL < total(before)) tell(line, 'total', 'falls', [before.cell('total')]);
    if (total(before) && total(line) >= total(before) * MOST_RISE) tell(line, 'total', 'jumps', [before.cell('total')]);
  }
}

/** What is wrong with the size of a target: three noughts are missing. */
export function sizeProblem(target: Target, totalNow: number, province: string, { planned }: Rules): CellProblem | undefined {
  if (!('count' in target)) return undefined;
  const { count, by } = target;
  if (count * 100 <= totalNow || (count < 1000 && count * 5 <= totalNow)) return 'far-under';
  const asked = planned?.(province).find((plan) => plan.by === by);
  return asked && count * 100 <= asked.count ? 'plan-asks' : undefined;
}

/** A space that no editor typed for a break: NBSP and its narrow kin. */
const isFirm = (cell: string): boolean => !/\d \d/.test(cell);

/**
 * Tells of numbers that could be two: some with a point for thousands and some with a comma, or parted by a space that parts numbers
 * nowhere else.
 */
export function* checkSigns(lines: readonly Line[], tell: Tell): Steps<void> {
  // What is written with words or ≥ is text wherever it is typed, and follows its writer; numbers follow the spreadsheet.
  const known = new Map<boolean, { readonly sign: string; readonly cell: string }>();
  const spaced: { line: Line; column: Parameters<Tell>[1]; cell: string }[] = [];
  const columns = [...(lines[0]?.frame.kinds ?? [])].flatMap(([column, kind]) => (isCounted(kind) ? [column] : []));
  for (const [index, line] of lines.entries()) {
    if (!(index & 511)) yield;
    for (const column of columns) {
      const cell = line.cell(column);
      const sign = cell && signOf(cell);
      if (!sign) continue;
      if (sign === ' ' && !isFirm(cell)) spaced.push({ line, column, cell });
      const first = known.get(isMinimum(cell));
      if (!first) known.set(isMinimum(cell), { sign, cell });
      else if (first.sign !== sign) tell(line, column, 'other-sign', [first.cell]);
    }
  }
  // 412 417 may be two numbers; 3 295 beside others like it is one.
  const isUsual = spaced.length > 1 && spaced.some(({ cell }) => /(^|\D)\d{1,2} \d|\d \d{3} \d/.test(cell));
  if (!isUsual) for (const { line, column } of spaced) tell(line, column, 'two-numbers');
}
