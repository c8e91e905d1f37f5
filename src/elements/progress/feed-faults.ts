// Reports the faults of a feed in the console, one line for each place in the feed.

import type { FeedState } from '../../progress/feed.ts';
import type { FeedProblem } from '../../progress/problems.ts';
import { report } from '../report.ts';

/** Maximum number of lines for one response. The next lines appear when these faults are corrected. */
const MOST = 20;

/** The reason why a feed failed, with the place in the file if the file cannot be parsed. */
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
