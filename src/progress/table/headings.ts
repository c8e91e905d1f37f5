// Finds the headings of a table, in one row or in several, and the column that each heading means.

import {
  columnClaimOf,
  columnOf,
  isGrouping,
  isOfPart,
  isReached,
  isRunning,
  type ColumnClaim,
  type Column,
} from './columns.ts';
import { SUFFIX } from '../snapshot.ts';

const known = (cells: readonly string[]): Set<Column> => new Set(cells.flatMap((cell) => columnOf(cell) ?? []));

/** How sure it is that these are headings. */
export function likeness(cells: readonly string[]): number {
  const columns = known(cells);
  return columns.size + (columns.has('asOf') && columns.has('total') ? 100 : 0);
}

export interface Headings {
  /** As the table writes them, the lower of two that stand above each other. */
  readonly names: readonly string[];
  readonly columns: readonly (Column | undefined)[];
  /** How many rows they take. */
  readonly rows: number;
}

/** A further row of headings, for example below "Trong đó". It contains only names of columns and words that group them. */
const isFurther = (cells: readonly string[]): boolean => {
  const filled = cells.filter(Boolean);
  return (
    filled.some((cell) => columnOf(cell)) &&
    filled.every((cell) => columnOf(cell) || isGrouping(cell) || (/\p{L}/u.test(cell) && !/\d/.test(cell)))
  );
};

/** The meaning of a heading below another one. A number below an ending belongs to that ending; below unknown words it is ignored. */
function below(upper: string, column: Column | undefined): Column | undefined {
  const over = columnOf(upper);
  if (!upper || !column || over === column || over === 'total' || isGrouping(upper)) return column;
  if (over && SUFFIX.test(over)) return column === 'total' ? over : SUFFIX.test(column) ? undefined : column;
  return column === 'total' || (SUFFIX.test(column) && isOfPart(upper)) ? undefined : column;
}

/** The headings that begin with the first of these rows. */
export function readHeadings(rows: readonly (readonly string[])[]): Headings {
  let names: readonly string[] = rows[0] ?? [];
  let columns = names.map(columnOf);
  let taken = 1;
  while (taken < 3 && rows[taken] && isFurther(rows[taken]!)) {
    const next = rows[taken]!;
    // The heading above a cell: of its own column, or of a merged cell to the left.
    let over = '';
    const upper = Array.from(
      { length: Math.max(names.length, next.length) },
      (_, at) => (over = names[at] || (next[at] ? over : '')),
    );
    // A row without a new heading is a row of figures whose cells are words.
    if (!next.some((cell, at) => cell && ((columnOf(cell) && columnOf(cell) !== columns[at]) || isGrouping(cell))))
      break;
    const before = columns;
    columns = upper.map((name, at) => (next[at] ? below(name, columnOf(next[at])) : before[at]));
    names = upper.map((_, at) => next[at] || (names[at] ?? ''));
    taken += 1;
  }
  return { names, columns, rows: taken };
}

/** Two columns that mean the same, of which it has to be seen whether they say it too. */
export interface Rivals {
  readonly first: number;
  readonly second: number;
  /** Only numbers contradict each other, because a column of results may also hold words or percentages. */
  readonly isNumeric?: boolean;
}

/** The weaker claims that each claim overrides without a problem. */
const WEAKER: Readonly<Record<ColumnClaim, readonly (ColumnClaim | undefined)[]>> = {
  running: ['plain', 'named'],
  achieved: ['plain'],
  named: [],
  plain: [],
};

/** Each column once: of several that claim the total the strongest. The others are passed over, and are rivals where they claim as much. */
export function chooseColumns({ names, columns }: Headings): {
  readonly columns: readonly (Column | undefined)[];
  readonly rivals: readonly Rivals[];
} {
  const claims = names.map((name, at): ColumnClaim | undefined =>
    columns[at] === 'total' ? (columnClaimOf(name) ?? 'plain') : undefined,
  );
  const main =
    (['running', 'achieved', 'named', 'plain'] as const).map((claim) => claims.indexOf(claim)).find((at) => at >= 0) ??
    -1;
  const weaker = WEAKER[claims[main] ?? 'plain'];
  const chosen = columns.map((column, at) =>
    column && (column === 'total' ? main : columns.indexOf(column)) === at ? column : undefined,
  );
  const rivals = columns.flatMap((column, at): Rivals[] => {
    // The reporting body and the document may both be given. One of them is enough.
    if (!column || chosen[at] || column.startsWith('source') || weaker.includes(claims[at])) return [];
    return [
      column === 'total'
        ? { first: Math.min(main, at), second: Math.max(main, at) }
        : { first: columns.indexOf(column), second: at },
    ];
  });
  // The number of a period next to a number of the year so far: neither is the number of all names.
  if (claims[main] === 'plain' || claims[main] === 'named')
    names.forEach((name, at) => {
      const isRival = !columns[at] && ((claims[main] === 'plain' && isRunning(name)) || isReached(name));
      if (isRival) rivals.push({ first: Math.min(main, at), second: Math.max(main, at), isNumeric: isReached(name) });
    });
  return { columns: chosen, rivals };
}

/** A row of numbers or letters for the columns: (1) (2) (3)=(1)+(2), A B 1 2. */
export function isNumbering(cells: readonly string[]): boolean {
  const filled = cells.filter(Boolean);
  if (filled.length < 2) return false;
  if (filled.every((cell) => /^\(\d{1,2}\)([=<>+\-x*/:;,.() \d]*%?)$|^\([a-z]\)$/i.test(cell))) return true;
  if (!filled.every((cell) => /^(\d{1,2}|[A-ZĐ]|[ivx]{1,4}|\d{1,2}( ?[=+\-x*/:] ?\d{1,2})+)$/i.test(cell)))
    return false;
  const numbers = filled.filter((cell) => /^\d/.test(cell)).map((cell) => Number.parseInt(cell, 10));
  return (
    numbers.every((number, at) => !at || number === numbers[at - 1]! + 1) &&
    (filled.length > 2 || numbers.length < filled.length)
  );
}
