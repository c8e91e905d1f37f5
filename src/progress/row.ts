// Owns figures as people type them: the attributes of one counter, or one row of a spreadsheet. Both are the same flat text.
// Knows no rules: what it cannot read it hands on as it stands, to be refused by them.

import type { Result } from '../base/result.ts';
import { address, attempt, count, date, positive, text } from './reading.ts';
import { SUFFIX, type ProgressSnapshot, type SnapshotProblem } from './snapshot.ts';

/**
 * Flat text by name: `province` `asOf` `total` `sourceTitle` `sourceUrl`, one target as `count` and `by`, and names by suffix as `id.vn`,
 * `biz.vn`. Empty and left out are the same.
 */
export type Row = Readonly<Record<string, string | null | undefined>>;

/** Reads a cell of a row, composed and trimmed; empty where there is none. A script may have put a number there. */
export const cellOf = (row: Row, name: string): string => String(row[name] ?? '').normalize().trim();

/** A whole number, thousands in groups of exactly three: `3295`, `3.295`, `3,295`, `3 295`. A count has no decimals, so 3.295 is no fraction. */
export const readCount = (text: string): number | string =>
  /^(\d+|[1-9]\d{0,2}([.,\s])\d{3}(\2\d{3})*)$/.test(text) ? Number(text.replace(/\D/g, '')) : text;

/** `2025-03-31`, and day first as spreadsheets in Viet Nam write it: `31/3/2025`, `31-03-2025`, `31.3.2025`. */
export const readDate = (text: string): string =>
  text.replace(/^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/, (_, day: string, _mark, month: string, year: string) =>
    `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);

/** The sign by which a target is written as a minimum: `≥300.000`. */
export const MINIMUM = /^(≥|>=)\s*/;

/** One row in the form of a feed entry, for parseSnapshot. A target is there where its number or its day is. */
export function fromRow(row: Row): Record<string, unknown> {
  const [count, by] = [cellOf(row, 'count'), cellOf(row, 'by')];
  return {
    province: cellOf(row, 'province'),
    asOf: readDate(cellOf(row, 'asOf')),
    source: { title: cellOf(row, 'sourceTitle'), url: cellOf(row, 'sourceUrl') },
    total: readCount(cellOf(row, 'total')),
    parts: Object.fromEntries(
      Object.keys(row)
        .filter((name) => SUFFIX.test(name))
        .map((name) => [name, readCount(cellOf(row, name))]),
    ),
    targets: count || by ? [{ by: readDate(by), count: readCount(count.replace(MINIMUM, '')), atLeast: MINIMUM.test(count) }] : [],
  };
}

/** The snapshot of one row, as parseSnapshot makes it of fromRow's entry, without the code that only feeds need. `province` is a slug. */
export const parseRow = (row: Row): Result<ProgressSnapshot, SnapshotProblem> =>
  attempt(() => {
    const [province, url, goal, by] = ['province', 'sourceUrl', 'count', 'by'].map((name) => cellOf(row, name)) as [string, string, string, string];
    const asOf = date(readDate(cellOf(row, 'asOf')), 'asOf');
    const total = count(readCount(cellOf(row, 'total')), 'total');
    const parts = Object.keys(row).filter((name) => SUFFIX.test(name) && cellOf(row, name));
    return {
      ...(province && { province }),
      asOf,
      total,
      source: { title: text(cellOf(row, 'sourceTitle'), 'source.title'), ...(url && { url: address(url, 'source.url') }) },
      parts: Object.fromEntries(parts.map((name) => [name, count(readCount(cellOf(row, name)), `parts.${name}`)])),
      groups: {},
      targets:
        goal || by
          ? [
              {
                by: date(readDate(by), 'targets[0].by'),
                atLeast: MINIMUM.test(goal),
                count: positive(readCount(goal.replace(MINIMUM, '')), 'targets[0].count'),
              },
            ]
          : [],
      series: [{ asOf, total }],
    };
  });
