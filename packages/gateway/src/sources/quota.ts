// Limits the questions to a source to the number that its contract allows.

import { timestamp } from '../../../../src/base/civil-date.ts';
import type { Source } from './source.ts';

/** Milliseconds of one part of a minute. */
const PART = 5000;
const MINUTE = 60_000;

/**
 * Turns questions away that the source would refuse. Counted in parts of five seconds, of which thirteen touch any minute: so the source
 * never gets more than the quota in a minute, wherever it lets its minutes begin.
 * @param quota questions a minute; 0 is no limit
 */
export function withinQuota(source: Source, quota: number): Source {
  if (quota === 0) return source;
  const share = Math.max(1, Math.floor(quota / (MINUTE / PART + 1)));
  let began = -PART;
  let count = 0;
  return {
    ...source,
    async check(name, options) {
      const now = performance.now();
      if (now - began >= PART) [began, count] = [now, 0];
      // This is not a failure: the source works, and can be asked again in a moment.
      if (count >= share)
        return { state: 'unknown', reason: 'inconclusive', retryAt: timestamp() + Math.ceil(began + PART - now) };
      count++;
      return source.check(name, options);
    },
  };
}
