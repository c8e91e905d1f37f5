// The types of a line of a table, and of the reasons why a whole table cannot be trusted.

import type { Division } from './divided-by.ts';

/**
 * Why a table cannot be trusted as a whole.
 * - `quote`: a cell opens a quotation mark and does not close it at its end, so that cells and rows run together
 * - `more-cells`: more cells than headings; with commas, a number such as 3,295 has become two cells
 * - `thousands`: as many cells as headings, and yet such a number
 * - `twice`: two headings that mean the same, with different cells below
 * - `divided`: its numbers are not all names of a province, or it is open of which, as a heading, a cell or the title says
 * - `two-days`: the title says a day, and no line has it
 * - `two-tables`: other headings stand among its lines
 * - `unit`: its numbers are no names one by one, as the title or a heading says
 * - `one-column`: a cell a line, as a text document copies a table
 * - `too-long`: more than is read
 */
export type TableProblem =
  | { readonly code: 'quote' | 'more-cells' | 'thousands' | 'two-tables'; readonly row: number }
  | { readonly code: 'twice'; readonly headings: readonly [string, string] }
  | { readonly code: 'divided'; readonly by: Division; readonly text: string }
  | { readonly code: 'unit' | 'two-days'; readonly text: string }
  | { readonly code: 'one-column' | 'too-long' };

export interface TableLine {
  /** As the spreadsheet or file counts it. */
  readonly row: number;
  readonly cells: readonly string[];
}
