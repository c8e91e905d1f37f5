// The facts on a portal from the table.

import type { Widget } from '../../../src/contract.ts';

export interface Portal {
  /** The row in the table, counted as in a spreadsheet. */
  readonly row: number;
  readonly name: string;
  /** The owner: a department, a commune. */
  readonly body: string;
  readonly address: string;
  /** Written without `https://`, so that `http://` is also possible. */
  readonly isBare?: boolean;
  /** Slug of today's province, and of the former one if the table names it. */
  readonly province?: string;
  readonly former?: string;
  /** The blocks that the portal must show. Empty means any. */
  readonly expected: readonly Widget['name'][];
}
