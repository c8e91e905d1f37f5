// The properties that all lines of a table share: its rules, the positions of its columns, and the meaning of their cells.

import type { CivilDate } from '../../base/civil-date.ts';
import { SUFFIX, type Target } from '../snapshot.ts';
import { figureDay, inOneLine, cellKindOf, problemOf, type CellProblem, type CellKind } from './cells.ts';
import type { Column } from './columns.ts';
import { periodIn } from './days.ts';
import { isElsewhere, isNational, placeWord, type Places, type TablePlace } from './places.ts';
import type { Sheet } from './sheet.ts';
import { isUnitHeading } from './units.ts';

/** By whose rules a table is read. */
export interface Rules {
  readonly places: Places;
  /** No figure may be of a later day; where nobody says which day it is, whoever shows the figure asks. */
  readonly today?: CivilDate | undefined;
  /** A file that nobody checks before it is shown: a doubt that an editor would settle stops it. */
  readonly isFeed: boolean;
  /** Slug of the province whose figures these are where no column says so. */
  readonly province?: string | undefined;
}

const AIM = /^(count|percent)(?: (\d{4}))?$/;

/** A column of targets. */
export interface Aim {
  readonly column: Column;
  readonly isShare: boolean;
  readonly year: string | undefined;
}

/** The columns of a group: those beside its percentage, or those that name it in their headings. */
export interface GroupColumns {
  readonly slug: string | undefined;
  readonly size: Column;
  readonly registered: Column;
}

/** A target, and the cell that holds it. */
export interface Stated extends Aim {
  readonly target: Target;
  /** Two targets are one where they are for the same day and of the same kind and group. */
  readonly key: string;
}

/** The common properties of all lines of a table. */
export interface Frame {
  readonly rules: Rules;
  readonly columns: readonly Column[];
  readonly kinds: ReadonlyMap<Column, CellKind>;
  /** The problem of a cell, cached by column, because most cells are repeated in the next line. */
  readonly checks: readonly {
    readonly column: Column;
    readonly at: number;
    readonly isNumber: boolean;
    readonly check: (cell: string) => CellProblem | undefined;
  }[];
  readonly aims: readonly Aim[];
  readonly groups: readonly GroupColumns[];
  readonly stated: {
    readonly known: Map<string, readonly Stated[]>;
    /** The line before, and its targets. */
    last?: { readonly cells: readonly string[]; readonly stated: readonly Stated[] };
    /** Targets in which nothing is wrong. */
    readonly right: Set<readonly Stated[]>;
  };
  /** Where the cells stand that say a line's targets. */
  readonly targetCells: readonly number[];
  readonly at: Readonly<Partial<Record<Column, number>>>;
  /** Where the cells stand that no column reads. */
  readonly unread: readonly number[];
  /** The columns with names by ending. */
  readonly suffixes: readonly Column[];
  readonly headings: readonly string[];
  readonly hasProvinces: boolean;
  /** The day that the title says, where no column does. */
  readonly day: string;
  readonly unit: number;
  readonly dayOf: (cell: string) => string;
  readonly placeOf: (cell: string) => TablePlace | undefined;
  readonly wordOf: (cell: string) => ReturnType<typeof placeWord>;
  readonly periodOf: (cell: string) => string | undefined;
  readonly elsewhereOf: (cell: string) => 'national' | 'elsewhere' | undefined;
  readonly isUnnamed: boolean;
}

const remember = <Value>(read: (cell: string) => Value): ((cell: string) => Value) => {
  const known = new Map<string, Value>();
  let last: { cell: string; value: Value } | undefined;
  return (cell) => {
    if (last?.cell === cell) return last.value;
    const found = known.get(cell);
    const value = found !== undefined || known.has(cell) ? found! : read(cell);
    if (found === undefined) known.set(cell, value);
    last = { cell, value };
    return value;
  };
};

export function frameOf({ columns, headings, lines, above }: Sheet, rules: Rules): Frame {
  const own = columns.filter((column) => column !== undefined);
  const province = columns.indexOf('province');
  // A column of the file in which no cell is filled counts as absent.
  const hasProvinces = province >= 0 && lines.some(({ cells }) => cells[province]);
  const kinds = new Map(own.map((column) => [column, cellKindOf(column)] as const));
  const named = new Set(own.flatMap((column) => /^(.+)\.(?:size|registered)$/.exec(column)?.[1] ?? []));
  return {
    rules,
    headings,
    hasProvinces,
    kinds,
    stated: { known: new Map(), right: new Set() },
    targetCells: columns.flatMap((column, at) =>
      column && /^(count|percent|by|of|atLeast)\b/.test(column) ? [at] : [],
    ),
    columns: own,
    checks: [...kinds].flatMap(([column, kind]) =>
      kind === 'province'
        ? []
        : [
            {
              column,
              at: columns.indexOf(column),
              isNumber: kind === 'number',
              check: remember((cell) => problemOf(kind, cell, rules)),
            },
          ],
    ),
    aims: own.flatMap((column) => {
      const [, kind, year] = AIM.exec(column) ?? [];
      return kind ? [{ column, isShare: kind === 'percent', year }] : [];
    }),
    groups: [
      ...(own.includes('size') || own.includes('registered')
        ? [{ slug: undefined, size: 'size' as const, registered: 'registered' as const }]
        : []),
      ...[...named].map((slug) => ({ slug, size: `${slug}.size` as const, registered: `${slug}.registered` as const })),
    ],
    at: Object.fromEntries(own.map((column) => [column, columns.indexOf(column)])),
    unread: columns.flatMap((column, at) => (column ? [] : [at])),
    suffixes: own.filter((column) => SUFFIX.test(column)),
    day: own.includes('asOf') ? '' : (above.day?.day ?? ''),
    unit: headings.findIndex(isUnitHeading),
    dayOf: remember((cell) => cell && figureDay(cell)),
    placeOf: remember((cell) => rules.places.find(inOneLine(cell))),
    wordOf: remember(placeWord),
    periodOf: remember(periodIn),
    elsewhereOf: remember((cell) => (isNational(cell) ? 'national' : isElsewhere(cell) ? 'elsewhere' : undefined)),
    isUnnamed: !hasProvinces && !rules.province && !above.place,
  };
}
