// Finds where lines of one province contradict each other.

import type { Column } from './columns.ts';
import type { Tell } from './check-line.ts';
import type { Stated } from './frame.ts';
import { groupsIn, type Line } from './lines.ts';
import { countIn } from './numbers.ts';
import { totalOf, latestDay } from './entries.ts';

/** The lines of each day that has several lines. */
function sharedDays(lines: readonly Line[], dayOf: (line: Line) => string): Line[][] {
  // Most files have their days in order.
  if (lines.every((line, at) => dayOf(line) > (at ? dayOf(lines[at - 1]!) : ''))) return [];
  const [first, shared] = [new Map<string, Line>(), new Map<string, Line[]>()];
  for (const line of lines) {
    const day = dayOf(line);
    const before = day && first.get(day);
    if (!before) first.set(day, line);
    else shared.set(day, [...(shared.get(day) ?? [before]), line]);
  }
  return [...shared.values()];
}

const same = (one: object, other: object): boolean => one === other || JSON.stringify(one) === JSON.stringify(other);

const countOf = (line: Line, column: Column): number => countIn(line.cell(column)) as number;

/** Reports parts of a day whose sum is more than the total. */
function checkParts(
  told: Line | undefined,
  parts: readonly { readonly column: Column; readonly line: Line }[],
  tell: Tell,
): void {
  if (!told || !parts[0]) return;
  let sum = 0;
  for (const { column, line } of parts) sum += countOf(line, column);
  if (sum > totalOf(told))
    tell(
      told,
      'total',
      'more-than-total',
      parts.map(({ column }) => column),
    );
}

function sumOfParts(line: Line): number {
  let sum = 0;
  for (const column of line.frame.suffixes) {
    const cell = line.cell(column);
    if (cell) sum += countIn(cell) as number;
  }
  return sum;
}

/** The first line of a day that has each of the parts. */
const partsOf = (day: readonly Line[]): { column: Column; line: Line }[] =>
  day[0]!.frame.suffixes.flatMap((column) => {
    const line = day.find((one) => one.cell(column));
    return line ? [{ column, line }] : [];
  });

/** Reports contradictions between several lines of one day. */
function checkDay(day: readonly Line[], parts: ReturnType<typeof partsOf>, tell: Tell): void {
  const told = day.filter((line) => line.total);
  for (const line of told.slice(1)) if (totalOf(line) !== totalOf(told[0]!)) tell(line, 'total', 'two-totals');
  for (const column of ['sourceTitle', 'sourceUrl'] as const) {
    const first = told.find((line) => line.cell(column))?.cell(column);
    for (const line of told) if (line.cell(column) && line.cell(column) !== first) tell(line, column, 'disagrees');
  }
  for (const { column, line: first } of parts) {
    for (const line of day)
      if (line.cell(column) && countOf(line, column) !== countOf(first, column)) tell(line, column, 'disagrees');
  }
  const groups = new Map<string, object>();
  for (const line of day) {
    for (const { slug, column, group } of groupsIn(line)) {
      if (groups.has(slug) && !same(groups.get(slug)!, group)) tell(line, column, 'two-groups');
      groups.set(slug, group);
    }
  }
}

function checkTargets(lines: readonly Line[], tell: Tell): void {
  const targets = new Map<string, Stated['target']>();
  for (const line of lines) {
    for (const stated of line.stated) {
      const known = targets.get(stated.key);
      if (known && !same(known, stated.target)) tell(line, stated.column, 'two-targets');
      else targets.set(stated.key, stated.target);
    }
  }
}

/** Tells where lines of one province contradict each other. Nothing may be wrong within them. */
export function checkDays(lines: readonly Line[], tell: Tell): void {
  const shared = sharedDays(lines, ({ day }) => day);
  const isShared = new Set(shared.flat());
  const isSplit = !!lines[0]?.frame.suffixes.length;
  for (const line of lines)
    if (isSplit && line.total && sumOfParts(line) > totalOf(line) && !isShared.has(line))
      checkParts(line, partsOf([line]), tell);
  for (const day of shared) {
    const parts = partsOf(day);
    checkParts(
      day.find((line) => line.total),
      parts,
      tell,
    );
    checkDay(day, parts, tell);
  }
  // Lines without a day count for the latest day.
  if (shared[0] || lines.some(({ day }) => !day)) {
    const latest = latestDay(lines);
    const aimed = lines.filter(({ stated }) => stated.length);
    for (const day of sharedDays(aimed, ({ day }) => day || latest)) checkTargets(day, tell);
  }
  for (const line of lines) if (line.stated.length > 1) checkTargets([line], tell);
}
