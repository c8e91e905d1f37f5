// Finds signs that the numbers of a table are not all names of a province, and the unit of the numbers. Reads the title, the headings and the ignored
// columns.

import type { TitleLine } from './above.ts';
import { inOneLine, isCounted, cellKindOf } from './cells.ts';
import { columnClaimOf, columnOf, foldHeading, isRemark, isRunning, type Column } from './columns.ts';
import { divisionInCell, divisionOf, isArea, isDraft, isWhole, type Division } from './divided-by.ts';
import type { Stepwise } from './limits.ts';
import { isSmallerPlace, slugsAlone, type Places } from './places.ts';
import type { TableLine, TableProblem } from './problems.ts';
import { divisionInTitle, isByPlace, isOfMore } from './title.ts';
import { isLargeUnit, isSingleUnit, isUnitAlone } from './units.ts';

/** The content of a table that has been read so far. */
interface Held {
  readonly headings: readonly string[];
  readonly columns: readonly (Column | undefined)[];
  readonly lines: readonly TableLine[];
}

/** A line that contains only a unit, or a note about one. */
const isUnitLine = (cells: readonly string[]): boolean => {
  const first = cells.findIndex(Boolean);
  if (first < 0 || cells.some((cell, at) => cell && at !== first)) return false;
  return /^\(?(đơn vị|đvt|unit)/i.test(cells[first]!) || isSingleUnit(cells[first]!) === false;
};

/** The words of a heading that may state a unit: "Tổng số (nghìn tên miền)". */
const UNIT_ASIDE = /\([^)]*\)|,\s*(?:nghìn|ngàn|triệu|chục|trăm|thousands?).*$/iu;

/** The number of lines below the headings that may hold the units of the columns. */
const FIRST = 3;

/** A unit in a heading, or in a cell directly below it. */
function unitOf({ lines }: Held, heading: string, at: number): string | undefined {
  const unit = UNIT_ASIDE.exec(heading)?.[0].replace(/^[(,\s]+|\)$/g, '');
  if (unit && isSingleUnit(`đơn vị tính: ${unit}`) === false && isLargeUnit(foldHeading(unit))) return heading;
  return lines
    .slice(0, FIRST)
    .map(({ cells }) => cells[at] ?? '')
    .find((cell) => /^[\p{L}%()\s]+$/u.test(cell) && isLargeUnit(foldHeading(cell)));
}

/** A number next to the total in a column without a heading. The heading of the total stands over both columns, so its meaning is ambiguous. */
function besideTotal({ headings, columns, lines }: Held): TableProblem[] {
  const at = columns.indexOf('total') + 1;
  const isOpen =
    at > 0 &&
    at < headings.length &&
    !headings[at] &&
    lines.some(({ cells }) => /^\d[\d.,]*$/.test(cells[at] ?? '') && cells[at] !== cells[at - 1]);
  return isOpen ? [{ code: 'twice', headings: [headings[at - 1]!, `(${at + 1})`] }] : [];
}

function titleProblems(
  { headings, columns, lines }: Held,
  title: readonly TitleLine[],
  places: Places,
): TableProblem[] {
  const total = headings[columns.indexOf('total')] ?? '';
  /** The heading of the total overrides the title. */
  const isSaid = (by: Division): boolean =>
    (by === 'period' && isRunning(total)) ||
    (by === 'plan' && /^(running|achieved)$/.test(columnClaimOf(total) ?? '')) ||
    (by === 'others' && /\bvn\b|quoc gia/.test(foldHeading(total)));
  // A unit may also stand below the table.
  const below = lines
    .filter(({ cells }) => isUnitLine(cells))
    .map(({ row, cells }) => ({ row, text: inOneLine(cells.find(Boolean)!) }));
  return [...title, ...below].flatMap(({ text }): TableProblem[] => {
    const by =
      divisionInTitle(text, places) ??
      (columns.includes('province') ? isByPlace(text) && 'places' : isOfMore(text, places) && 'provinces');
    if (by === 'unit') return [{ code: 'unit', text }];
    return by && !isSaid(by) ? [{ code: 'divided', by, text }] : [];
  });
}

/** The reading of one column that is not a column of figures, by its heading and its cells. */
function readerOf(
  { headings, columns }: Held,
  at: number,
  places: Places,
): ((cell: string) => Division | 'unit' | undefined) | undefined {
  const [heading, column] = [headings[at]!, columns[at]];
  // A column of groups belongs to the percentages of those groups.
  const isOfGroups =
    column === 'of' && !columns.some((other) => other?.startsWith('percent') || other === 'size' || other === 'count');
  const by = isOfGroups ? 'groups' : divisionOf(heading);
  const hasProvinces = columns.includes('province');
  if (column === 'province') return (cell) => by ?? (isSmallerPlace(cell) ? 'places' : undefined);
  if (column && !isOfGroups) return undefined;
  if (by === 'codes' && hasProvinces) return undefined;
  if (by === 'period' && isRunning(headings[columns.indexOf('total')] ?? '')) return undefined;
  if (by) return (cell) => (by === 'groups' && (isWhole(cell) || !/[\p{L}\d]/u.test(cell)) ? undefined : by);
  if (isRemark(heading)) return (cell) => (isDraft(cell) ? 'estimate' : undefined);
  const canBePlaces = !hasProvinces && places !== slugsAlone;
  return (cell) => {
    if (isUnitAlone(cell)) return 'unit';
    if (!/\p{L}/u.test(cell)) return undefined;
    if (canBePlaces && places.find(cell)) return 'provinces';
    return divisionInCell(cell) ?? (!hasProvinces && isArea(heading) && !isWhole(cell) ? 'places' : undefined);
  };
}

/** A sign in a column against the whole table: in its heading, or in a cell of an ignored column. */
function* columnProblem(held: Held, at: number, places: Places): Stepwise<TableProblem | undefined> {
  const heading = held.headings[at]!;
  const read = readerOf(held, at, places);
  if (!read) return undefined;
  const known = new Set(['']);
  for (const [index, { cells }] of held.lines.entries()) {
    const given = cells[at] ?? '';
    if (!(index & 1023)) yield;
    if (known.has(given)) continue;
    known.add(given);
    const cell = inOneLine(given);
    const by = read(cell);
    if (by === 'unit') return { code: 'unit', text: cell };
    if (by) return { code: 'divided', by, text: divisionOf(heading) || held.columns[at] === 'of' ? heading : cell };
  }
  return undefined;
}

export function* findDivisions(held: Held, title: readonly TitleLine[], places: Places): Stepwise<TableProblem[]> {
  const found = [...titleProblems(held, title, places), ...besideTotal(held)];
  for (const [at, heading] of held.headings.entries()) {
    const kind = cellKindOf(held.columns[at] ?? columnOf(heading.replace(UNIT_ASIDE, '')) ?? 'province');
    const unit = isCounted(kind) ? unitOf(held, heading, at) : undefined;
    if (unit) found.push({ code: 'unit', text: unit });
    const problem = yield* columnProblem(held, at, places);
    if (problem) found.push(problem);
  }
  return found;
}

/** Headings of another table among the lines of one, or the same again. */
export const isHeadingLine = ({ cells }: TableLine): boolean =>
  !cells.some((cell) => /^\d[\d.,]*$/.test(cell)) &&
  cells.filter(Boolean).length > 2 &&
  new Set(cells.flatMap((cell) => columnOf(cell) ?? [])).size > 2;
