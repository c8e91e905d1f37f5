// Owns how a pasted text becomes the lines of a table: which sign separates its cells, where its headings are, what cannot be told apart.
// Knows no figure.

import { SEPARATORS, splitCells } from '../../../progress/csv.ts';
import { clean } from './cells.ts';
import { columnOf, isAim, type Column } from './columns.ts';

/**
 * Why the cells of a table cannot be trusted to stand below their headings.
 * - `quote`: a cell opens a quotation mark and does not close it at its end, so that cells and rows run together
 * - `more-cells`: more cells than headings; with commas, a number such as 3,295 has become two cells
 * - `thousands`: as many cells as headings, and yet such a number
 * - `twice`: two headings that mean the same, with different cells below
 */
export type TableProblem =
  | { readonly code: 'quote' | 'more-cells' | 'thousands'; readonly row: number }
  | { readonly code: 'twice'; readonly headings: readonly [string, string] };

export interface TableLine {
  /** As the spreadsheet or file counts it. */
  readonly row: number;
  readonly cells: readonly string[];
}

export interface Sheet {
  readonly headings: readonly string[];
  readonly headingRow: number;
  /** The columns in the order of the headings; undefined for what is passed over. */
  readonly columns: readonly (Column | undefined)[];
  /** The lines below the headings that hold something. */
  readonly lines: readonly TableLine[];
  readonly problems: readonly TableProblem[];
  /** Headings of columns that hold something and are passed over. */
  readonly unused: readonly string[];
  /** Those among them that speak of a target and leave open of what, or until when. */
  readonly openAims: readonly string[];
}

/** Reports have a title above their headings. */
const FIRST = 10;

const known = (cells: readonly string[]): Set<Column> => new Set(cells.flatMap((cell) => columnOf(cell) ?? []));

/** How sure it is that these are headings. */
function likeness(cells: readonly string[]): number {
  const columns = known(cells);
  return columns.size + (columns.has('asOf') && columns.has('total') ? 100 : 0);
}

/** The row of the first cell whose quotation mark is not closed where the cell ends. */
function brokenQuote(text: string, separator: string): number | undefined {
  const quoted = /"((?:[^"]|"")*)"/y;
  let row = 1;
  let isStart = true;
  for (let at = 0; at < text.length; at++) {
    if (isStart && text[at] === '"') {
      quoted.lastIndex = at;
      const [whole, inside] = quoted.exec(text) ?? [];
      const next = text[at + (whole?.length ?? 0)];
      // Spreadsheets copy no cell with a tab in it.
      if (!whole || (next && ![separator, '\n', '\r'].includes(next)) || (separator === '\t' && inside!.includes('\t'))) return row;
      at += whole.length;
    }
    const isEnd = text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n');
    isStart = isEnd || text[at] === separator;
    if (isEnd) row++;
  }
  return undefined;
}

/** A second row of headings, as below "Trong đó": it has names of columns and nothing else, and none where the first row has one. */
function subheadings(first: readonly string[], second: readonly string[] = []): readonly string[] {
  const isOne = second.some(Boolean) && second.every((cell, at) => !cell || (columnOf(cell) && !columnOf(first[at] ?? '')));
  return isOne ? second : [];
}

const isCounted = (column: Column | undefined): boolean => column === 'total' || column === 'count' || !!column?.includes('.');

function lineProblem({ row, cells }: TableLine, columns: Sheet['columns'], separator: string): TableProblem | undefined {
  const further = cells.slice(columns.length);
  if (separator === ',' ? further.length : further.some(Boolean)) return { code: 'more-cells', row };
  const isSplit = cells.some((cell, index) => isCounted(columns[index]) && !columns[index + 1] && /^[1-9]\d{0,2}$/.test(cell) && /^\d{3}$/.test(cells[index + 1] ?? ''));
  return separator === ',' && isSplit ? { code: 'thousands', row } : undefined;
}

export function readSheet(pasted: string): Sheet {
  const text = pasted.normalize().replace(/^\uFEFF/, '');
  const [best] = [...SEPARATORS]
    .reverse()
    .flatMap((separator) => {
      const records = splitCells(text, separator).map((cells) => cells.map(clean));
      return records.slice(0, FIRST).map((cells, index) => ({ separator, records, index, score: likeness(cells), width: cells.filter(Boolean).length }));
    })
    .sort((a, b) => b.score - a.score || b.width - a.width || a.index - b.index);
  if (!best) return { headings: [], headingRow: 1, columns: [], lines: [], problems: [], unused: [], openAims: [] };

  const { separator, records } = best;
  const below = subheadings(records[best.index]!, records[best.index + 1]);
  const headings = records[best.index]!.map((heading, at) => below[at] || heading);
  const index = best.index + (below.length ? 1 : 0);
  const meant = headings.map(columnOf);
  const columns = meant.map((column, at) => (meant.indexOf(column) === at ? column : undefined));
  const lines = records.map((cells, at) => ({ row: at + 1, cells })).slice(index + 1).filter(({ cells }) => cells.some(Boolean));
  const broken = brokenQuote(text, separator);
  if (broken) return { headings, headingRow: index + 1, columns, lines: [], problems: [{ code: 'quote', row: broken }], unused: [], openAims: [] };

  const twice = headings.flatMap((heading, at): TableProblem[] => {
    const first = meant.indexOf(meant[at]);
    // Who reports and in which document may both be told; one of them is enough.
    if (!meant[at] || first === at || meant[at]!.startsWith('source')) return [];
    return lines.some(({ cells }) => cells[at] && cells[at] !== cells[first]) ? [{ code: 'twice', headings: [headings[first]!, heading] }] : [];
  });
  const unused = headings.flatMap((heading, at) => (!columns[at] && lines.some(({ cells }) => cells[at]) ? [{ heading: heading || `(${at + 1})`, column: meant[at] }] : []));
  return {
    headings, headingRow: index + 1, columns, lines,
    problems: [...lines.flatMap((line) => lineProblem(line, columns, separator) ?? []), ...twice],
    unused: unused.map(({ heading }) => heading),
    openAims: unused.filter(({ heading, column }) => !column && isAim(heading)).map(({ heading }) => heading),
  };
}
