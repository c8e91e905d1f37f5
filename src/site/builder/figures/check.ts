// Owns the checking of a table of figures, cell by cell, and what it comes to: one snapshot for each province. Knows no words.

import type { CivilDate } from '../../../base/civil-date.ts';
import { parseSnapshot, type ProgressSnapshot } from '../../../progress/snapshot.ts';
import { isNational } from './cells.ts';
import type { Column } from './columns.ts';
import { checkDays, entryOf, groupBy, type Note } from './entries.ts';
import { checkLine, lineOf, saysSomething, slugIn, type CellError, type Line, type Tell } from './lines.ts';
import { readSheet, type Sheet } from './sheet.ts';

/** What the table leaves out, where it holds one province's figures from one source. */
export interface Defaults {
  /** Slug of a province of today or of a former one. */
  readonly province?: string | undefined;
  readonly sourceTitle?: string;
}

export interface Checked extends Sheet {
  /** Columns without which there is no figure. */
  readonly missing: readonly Column[];
  /** Neither the table nor its reader says whose figures these are. */
  readonly isNobodys: boolean;
  readonly errors: readonly CellError[];
  readonly notes: readonly Note[];
  /** Empty as long as anything is missing or wrong. */
  readonly snapshots: readonly ProgressSnapshot[];
}

/**
 * Checks a table as a spreadsheet copies it or saves it as CSV.
 * @param today no figure may be of a later day
 */
export function checkTable(text: string, today: CivilDate, { province, sourceTitle }: Defaults = {}): Checked {
  const sheet = readSheet(text);
  const { columns } = sheet;
  const needed: readonly Column[] = ['asOf', 'total', ...(sourceTitle ? [] : (['sourceTitle'] as const))];
  const missing = needed.filter((column) => !columns.includes(column));
  const isNobodys = !province && !columns.includes('province');
  const all = sheet.lines.map((line) => lineOf(sheet, line, province));
  const [national, local] = [all.filter((line) => isNational(line.cell('province'))), all.filter((line) => !isNational(line.cell('province')))];
  const lines = local.filter(saysSomething);

  const errors: CellError[] = [];
  const tell: Tell = (line, column, problem, others) => {
    const { heading } = line as (typeof all)[number];
    errors.push({ row: line.row, column, heading: heading(column), cell: line.cell(column), problem, ...(others && { others }) });
  };
  for (const line of lines) checkLine(line, today, tell);
  const provinces: Line[][] = groupBy(lines, slugIn);
  const isRight = (): boolean => !errors.length && !missing.length && !sheet.problems.length;
  if (isRight()) for (const own of provinces) checkDays(own, tell);
  const entries = isRight() ? provinces.map((own) => entryOf(own, sourceTitle, tell)) : [];

  const rowsOf = (some: readonly Line[]): number[] => some.map(({ row }) => row);
  const silent = local.filter((line) => !saysSomething(line));
  const notes: Note[] = [
    ...(national[0] ? [{ kind: 'national' as const, rows: rowsOf(national) }] : []),
    ...(silent[0] ? [{ kind: 'without-total' as const, rows: rowsOf(silent) }] : []),
    ...entries.flatMap((entry) => entry.notes),
  ];
  const snapshots = isRight() && !isNobodys
    ? entries.flatMap(({ entry }) => {
        if (!entry) return [];
        const parsed = parseSnapshot(entry);
        // Nothing is left that could be refused; if there were, it would be better not to offer a file.
        if (!parsed.ok) throw new Error(`${parsed.problem.code} ${parsed.problem.field}`);
        return [parsed.value];
      })
    : [];
  return { ...sheet, missing, isNobodys, errors: errors.sort((a, b) => a.row - b.row || columns.indexOf(a.column) - columns.indexOf(b.column)), notes, snapshots };
}
