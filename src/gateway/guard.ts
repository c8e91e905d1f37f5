// Owns how hard a source may be pressed: how long, how often at a time, and when it is left alone. Knows no particular source.

import pLimit from 'p-limit';
import { timestamp } from '../base/civil-date.ts';
import type { Availability, UnknownReason } from '../domains/availability.ts';
import { createBreaker } from './breaker.ts';
import type { Source } from './sources/source.ts';

export interface Limits {
  /** Milliseconds for one question. */
  readonly timeout: number;
  /** Questions at a time. Four times as many may wait; more are turned away. */
  readonly concurrency: number;
  /** Milliseconds for which a source that fails is left alone. */
  readonly pause: number;
}

type Unknown = Extract<Availability, { state: 'unknown' }>;

/** The source has trouble, not the name. */
const troubles: ReadonlySet<UnknownReason> = new Set(['timeout', 'network', 'offline', 'unavailable', 'rate-limited', 'invalid-answer']);

class Trouble extends Error {
  constructor(readonly answer: Unknown) {
    super(answer.reason);
  }
}

/**
 * Puts a source behind a time-out, a limit on questions at a time, and a circuit breaker. Never rejects.
 * @param tell what to do where it is left alone, and where it is trusted again
 */
export function guard(source: Source, limits: Limits, tell: (event: 'source-left-alone' | 'source-back', source: string) => void): Source {
  const limit = pLimit(limits.concurrency);
  const ask = createBreaker(
    async (name): Promise<Availability> => {
      const answer = await source.check(name, { signal: AbortSignal.timeout(limits.timeout) });
      if (answer.state === 'unknown' && troubles.has(answer.reason)) throw new Trouble(answer);
      return answer;
    },
    { ...limits, tell: (event) => tell(event, source.name) },
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
        const { code, name: kind } = error as { code?: string; name?: string };
        if (code === 'EOPENBREAKER') return { state: 'unknown', reason: 'unavailable', retryAt: timestamp() + limits.pause };
        return { state: 'unknown', reason: code === 'ETIMEDOUT' || kind === 'TimeoutError' ? 'timeout' : 'unavailable' };
      }
    },
  };
}
