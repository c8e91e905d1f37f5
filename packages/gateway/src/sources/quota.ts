// Limits the questions to a source to the number that its contract allows: together with the other gateways, or alone.

import { timestamp } from '../../../../src/base/civil-date.ts';
import type { SharedState } from '../shared-state.ts';
import type { NameSource } from './source.ts';

/** Milliseconds of one part of a minute. */
const PART = 5000;
const MINUTE = 60_000;

/** How many gateways may ask at most while the state that they share is lost: two machines with two each. */
const GATEWAYS = 4;

/**
 * Turns questions away that the source would refuse. Counted in parts of five seconds, of which thirteen touch any minute: so the source
 * never gets more than the quota in a minute, wherever it lets its minutes begin.
 * @param quota questions a minute; 0 is no limit
 */
export function withinQuota(source: NameSource, quota: number, shared?: SharedState): NameSource {
  if (quota === 0) return source;
  const alone = createCount(shared ? quota / GATEWAYS : quota);
  return {
    ...source,
    async check(name, options) {
      const wait = (await shared?.count(`quota ${source.name}`, shareOf(quota), PART / 1000)) ?? alone();
      // This is not a failure: the source works, and can be asked again in a moment.
      if (wait) return { state: 'unknown', reason: 'inconclusive', retryAt: timestamp() + wait };
      return source.check(name, options);
    },
  };
}

/** Questions in one part of a minute. */
const shareOf = (quota: number): number => Math.max(1, Math.floor(quota / (MINUTE / PART + 1)));

/** @returns counts one, and gives the milliseconds until there may be another, or 0 */
function createCount(quota: number): () => number {
  let began = -PART;
  let count = 0;
  return () => {
    const now = performance.now();
    if (now - began >= PART) [began, count] = [now, 0];
    if (count >= shareOf(quota)) return Math.ceil(began + PART - now);
    count++;
    return 0;
  };
}
