// The part of a feed that is loaded if an answer is not plain JSON in UTF-8: a table, or a file in another encoding.

import { decodeText } from './decode.ts';
import { readFeedTable, type FeedTable } from './feed-table.ts';
import { finishInTurns } from './limits.ts';
import { slugsAlone, type Places } from './places.ts';

/** The entries of a file, and its problems. Throws for invalid JSON. */
export async function readFile(body: ArrayBuffer, charset: string, places: Places = slugsAlone): Promise<FeedTable> {
  const read = decodeText(body, charset);
  if ('problem' in read) return { entries: [], problems: [{ code: read.problem, field: 'file', isTable: true }] };
  if (!/^[\s\uFEFF]*[[{]/.test(read.text)) return finishInTurns(readFeedTable(read.text, places));
  const json: unknown = JSON.parse(read.text.replace(/^\uFEFF/, ''));
  return { entries: Array.isArray(json) ? (json as object[]) : [json as object], problems: [] };
}
