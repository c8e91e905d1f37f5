// What tests of tables are given: a file as it comes, and what a counter would make of it.

import { tablePlaces } from '../../../src/program/table-places.ts';
import { parseSnapshot, type ProgressSnapshot } from '../../../src/progress/snapshot.ts';
import { readFile } from '../../../src/progress/table/read-file.ts';

export interface Read {
  readonly snapshots: readonly ProgressSnapshot[];
  /** Each as it is reported: where, and what. */
  readonly problems: readonly string[];
}

/** Bytes of a text whose characters are below 256, one by one. */
export const bytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

export const utf16 = (text: string, isBig = false, hasMark = true): Uint8Array<ArrayBuffer> => {
  const codes = [...(hasMark ? '\uFEFF' : ''), ...text].flatMap((letter) => [
    letter.charCodeAt(0) & 255,
    letter.charCodeAt(0) >> 8,
  ]);
  return Uint8Array.from(isBig ? codes.map((_, at) => codes[at ^ 1]!) : codes);
};

/** Reads a feed's file. */
export async function readFeed(file: string | Uint8Array<ArrayBuffer>, charset = ''): Promise<Read> {
  const body = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const { entries, problems } = await readFile(body.slice().buffer, charset, tablePlaces);
  const parsed = entries.map(parseSnapshot);
  return {
    snapshots: parsed.flatMap((entry) => (entry.ok ? [entry.value] : [])),
    problems: [...problems, ...parsed.flatMap((entry) => (entry.ok ? [] : [entry.problem]))].map(
      ({ code, field }) => `${field} ${code}`,
    ),
  };
}

/** The figures of a feed, as province, day and total. */
export const figuresOf = async (file: string | Uint8Array<ArrayBuffer>, charset?: string): Promise<unknown[]> =>
  (await readFeed(file, charset)).snapshots.map(({ province, asOf, total }) => [province, asOf, total]);

/** A table with bars for tabs. */
export const tabs = (...rows: readonly string[]): string => rows.join('\n').replaceAll('|', '\t');
