// Owns how an editor is told what is wrong with a feed: one line for each place in it.

import type { FeedState } from '../../progress/feed.ts';
import type { FeedProblem } from '../../progress/problems.ts';
import { report } from '../report.ts';

/** Lines for one answer: whoever mends these sees the next. */
const MOST = 20;

/** Why a feed failed; of a file that cannot be read, where. */
function reasonOf(error: unknown): string {
  const { cause } = error as { cause?: Partial<FeedProblem> };
  return cause?.field === undefined ? String(error) : `${String(error)}, ${cause.field} ${cause.code}`;
}

/** @param name the address of the feed */
export function reportFeed(host: HTMLElement, name: string, { error, problems }: FeedState): void {
  if (error) report(host, 'feed-failed', `${name}: ${reasonOf(error)}`);
  for (const { code, field, isTable } of problems.slice(0, MOST))
    report(host, isTable ? 'bad-table' : 'bad-figure', `${name}: ${field} ${code}`);
  if (problems.length > MOST) report(host, 'bad-table', `${name}: and ${problems.length - MOST} more`);
}
