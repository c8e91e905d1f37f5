// Runs one check at a time: a new check cancels the old one, and late answers are dropped.
// If the service cannot answer now, the check is repeated once automatically.

import type { LitElement, ReactiveController } from 'lit';
import { timestamp } from '../../base/civil-date.ts';
import { report } from '../report.ts';
import { GOOD_FOR, type Finding } from './answer.ts';
import { believable } from './believable.ts';
import type { CheckService } from './settings.ts';

/** After this time a person is told that the check is still running, in milliseconds. */
const SLOW = 1000;

/** The time until the retry if the service does not give one, in milliseconds. */
const AGAIN = 30_000;

/** The timeout of a check, in milliseconds. The built-in checkers have shorter timeouts. */
const LONGEST = 30_000;

const LATE: Finding = { state: 'unknown', reason: 'timeout' };

/** Temporary reasons. */
const passing: readonly string[] = ['rate-limited', 'unavailable', 'network', 'timeout', 'not-loaded'];

/** Called with the answer, or with nothing while the check is still running. */
type OnAnswer = (answer?: Finding) => void;

export class InquiryController implements ReactiveController {
  /** Whether the check will be repeated automatically. */
  willRetry = false;

  /** The end of the rate limit of the service, in milliseconds since 1970. */
  private busyUntil = 0;
  private running?: AbortController;
  private timer?: ReturnType<typeof setTimeout>;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Whether the rate limit of the service is reached. */
  get isBusy(): boolean {
    return timestamp() < this.busyUntil;
  }

  /** Checks a name. Cancels the check before. */
  async ask(name: string, service: CheckService, hear: OnAnswer, mayRetry = true): Promise<void> {
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

  /** Cancels the running check and its timer. */
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
      // The code of the checker did not load, or the checker threw an error.
      if (!signal.aborted) report(this.host, 'checker-failed', error instanceof Error ? String(error) : reason);
      return { state: 'unknown', reason: navigator.onLine ? reason : 'offline' };
    }
  }

  private later(at: number, run: () => void): void {
    this.timer = setTimeout(run, at - timestamp());
  }
}
