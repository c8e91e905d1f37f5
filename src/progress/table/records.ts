// Parses a text into rows of cells, with a given separator and quoted cells.

import { MOST_COLUMNS, MOST_IN_CELL } from './limits.ts';

export const SEPARATORS = [',', ';', '\t'] as const;

/** One row of cells as the text has them. */
export interface TableRecord {
  /** Counted as a spreadsheet counts it. */
  readonly row: number;
  readonly cells: string[];
  /** A cell opens a quotation mark and does not close it at its end, so that cells and rows run together. */
  readonly isBroken: boolean;
}

/** A place where a cell may begin with a formula sign (=, +, -, @ in ASCII or full-width form). */
const GUARDED = /((?:^|[;\t\r\n])[\s"]*)'('*)(?=[=+\-@＝＋－＠])/g;
const UNGUARDED = /((?:^|[;\t\r\n])[\s"]*)('*)(?=[=+\-@＝＋－＠])/g;

/** Puts an apostrophe where a spreadsheet would run a text, whichever sign it takes for its separator; unguard takes it away. */
export const guardFormula = (text: string): string => text.replace(UNGUARDED, "$1'$2");
const unguard = (cell: string): string => (cell.includes("'") ? cell.replace(GUARDED, '$1$2') : cell);

/** The first line of a file may name the separator, for Excel. */
const SIGN_LINE = /^sep=(.)\r?\n/i;

/** The text without its byte order mark. */
export const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');

/** The separator that a file says by itself, and how many rows that takes. */
export function statedSeparator(text: string): {
  readonly separator?: string;
  readonly from: number;
  readonly rows: number;
} {
  const stated = SIGN_LINE.exec(text);
  return stated ? { separator: stated[1]!, from: stated[0].length, rows: 1 } : { from: 0, rows: 0 };
}

const QUOTE = 34;
const NEWLINE = 10;
const RETURN = 13;

/** Splits a text into records, one at a time, so that a long one can be read in pieces (RFC 4180, and the text that spreadsheets copy). */
export function* splitRecords(text: string, separator: string, from = 0, rows = 0): Generator<TableRecord, void> {
  const sign = separator.charCodeAt(0);
  const { length } = text;
  const isGuarded = text.includes("'");
  let [at, row] = [from, rows];
  while (at < length) {
    const cells: string[] = [];
    let isBroken = false;
    for (;;) {
      let cell: string;
      if (text.charCodeAt(at) === QUOTE) {
        let end = at;
        let hasQuotes = false;
        for (;;) {
          end = text.indexOf('"', end + 1);
          if (end > at + MOST_IN_CELL) end = -1;
          if (end < 0 || text.charCodeAt(end + 1) !== QUOTE) break;
          hasQuotes = true;
          end += 1;
        }
        // A cell that does not end within the limit is not a cell of a figure.
        const stop = end < 0 ? Math.min(length, at + MOST_IN_CELL) : end;
        cell = text.slice(at + 1, stop);
        // Spreadsheets copy no cell that contains a tab.
        isBroken ||= end < 0 || (separator === '\t' && cell.includes('\t'));
        if (hasQuotes) cell = cell.replaceAll('""', '"');
        at = stop + 1;
        const next = text.charCodeAt(at);
        if (at < length && next !== sign && next !== NEWLINE && next !== RETURN) {
          isBroken = true;
          const rest = endOf(text, at, sign);
          cell += text.slice(at, rest);
          at = rest;
        }
      } else {
        const end = endOf(text, at, sign);
        cell = text.slice(at, end);
        at = end;
      }
      cells.push(isGuarded ? unguard(cell) : cell);
      if (at < length && text.charCodeAt(at) === sign && cells.length <= MOST_COLUMNS * 3) at += 1;
      else break;
    }
    if (text.charCodeAt(at) === RETURN && text.charCodeAt(at + 1) === NEWLINE) at += 1;
    at += 1;
    yield { row: (row += 1), cells, isBroken };
    // The line has too many cells, or a quotation mark is never closed. The text after that cannot be divided into cells.
    if (isBroken || cells.length > MOST_COLUMNS * 3) return;
  }
}

/** The end of a cell without quotation marks. */
function endOf(text: string, from: number, sign: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === sign || code === NEWLINE || code === RETURN) break;
  }
  return at;
}
