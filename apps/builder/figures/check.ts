// Checks a pasted table before a file is made: lists all errors, or returns one snapshot per province.

import type { CivilDate } from '../../../src/base/civil-date.ts';
import { tablePlaces } from '../../../src/program/table-places.ts';
import { parseSnapshot, type ProgressSnapshot } from '../../../src/progress/snapshot.ts';
import type { CellError } from '../../../src/progress/table/check-line.ts';
import type { Column } from '../../../src/progress/table/columns.ts';
import { entryOf, latestDay, type Note } from '../../../src/progress/table/entries.ts';
import { finish } from '../../../src/progress/table/limits.ts';
import type { Line } from '../../../src/progress/table/lines.ts';
import { isFailure } from '../../../src/progress/table/numbers.ts';
import { checkProvince, errorsTold, readTable } from '../../../src/progress/table/read.ts';
import type { Sheet } from '../../../src/progress/table/sheet.ts';

/** The values that a table may leave out if it holds one province's figures from one source. */
export interface Defaults {
  /** Slug of a province of today or of a former one. */
  readonly province?: string | undefined;
  readonly sourceTitle?: string;
}

export interface CheckedTable extends Sheet {
  /** Required columns that the table does not have. */
  readonly missing: readonly Column[];
  /** Neither the table nor the editor names the province. */
  readonly isNobodys: boolean;
  /** The province in the title, if another one is chosen. */
  readonly otherPlace: string | undefined;
  readonly errors: readonly CellError[];
  readonly notes: readonly Note[];
  /** Rows that were skipped. */
  readonly passed: ReadonlySet<number>;
  /** Empty as long as anything is missing or wrong. */
  readonly snapshots: readonly ProgressSnapshot[];
}

/** Lines of earlier days whose only error is a failed formula. */
function failedLines(provinces: readonly (readonly Line[])[], errors: readonly CellError[]): Set<number> {
  const wrong = new Set(errors.filter(({ cell }) => !isFailure(cell)).map(({ row }) => row));
  const failed = new Set(errors.map(({ row }) => row).filter((row) => !wrong.has(row)));
  const old = provinces.flatMap((lines) => {
    const latest = latestDay(lines);
    return lines.filter(({ row, day }) => failed.has(row) && day && day < latest);
  });
  return new Set(old.map(({ row }) => row));
}

/**
 * Checks a table in the format of a spreadsheet's clipboard or of CSV.
 * @param today no figure may be of a later day
 */
export function checkTable(text: string, today: CivilDate, { province, sourceTitle }: Defaults = {}): CheckedTable {
  const read = finish(readTable(text, { places: tablePlaces, today, isFeed: false, province }, sourceTitle));
  const { sheet, missing, isNobodys, otherPlace } = read;
  const failed = failedLines(read.provinces, read.errors);
  const { errors, tell } = errorsTold();
  errors.push(...read.errors.filter(({ row }) => !failed.has(row)));
  const provinces = read.provinces.map((lines) => lines.filter(({ row }) => !failed.has(row))).filter(([line]) => line);
  const isRight = (): boolean => !errors.length && !missing.length && !sheet.problems.length && !otherPlace;
  if (isRight()) for (const own of provinces) checkProvince(own, tell);
  const entries = isRight() ? provinces.map((own) => entryOf(own, sourceTitle, tell)) : [];
  const snapshots =
    isRight() && !isNobodys
      ? entries.flatMap(({ entry }) => {
          if (!entry) return [];
          const parsed = parseSnapshot(entry);
          // All errors are found above, so this is unreachable. If it happens, no file is better than a wrong file.
          if (!parsed.ok) throw new Error(`${parsed.problem.code} ${parsed.problem.field}`);
          return [parsed.value];
        })
      : [];
  const at = new Map(sheet.columns.map((column, index) => [column, index]));
  return {
    ...sheet,
    missing,
    isNobodys,
    otherPlace,
    snapshots,
    errors: errors.sort((a, b) => a.row - b.row || (at.get(a.column) ?? 0) - (at.get(b.column) ?? 0)),
    notes: [
      ...read.notes,
      ...(failed.size ? [{ kind: 'failed' as const, rows: [...failed] }] : []),
      ...entries.flatMap((entry) => entry.notes),
    ],
    passed: new Set([...read.passed, ...failed]),
  };
}
