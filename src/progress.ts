// npm "./progress": a province's figures and their meaning for its targets. No DOM, no language; runs on a server as well.

import type { Result } from './base/result.ts';
import { tablePlaces } from './program/table-places.ts';
import { parseCsv as parse } from './progress/csv.ts';
import { feedAt as feed, type ProgressFeed } from './progress/feed.ts';
import type { FeedProblem } from './progress/problems.ts';

export { combine, type Combined, type Territory } from './progress/combine.ts';
export { toCsv } from './progress/csv.ts';
export { watchFeed, type FeedState, type FeedWatch, type ProgressFeed } from './progress/feed.ts';
export { ageOf, pace, share, type Age, type Pace, type Rhythm, type TargetShare } from './progress/measures.ts';
export type { FeedProblem } from './progress/problems.ts';
export {
  checkParts,
  parseSnapshot,
  type Group,
  type ProgressSnapshot,
  type SnapshotProblem,
  type Target,
} from './progress/snapshot.ts';

/** Reads a table (CSV) into feed entries for parseSnapshot, one per province: those that are certain. Provinces go by their slugs or names. */
export const parseCsv = (text: string): Result<unknown[], FeedProblem> => parse(text, tablePlaces);

/** The feed of a JSON or CSV file: always the same one for the same address. Provinces go by their slugs or names. */
export const feedAt = (address: string): ProgressFeed => feed(address, tablePlaces);
