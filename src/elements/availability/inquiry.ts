// Owns one question at a time about a name: the newest wins, a late answer is dropped, and a source that says when to come back is asked
// once more then. Knows no words for people.

import type { LitElement, ReactiveController } from 'lit';
import { timestamp } from '../../base/civil-date.ts';
import type { Availability } from '../../domains/availability.ts';
import { report } from '../report.ts';
import { believable, GOOD_FOR } from './answer.ts';
import type { Service } from './service.ts';

/** A person who hears nothing should be told after this long that the question is still open, milliseconds. */
const SLOW = 1000;

/** Hears the answer, or nothing while the question is still open. */
type Hear = (answer?: Availability) => void;

export class InquiryController implements ReactiveController {
  /** Whether the same question will be asked again by itself. */
  willRetry = false;

  private running?: AbortController;
  private timer?: ReturnType<typeof setTimeout>;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Asks about a name, in the place of whatever was asked before. */
  async ask(name: string, service: Service, hear: Hear, mayRetry = true): Promise<void> {
    this.stop();
    const { signal } = (this.running = new AbortController());
    this.later(SLOW, hear);
    let answer: Availability;
    try {
      const checker = await service.load();
      answer = believable(await checker.check(name, { signal }));
    } catch (error) {
      // The checker broke its promise or could not be loaded.
      if (!signal.aborted) report(this.host, 'checker-failed', String(error));
      answer = { state: 'unknown', reason: navigator.onLine ? 'network' : 'offline' };
    }
    if (signal.aborted) return;
    clearTimeout(this.timer);
    if (answer.state === 'unknown') {
      const { retryAt } = answer;
      this.willRetry = mayRetry && retryAt !== undefined;
      if (this.willRetry) this.later(retryAt! - timestamp(), () => void this.ask(name, service, hear, false));
    } else if ('checkedAt' in answer && answer.checkedAt) {
      this.later(answer.checkedAt + GOOD_FOR - timestamp(), () => this.host.requestUpdate());
    }
    hear(answer);
  }

  /** Drops the open question and what was to happen later. */
  stop(): void {
    this.running?.abort();
    if (this.willRetry) this.host.requestUpdate();
    this.willRetry = false;
    clearTimeout(this.timer);
  }

  private later(duration: number, run: () => void): void {
    this.timer = setTimeout(run, Math.max(0, duration));
  }
}
