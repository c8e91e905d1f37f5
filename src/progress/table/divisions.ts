// Finds signs that the numbers of a table are not all names of a province, and the unit of the numbers. Reads the title, the headings and the ignored
// columns.

import { divisionInTitle, isLargeUnit, isOfSeveral, isSingleUnit, type TitleLine } from './above.ts';
import { inOneLine, isCounted, cellKindOf } from './cells.ts';
import { columnOf, divisionOf, foldHeading, isRemark, isRunning, type Column, type Division } from './columns.ts';
import type { Stepwise } from './limits.ts';
import { isEnding, isSmallerPlace, type Places } from './places.ts';
import type { TableLine, TableProblem } from './problems.ts';

/** The content of a table that has been read so far. */
interface Held {
  readonly headings: readonly string[];
  readonly columns: readonly (Column | undefined)[];
  readonly lines: readonly TableLine[];
}

/** A line that contains only a unit, or a note about one. */
const isUnitLine = (cells: readonly string[]): boolean => {
  const filled = cells.filter(Boolean);
  return filled.length === 1 && (/^\(?(đơn vị|đvt|unit)/i.test(filled[0]!) || isSingleUnit(filled[0]!) === false);
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
    (by === 'period' && isRunning(total)) || (by === 'others' && /\bvn\b|quoc gia/.test(foldHeading(total)));
  // A unit may also stand below the table.
  const below = lines.flatMap(({ row, cells }) =>
    isUnitLine(cells) ? [{ row, text: inOneLine(cells.find(Boolean)!) }] : [],
  );
  return [...title, ...below].flatMap(({ text }): TableProblem[] => {
    const by =
      divisionInTitle(text, places) ??
      (!columns.includes('province') && isOfSeveral(text, places) ? 'provinces' : undefined);
    if (by === 'unit') return [{ code: 'unit', text }];
    return by && !isSaid(by) ? [{ code: 'divided', by, text }] : [];
  });
}

/** A sign in a column against the whole table: in its heading, or in a cell of an ignored column. */
function* columnProblem({ headings, columns, lines }: Held, at: number): Stepwise<TableProblem | undefined> {
  const [heading, column] = [headings[at]!, columns[at]];
  // A column of groups belongs to the percentages of those groups.
  const isOfGroups =
    column === 'of' && !columns.some((other) => other?.startsWith('percent') || other === 'size' || other === 'count');
  const by = isOfGroups ? 'groups' : divisionOf(heading);
  if (column && column !== 'province' && !isOfGroups) return undefined;
  if (!by && (column || isRemark(heading))) return undefined;
  if (by === 'codes' && columns.includes('province')) return undefined;
  if (by === 'period' && isRunning(headings[columns.indexOf('total')] ?? '')) return undefined;
  for (const [index, { cells }] of lines.entries()) {
    const cell = cells[at];
    if (!(index & 1023)) yield;
    if (!cell || (by === 'groups' && !/\p{L}/u.test(cell))) continue;
    const division = by ?? (isSmallerPlace(cell) ? 'places' : isEnding(cell) ? 'endings' : undefined);
    if (division) return { code: 'divided', by: division, text: by ? heading : cell };
  }
  return undefined;
}

export function* findDivisions(held: Held, title: readonly TitleLine[], places: Places): Stepwise<TableProblem[]> {
  const found = [...titleProblems(held, title, places), ...besideTotal(held)];
  for (const [at, heading] of held.headings.entries()) {
    const kind = cellKindOf(held.columns[at] ?? columnOf(heading.replace(UNIT_ASIDE, '')) ?? 'province');
    const unit = isCounted(kind) ? unitOf(held, heading, at) : undefined;
    if (unit) found.push({ code: 'unit', text: unit });
    const problem = yield* columnProblem(held, at);
    if (problem) found.push(problem);
  }
  return found;
}

/** Headings of another table among the lines of one, or the same again. */
export const isHeadingLine = ({ cells }: TableLine): boolean =>
  !cells.some((cell) => /^\d[\d.,]*$/.test(cell)) &&
  cells.filter(Boolean).length > 2 &&
  new Set(cells.flatMap((cell) => columnOf(cell) ?? [])).size > 2;
