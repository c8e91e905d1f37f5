// Parses and checks a table of portals. The table reader decodes the file into rows and cells; this file interprets the columns.

import type { Result } from '../../../../src/base/result.ts';
import { findProvinceName } from '../../../../src/program/province-names.ts';
import { clean, inOneLine } from '../../../../src/progress/table/cells.ts';
import { decodeText } from '../../../../src/progress/table/decode.ts';
import { MOST_COLUMNS, MOST_IN_CELL, MOST_ROWS } from '../../../../src/progress/table/limits.ts';
import {
  SEPARATORS,
  splitRecords,
  statedSeparator,
  withoutMark,
  type TableRecord,
} from '../../../../src/progress/table/records.ts';
import { publicReach, type OpenNetwork } from '../ask/guard.ts';
import type { Portal } from '../portal.ts';
import { addressOf, sameAddress } from './address.ts';
import { blocksIn, columnsOf, type PortalColumn } from './columns.ts';
import type { PortalListProblem } from './problem.ts';

/** Titles may stand above the headings. */
const MOST_ABOVE = 20;
const MOST_PROBLEMS = 50;
const NEEDED: readonly PortalColumn[] = ['name', 'body', 'address'];

interface Headings {
  readonly row: number;
  readonly cells: readonly string[];
  readonly columns: readonly (PortalColumn | undefined)[];
}

const isTooWide = ({ cells }: TableRecord): boolean => cells.length > MOST_COLUMNS * 3;

/** The first row that names at least two columns, one of them the address. */
function headingsIn(records: Iterable<TableRecord>): Headings | undefined {
  for (const { row, cells: raw } of records) {
    const cells = raw.map((cell) => inOneLine(clean(cell)));
    const columns = columnsOf(cells);
    if (columns.includes('address') && new Set(columns.filter(Boolean)).size > 1) return { row, cells, columns };
    if (row > MOST_ABOVE) return undefined;
  }
  return undefined;
}

type Cells = Readonly<Partial<Record<PortalColumn, string>>>;

function portalOf(row: number, cells: Cells, reach: OpenNetwork): Result<Portal, PortalListProblem[]> {
  const problems: PortalListProblem[] = NEEDED.flatMap((column) =>
    cells[column] ? [] : [{ code: 'empty', row, column }],
  );
  const address = cells.address ? addressOf(cells.address, reach) : undefined;
  if (address && !address.ok) problems.push({ code: address.problem, row, column: 'address', found: cells.address! });
  const place = cells.province ? findProvinceName(cells.province) : undefined;
  if (cells.province && !place) problems.push({ code: 'province', row, column: 'province', found: cells.province });
  const { blocks: expected, unknown } = blocksIn(cells.expected ?? '');
  for (const name of unknown) problems.push({ code: 'block', row, column: 'expected', found: name });
  if (problems.length || !address?.ok) return { ok: false, problem: problems };
  return {
    ok: true,
    value: {
      row,
      name: cells.name!,
      body: cells.body!,
      ...address.value,
      ...(place && { province: place.province.slug }),
      ...(place?.former && { former: place.former.slug }),
      expected,
    },
  };
}

/** @returns the portals, or the first fifty errors */
export function readPortals(
  body: ArrayBuffer,
  reach: OpenNetwork = publicReach,
): Result<readonly Portal[], readonly PortalListProblem[]> {
  const refuse = (...problem: PortalListProblem[]) =>
    ({ ok: false, problem: problem.slice(0, MOST_PROBLEMS) }) as const;
  const read = decodeText(body);
  if ('problem' in read) return refuse({ code: read.problem });
  const text = withoutMark(read.text);
  const { separator: stated, from, rows } = statedSeparator(text);
  const rowsBy = (separator: string): Generator<TableRecord, void> => splitRecords(text, separator, from, rows);
  const separator = [...(stated ? [stated] : []), ...SEPARATORS].find((sign) => headingsIn(rowsBy(sign)));
  if (!separator) return refuse({ code: 'no-headings' });
  const { row: headingRow, cells: headings, columns } = headingsIn(rowsBy(separator))!;
  const namesFor = (column: PortalColumn): string[] => headings.filter((_, at) => columns[at] === column);
  const problems: PortalListProblem[] = [
    ...NEEDED.flatMap((column): PortalListProblem[] =>
      columns.includes(column) ? [] : [{ code: 'no-column', row: headingRow, column }],
    ),
    ...columns.flatMap((column, at): PortalListProblem[] =>
      column && columns.indexOf(column) !== at
        ? [{ code: 'twice-column', row: headingRow, column, found: namesFor(column).join('”, “') }]
        : [],
    ),
  ];
  if (problems.length) return refuse(...problems);

  const portals: Portal[] = [];
  const seen = new Map<string, number>();
  for (const record of rowsBy(separator)) {
    const { row, cells, isBroken } = record;
    if (isBroken) return refuse(...problems, { code: 'quote', row });
    if (isTooWide(record)) return refuse(...problems, { code: 'too-wide', row });
    if (row <= headingRow) continue;
    const plain = cells.map((cell) => inOneLine(clean(cell)).normalize());
    if (!plain.some(Boolean)) continue;
    if (portals.length >= MOST_ROWS) return refuse(...problems, { code: 'too-long', row });
    if (plain.slice(columns.length).some(Boolean)) problems.push({ code: 'more-cells', row });
    const long = columns.find((column, at) => column && (plain[at] ?? '').length > MOST_IN_CELL);
    if (long) {
      problems.push({ code: 'long-cell', row, column: long });
      continue;
    }
    const portal = portalOf(
      row,
      Object.fromEntries(columns.flatMap((column, at) => (column && plain[at] ? [[column, plain[at]]] : []))),
      reach,
    );
    if (!portal.ok) {
      problems.push(...portal.problem);
      continue;
    }
    const { address } = portal.value;
    const same = sameAddress(address);
    const other = seen.get(same);
    if (other) problems.push({ code: 'twice', row, column: 'address', found: address, other });
    seen.set(same, row);
    portals.push(portal.value);
  }
  if (problems.length) return refuse(...problems);
  return portals.length ? { ok: true, value: portals } : refuse({ code: 'no-portals' });
}
