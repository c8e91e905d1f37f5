// Owns the spreadsheet form of snapshots, both ways. Knows no HTTP and none of the rules of a snapshot.

import { dsvFormat } from 'd3-dsv';
import type { Result } from '../base/result.ts';
import { cellOf, fromRow, MINIMUM, readCount, readDate, readPercent, readYesNo, type Row } from './row.ts';
import { SUFFIX, type ProgressSnapshot, type SnapshotProblem } from './snapshot.ts';

const COLUMNS = ['province', 'asOf', 'total', 'sourceTitle', 'sourceUrl', 'count', 'percent', 'of', 'by', 'atLeast'] as const;
const REQUIRED = ['asOf', 'total', 'sourceTitle'] as const;

const bare = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

/** The column that a heading means: `As of`, `as-of` and `source.title` are `asOf` and `sourceTitle`; `parts.id.vn` is `id.vn`. */
function columnOf(heading: string): string {
  const name = heading.trim().toLowerCase().replace(/^(parts|groups)\./, '');
  return SUFFIX.test(name) ? name : (COLUMNS.find((column) => bare(column) === bare(name)) ?? name);
}

/** Spreadsheets run a cell that begins like this as a formula. toCsv puts an apostrophe before it, parseCsv takes one away. */
const FORMULA = /^'*[=+\-@\t\r]/;
const unguard = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell);

export const SEPARATORS = [',', ';', '\t'] as const;

/** The cells of a file or of what a spreadsheet copied, line by line. */
export const splitCells = (text: string, separator: string): string[][] =>
  dsvFormat(separator).parseRows(text.replace(/^\uFEFF/, '')).map((line) => line.map(unguard));

/** The cells of a file, separated by whichever sign makes the most of its first line. */
function readCells(text: string): string[][] {
  const read = SEPARATORS.map((separator) => splitCells(text, separator));
  return read.reduce((best, next) => ((next[0]?.length ?? 0) > (best[0]?.length ?? 0) ? next : best));
}

function readRows(text: string): { columns: string[]; rows: Row[] } {
  const [headings = [], ...lines] = readCells(text);
  const columns = headings.map(columnOf);
  return {
    columns,
    rows: lines
      .filter((line) => line.some((cell) => cell.trim()))
      .map((line) => Object.fromEntries(columns.map((column, index) => [column, line[index] ?? '']))),
  };
}

function readTargets(row: Row): unknown[] {
  const [count, percent, by] = [cellOf(row, 'count'), cellOf(row, 'percent'), cellOf(row, 'by')];
  if (!count && !percent && !by) return [];
  return [
    {
      by: readDate(by),
      count: readCount(count.replace(MINIMUM, '')),
      percent: readPercent(percent.replace(MINIMUM, '')),
      of: cellOf(row, 'of'),
      atLeast: MINIMUM.test(count || percent) || readYesNo(cellOf(row, 'atLeast')),
    },
  ];
}

function readGroups(row: Row): Record<string, unknown> {
  const names = Object.keys(row).flatMap((name) => /^(.+)\.(?:size|registered)$/.exec(name)?.[1] ?? []);
  const fields = (name: string) => ({ size: readCount(cellOf(row, `${name}.size`)), registered: readCount(cellOf(row, `${name}.registered`)) });
  return Object.fromEntries(
    names.map((name) => [name, fields(name)] as const).filter(([, { size, registered }]) => size !== '' || registered !== ''),
  );
}

/**
 * Reads a CSV feed into feed entries for parseSnapshot, one per province. Columns are those of `Row` and `percent`, `of`, `atLeast`,
 * `<group>.size`, `<group>.registered`, in any order, headings in any case; separated by comma, semicolon or tab. A row is one province
 * on one day: the latest is the snapshot, all of them its series. A further row for the same day adds a target. A row without a total is
 * a day without data, not a 0.
 */
export function parseCsv(text: string): Result<unknown[], SnapshotProblem> {
  const { columns, rows } = readRows(text);
  const missing = REQUIRED.find((column) => !columns.includes(column));
  if (missing) return { ok: false, problem: { code: 'missing', field: missing } };
  const provinces = new Map<string, Row[]>();
  for (const row of rows) {
    if (!cellOf(row, 'total')) continue;
    const known = provinces.get(cellOf(row, 'province'));
    if (known) known.push(row);
    else provinces.set(cellOf(row, 'province'), [row]);
  }
  const dayOf = (row: Row): string => readDate(cellOf(row, 'asOf'));
  const value = [...provinces.values()].map((known) => {
    const latest = known.reduce((best, next) => (dayOf(next) > dayOf(best) ? next : best));
    return {
      ...fromRow(latest),
      groups: readGroups(latest),
      targets: known.filter((row) => dayOf(row) === dayOf(latest)).flatMap(readTargets),
      series: known.map((row) => ({ asOf: dayOf(row), total: readCount(cellOf(row, 'total')) })),
    };
  });
  return { ok: true, value };
}

const write = (cell: unknown): string => {
  const text = cell === undefined ? '' : String(cell);
  const guarded = FORMULA.test(text) ? `'${text}` : text;
  return /[",;\s]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
};

/** The rows of a snapshot; what has no column of its own comes behind those that every file has. */
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
      Object.entries(groups).flatMap(([name, { size, registered }]) => [[`${name}.size`, size], [`${name}.registered`, registered]]),
    ),
  };
  return [
    ...series.slice(0, -1).map((point) => ({ province, ...point })),
    ...(targets.length ? targets.map((target) => ({ ...today, ...target })) : [today]),
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
    .map((line) => `${line.map(write).join(',')}\r\n`)
    .join('')}`;
}
