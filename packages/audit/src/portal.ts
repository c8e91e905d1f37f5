// Owns what is known of a portal before it is asked.

import type { Widget } from '../../../src/contract.ts';

export interface Portal {
  /** In the table, counted as a spreadsheet counts. */
  readonly row: number;
  readonly name: string;
  /** Whose it is: a department, a commune. */
  readonly body: string;
  readonly address: string;
  /** Written without `https://`, so that `http://` may be meant as well. */
  readonly isBare?: boolean;
  /** Slug of today's province, and of the former one where the table names that. */
  readonly province?: string;
  readonly former?: string;
  /** The blocks that it shall show; any where empty. */
  readonly expected: readonly Widget['name'][];
}
