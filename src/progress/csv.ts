// Converts snapshots to CSV and back, for code that does not render a page at the same time. Sends no request.

import type { Result } from '../base/result.ts';
import type { FeedProblem } from './problems.ts';
import type { ProgressSnapshot } from './snapshot.ts';
import { readFeedTable } from './table/feed-table.ts';
import { finish } from './table/limits.ts';
import { slugsAlone, type Places } from './table/places.ts';
import { guardFormula } from './table/records.ts';

export const COLUMNS = [
  'province',
  'asOf',
  'total',
  'sourceTitle',
  'sourceUrl',
  'count',
  'percent',
  'of',
  'by',
  'atLeast',
] as const;

/**
 * Reads a CSV feed into feed entries for parseSnapshot, one per province: those that are certain. Refused where none is, though the file
 * has figures.
 * @param places the provinces by the names that the file may have; without them a province is named by its slug
 */
export function parseCsv(text: string, places: Places = slugsAlone): Result<unknown[], FeedProblem> {
  const { entries, problems } = finish(readFeedTable(text, places));
  return problems[0] && !entries.length ? { ok: false, problem: problems[0] } : { ok: true, value: [...entries] };
}

/** A cell as RFC 4180 has it, which no spreadsheet runs. */
export const csvCell = (cell: unknown): string => {
  const text = cell === undefined ? '' : String(cell);
  const guarded = guardFormula(text);
  return /[",;\s]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
};

/** With the percent sign if the number could be read as a share of one. */
const percentCell = (percent: number): string => (percent < 1 ? `${percent}%` : String(percent));

/** The rows of a snapshot. Columns that only some files have follow the columns that every file has. */
function rowsOf(snapshot: ProgressSnapshot): Readonly<Record<string, unknown>>[] {
  const { province, asOf, total, source, parts, groups, targets, series } = snapshot;
  const today = {
    province,
    asOf,
    total,
    sourceTitle: source.title,
    sourceUrl: source.url,
    ...parts,
    ...Object.fromEntries(
      Object.entries(groups).flatMap(([name, { size, registered }]) => [
        [`${name}.size`, size],
        [`${name}.registered`, registered],
      ]),
    ),
  };
  return [
    ...series.slice(0, -1).map((point) => ({ province, ...point })),
    ...(targets.length
      ? targets.map((target) => ({
          ...today,
          ...target,
          ...('percent' in target && { percent: percentCell(target.percent) }),
        }))
      : [today]),
  ];
}

/**
 * Snapshots of different provinces, or one, as a file that parseCsv reads back to the same: UTF-8 with the mark by which Excel knows it,
 * lines ended as in RFC 4180, no cell that a spreadsheet would run. Earlier days carry no source, since their source is not known.
 */
export function toCsv(...snapshots: readonly ProgressSnapshot[]): string {
  const rows = snapshots.flatMap(rowsOf);
  const columns = [...new Set([...COLUMNS, ...rows.flatMap(Object.keys)])];
  return `\uFEFF${[columns, ...rows.map((row) => columns.map((column) => row[column]))]
    .map((line) => `${line.map(csvCell).join(',')}\r\n`)
    .join('')}`;
}
