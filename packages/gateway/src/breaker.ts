// A circuit breaker: decides when a failing source is not asked, and when it is tried again. Uses no timer, because on an edge timers end with the
// request that set them. Uses the monotonic clock, so a change of the system time has no effect.

import { EventEmitter } from 'events';
import CircuitBreaker from 'opossum';

/** The period whose questions are counted, in milliseconds, divided into ten parts. */
const WINDOW = 10_000;
const PARTS = 10;

export interface BreakerSettings {
  /** Milliseconds for which the source is left alone. */
  readonly pause: number;
  readonly tell: (event: 'source-left-alone' | 'source-back') => void;
}

/**
 * Where half of the last ten seconds' questions fail, and five at least, the source is left alone for the pause, and then asked once before
 * it is trusted again.
 * @param ask rejects where the source fails
 * @returns asks; rejects with `EOPENBREAKER` where the source is left alone
 */
export function createBreaker<Answer>(
  ask: (name: string) => Promise<Answer>,
  { pause, tell }: BreakerSettings,
): (name: string) => Promise<Answer> {
  let openedAt = 0;
  const make = (isTrial: boolean) => {
    const clock = new EventEmitter();
    const breaker = new CircuitBreaker(ask, {
      timeout: false,
      resetTimeout: pause,
      volumeThreshold: 5,
      errorThresholdPercentage: 50,
      rollingCountTimeout: WINDOW,
      rollingCountBuckets: PARTS,
      rotateBucketController: clock,
      enableSnapshots: false,
      ...(isTrial && { state: { closed: false, halfOpen: true } as CircuitBreaker.State }),
    });
    breaker.on('open', () => {
      openedAt = performance.now();
      tell('source-left-alone');
    });
    breaker.on('close', () => tell('source-back'));
    return { breaker, clock, turnedAt: performance.now() };
  };

  let current = make(false);
  return (name) => {
    const now = performance.now();
    if (current.breaker.opened && now - openedAt >= pause) {
      current.breaker.shutdown();
      current = make(true);
    }
    const turns = Math.floor((now - current.turnedAt) / (WINDOW / PARTS));
    for (let turn = 0; turn < Math.min(turns, PARTS); turn++) current.clock.emit('rotate');
    current.turnedAt += turns * (WINDOW / PARTS);
    return current.breaker.fire(name);
  };
}
