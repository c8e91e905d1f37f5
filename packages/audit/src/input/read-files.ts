// Reads the files that the command line names, before anything is asked.

import { readFileSync, statSync } from 'node:fs';
import type { Bilingual } from '../../../../src/embed/words/bilingual.ts';
import type { ProgressSnapshot } from '../../../../src/progress/snapshot.ts';
import { snapshotsIn } from '../report/feed.ts';

/** A file that cannot be used. The message has both languages. */
export class FileError extends Error {}

/** A table of 20,000 portals has 3 MB, a feed at most half of this. */
const MOST_BYTES = 20_000_000;

/** @throws FileError */
export function readBytes(path: string, what: Bilingual): Buffer {
  const fail = (vi: string, en: string): never => {
    throw new FileError(`${what.vi} ${path}: ${vi}\n${what.en} ${path}: ${en}`);
  };
  try {
    const { size } = statSync(path);
    return size > MOST_BYTES ? fail('tệp lớn hơn 20 MB.', 'the file has more than 20 MB.') : readFileSync(path);
  } catch (error) {
    if (error instanceof FileError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT'
      ? fail('không có tệp này.', 'there is no such file.')
      : fail(`không đọc được (${code}).`, `cannot be read (${code}).`);
  }
}

/** @throws FileError */
export function readFigures(path: string): readonly ProgressSnapshot[] {
  const what = { vi: 'Tệp số liệu', en: 'The feed' };
  const figures = snapshotsIn(readBytes(path, what).toString('utf8'));
  if (!figures.length)
    throw new FileError(
      `${what.vi} ${path}: không có số liệu nào đọc được (docs/feed.md).\n${what.en} ${path}: has no figure that can be read (docs/feed.md).`,
    );
  return figures;
}
