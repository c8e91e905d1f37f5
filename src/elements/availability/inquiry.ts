// Owns one question at a time about a name: the newest wins, a late answer is dropped, and a source that cannot answer now is asked once
// more by itself. Knows no words for people.

import type { LitElement, ReactiveController } from 'lit';
import { timestamp } from '../../base/civil-date.ts';
import { report } from '../report.ts';
import { GOOD_FOR, type Finding } from './answer.ts';
import { believable } from './believable.ts';
import type { CheckService } from './settings.ts';

/** A person who hears nothing should be told after this long that the question is still open, milliseconds. */
const SLOW = 1000;

/** Where a source that cannot answer now does not say when to come back, it is asked again after this long, milliseconds. */
const AGAIN = 30_000;

/** A question that is still open after this long is given up, milliseconds. Our own checkers end sooner. */
const LONGEST = 30_000;

const LATE: Finding = { state: 'unknown', reason: 'timeout' };

/** Reasons that pass by themselves. */
const passing: readonly string[] = ['rate-limited', 'unavailable', 'network', 'timeout', 'not-loaded'];

/** Hears the answer, or nothing while the question is still open. */
type Hear = (answer?: Finding) => void;

export class InquiryController implements ReactiveController {
  /** Whether the same question will be asked again by itself. */
  willRetry = false;

  /** Until when a source that was asked too often is left alone, milliseconds since 1970. */
  private busyUntil = 0;
  private running?: AbortController;
  private timer?: ReturnType<typeof setTimeout>;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Whether a source just said that it is asked too often. */
  get isBusy(): boolean {
    return timestamp() < this.busyUntil;
  }

  /** Asks about a name, in the place of whatever was asked before. */
  async ask(name: string, service: CheckService, hear: Hear, mayRetry = true): Promise<void> {
    this.stop();
    const running = (this.running = new AbortController());
    this.later(timestamp() + SLOW, hear);
    const late = new Promise<Finding>((resolve) => setTimeout(resolve, LONGEST, LATE));
    let answer = await Promise.race([late, this.answerTo(name, service, running.signal)]);
    if (running.signal.aborted) return;
    if (answer === LATE) running.abort();
    clearTimeout(this.timer);
    if (answer.state === 'unknown' && passing.includes(answer.reason))
      answer = { ...answer, retryAt: answer.retryAt ?? timestamp() + AGAIN };
    const { checkedAt, retryAt } = answer;
    this.busyUntil = answer.state === 'unknown' && answer.reason === 'rate-limited' ? retryAt! : 0;
    this.willRetry = mayRetry && !!retryAt;
    if (this.willRetry) this.later(retryAt!, () => void this.ask(name, service, hear, false));
    else if (checkedAt) this.later(checkedAt + GOOD_FOR, () => this.host.requestUpdate());
    hear(answer);
  }

  /** Drops the open question and what was to happen later. */
  stop(): void {
    this.running?.abort();
    if (this.willRetry) this.host.requestUpdate();
    this.willRetry = false;
    clearTimeout(this.timer);
  }

  private async answerTo(name: string, service: CheckService, signal: AbortSignal): Promise<Finding> {
    let reason: 'not-loaded' | 'unavailable' = 'not-loaded';
    try {
      const checker = await service.load();
      reason = 'unavailable';
      return believable(await checker.check(name, { signal }));
    } catch (error) {
      // What asks could not be loaded, or the checker broke its promise.
      if (!signal.aborted) report(this.host, 'checker-failed', error instanceof Error ? String(error) : reason);
      return { state: 'unknown', reason: navigator.onLine ? reason : 'offline' };
    }
  }

  private later(at: number, run: () => void): void {
    this.timer = setTimeout(run, at - timestamp());
  }
}
