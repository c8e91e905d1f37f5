// Limits the load on a source: the time per question, the number of parallel questions, and pauses after failures.

import pLimit from 'p-limit';
import { timestamp } from '../../../src/base/civil-date.ts';
import type { Availability, UnknownReason } from '../../../src/domains/availability.ts';
import { createBreaker } from './breaker.ts';
import { inTime, TimeOut } from './in-time.ts';
import type { NameSource } from './sources/source.ts';

export interface Limits {
  /** Milliseconds for one question; a quarter more where the source is then asked a control question. */
  readonly timeout: number;
  /** Questions at a time. Four times as many may wait; more are turned away. */
  readonly concurrency: number;
  /** Milliseconds for which a source that fails is left alone. */
  readonly pause: number;
}

type Unknown = Extract<Availability, { state: 'unknown' }>;

/** Reasons that mean that the source has trouble, and not the name. Used only if no control question can tell them apart. */
const troubles: ReadonlySet<UnknownReason> = new Set([
  'timeout',
  'network',
  'offline',
  'unavailable',
  'rate-limited',
  'invalid-answer',
]);

/** Milliseconds for which the answer to a control question is valid. */
const CONTROLLED = 1000;

class Trouble extends Error {
  constructor(readonly answer: Unknown) {
    super(answer.reason);
  }
}

/**
 * Puts a source behind a time-out, a limit on questions at a time, and a circuit breaker, which counts a question that fails only where a
 * control question fails too. Never rejects.
 * @param tell what to do where it is left alone and why, and where it is trusted again
 */
export function protect(
  source: NameSource,
  limits: Limits,
  tell: (event: 'source-left-alone' | 'source-back', source: string, cause?: string) => void,
): NameSource {
  const limit = pLimit(limits.concurrency);
  const works = controlOf(source, limits.timeout / 4);
  let cause = '';
  const ask = createBreaker(
    async (name): Promise<Availability> => {
      const answer = await inTime(limits.timeout, (signal) => source.check(name, { signal })).catch(unknownBecause);
      if (answer.state !== 'unknown' || (await works(answer.reason))) return answer;
      cause = answer.reason;
      throw new Trouble(answer);
    },
    {
      pause: limits.pause,
      tell: (event) => (event === 'source-back' ? tell(event, source.name) : tell(event, source.name, cause)),
    },
  );

  return {
    name: source.name,
    authority: source.authority,
    async check(name) {
      if (limit.pendingCount >= 4 * limits.concurrency) return { state: 'unknown', reason: 'unavailable' };
      try {
        return await limit(() => ask(name));
      } catch (error) {
        if (error instanceof Trouble) return error.answer;
        return { state: 'unknown', reason: 'unavailable', retryAt: timestamp() + limits.pause };
      }
    },
  };
}

/**
 * Asks the control question at most once a second.
 * @returns whether the source works although it failed at a name for a reason
 */
function controlOf({ control }: NameSource, timeout: number): (reason: UnknownReason) => Promise<boolean> {
  let last: { readonly at: number; readonly works: Promise<boolean> } | undefined;
  return async (reason) => {
    // If a source says to come back later, it says so about itself.
    if (!control || reason === 'rate-limited') return !troubles.has(reason);
    const now = performance.now();
    if (!last || now - last.at > CONTROLLED) {
      last = {
        at: now,
        works: inTime(timeout, control).then(
          () => true,
          () => false,
        ),
      };
    }
    return last.works;
  };
}

const unknownBecause = (error: unknown): Unknown => ({
  state: 'unknown',
  reason: error instanceof TimeOut ? 'timeout' : 'unavailable',
});
