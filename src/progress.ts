// npm "./progress": a province's figures and what they mean for its targets. No DOM, no language; runs on a server as well.

export { combine, type Combined, type Territory } from './progress/combine.ts';
export { parseCsv, toCsv } from './progress/csv.ts';
export { feedAt, watchFeed, type FeedState, type FeedWatch, type ProgressFeed } from './progress/feed.ts';
export { ageOf, pace, share, type Age, type Pace, type Rhythm, type TargetShare } from './progress/measures.ts';
export { checkParts, parseSnapshot, type Group, type ProgressSnapshot, type SnapshotProblem, type Target } from './progress/snapshot.ts';
