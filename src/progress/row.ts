// Turns the attributes of one counter, or one row of a spreadsheet, into a feed entry. Text that cannot be parsed is passed on unchanged, and
// `parseSnapshot` reports the problem.

import { parseCivilDate, type CivilDate } from '../base/civil-date.ts';
import type { Result } from '../base/result.ts';
import { webAddress } from '../base/web-address.ts';
import { SUFFIX, type CountTarget, type ProgressSnapshot } from './snapshot.ts';

/**
 * Flat text by name: `province` `asOf` `total` `sourceTitle` `sourceUrl`, one target as `count` and `by`, and names by suffix as `id.vn`,
 * `biz.vn`. Empty and left out are the same.
 */
export type Row = Readonly<Record<string, string | null | undefined>>;

/** Reads a cell of a row, composed and trimmed; empty where there is none. A script may have put a number there. */
export const cellOf = (row: Row, name: string): string =>
  String(row[name] ?? '')
    .normalize()
    .trim();

/** A whole number, thousands in groups of exactly three: `3295`, `3.295`, `3,295`, `3 295`. A count has no decimals, so 3.295 is no fraction. */
export const readCount = (text: string): number | string =>
  /^(\d+|[1-9]\d{0,2}([., \xa0\u202f\u2009])\d{3}(\2\d{3})*)$/.test(text) ? Number(text.replace(/\D/g, '')) : text;

/** `2025-03-31`, and day first as spreadsheets in Viet Nam write it: `31/3/2025`, `31-03-2025`, `31.3.2025`. */
export const readReportDate = (text: string): string =>
  text.replace(/\b\d\b/g, '0$&').replace(/^(\d\d)([/.-])(\d\d)\2(\d{4})$/, '$4-$3-$1');

/** The sign by which a target is written as a minimum: `≥300.000`. */
export const MINIMUM = /^(≥|>=)\s*/;

/** One row in the form of a feed entry, for parseSnapshot. A target is there where its number or its day is. */
export function fromRow(row: Row): Record<string, unknown> {
  const [count, by] = [cellOf(row, 'count'), cellOf(row, 'by')];
  return {
    province: cellOf(row, 'province'),
    asOf: readReportDate(cellOf(row, 'asOf')),
    source: { title: cellOf(row, 'sourceTitle'), url: cellOf(row, 'sourceUrl') },
    total: readCount(cellOf(row, 'total')),
    parts: Object.fromEntries(
      Object.keys(row)
        .filter((name) => SUFFIX.test(name))
        .map((name) => [name, readCount(cellOf(row, name))]),
    ),
    targets:
      count || by
        ? [{ by: readReportDate(by), count: readCount(count.replace(MINIMUM, '')), atLeast: MINIMUM.test(count) }]
        : [],
  };
}

/**
 * The snapshot of a row that is right in every way, in few bytes; undefined for any other, of which parseSnapshot says what is wrong.
 * What is shown is what parseSnapshot would make of fromRow's entry. Right in every way: the split makes the total, the address may be
 * linked, the day is not after `on`.
 */
export function plainFigure(
  row: Row,
  on: CivilDate,
): (ProgressSnapshot & { readonly targets: readonly CountTarget[] }) | undefined {
  const cell = (name: string): string => cellOf(row, name);
  // Text that is not a count stays text. `parseSnapshot` refuses it, and no sum can include it.
  const count = (text: string): number => readCount(text) as number;
  const day = (name: string): Result<CivilDate, unknown> => parseCivilDate(readReportDate(cell(name)));
  const [province, title, url, goal] = ['province', 'sourceTitle', 'sourceUrl', 'count'].map(cell) as [
    string,
    string,
    string,
    string,
  ];
  const [total, names, asOf, by] = [count(cell('total')), count(goal.replace(MINIMUM, '')), day('asOf'), day('by')];
  const parts = ['id.vn', 'biz.vn'].filter(cell).map((suffix) => [suffix, count(cell(suffix))] as const);
  const isSplit = !parts[0] || parts.reduce((sum, [, part]) => sum + part, 0) === total;
  const isAimed = goal || cell('by') ? by.ok && Number.isSafeInteger(names) && names > 0 : true;
  if (
    !Number.isSafeInteger(total) ||
    !isSplit ||
    !isAimed ||
    !asOf.ok ||
    asOf.value > on ||
    !title ||
    (url && !webAddress(url))
  )
    return undefined;
  return {
    ...(province && { province }),
    asOf: asOf.value,
    total,
    source: { title, ...(url && { url }) },
    parts: Object.fromEntries(parts),
    groups: {},
    targets: by.ok ? [{ by: by.value, count: names, atLeast: MINIMUM.test(goal) }] : [],
    series: [{ asOf: asOf.value, total }],
  };
}
