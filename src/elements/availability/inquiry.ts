// Owns one question at a time about a name: the newest wins, a late answer is dropped, and a source that says when to come back is asked
// once more then. Knows no words for people.

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { timestamp } from '../../base/civil-date.ts';
import type { Availability, AvailabilityChecker } from '../../domains/availability.ts';
import { believable, checkedAt, GOOD_FOR } from './answer.ts';

/** A person who hears nothing should be told after this long that the question is still open, milliseconds. */
const SLOW = 1000;

/** What is asked of whom, and who hears of it. */
export interface Question {
  readonly name: string;
  readonly load: () => Promise<AvailabilityChecker>;
  readonly slow: () => void;
  /** The checker broke its promise or could not be loaded. */
  readonly failed: (error: unknown) => void;
  readonly answered: (answer: Availability) => void;
}

export class InquiryController implements ReactiveController {
  /** Whether the same question will be asked again by itself. */
  willRetry = false;

  private running?: AbortController | undefined;
  private timer?: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Asks, in the place of whatever was asked before. */
  async ask(question: Question, retry = true): Promise<void> {
    this.stop();
    const { signal } = (this.running = new AbortController());
    this.later(SLOW, question.slow);
    let answer: Availability;
    try {
      answer = believable(await (await question.load()).check(question.name, { signal }));
    } catch (error) {
      if (signal.aborted) return;
      question.failed(error);
      answer = { state: 'unknown', reason: navigator.onLine ? 'network' : 'offline' };
    }
    if (signal.aborted) return;
    clearTimeout(this.timer);
    if (answer.state === 'unknown') {
      this.willRetry = retry && answer.retryAt !== undefined;
      if (this.willRetry) this.later(answer.retryAt! - timestamp(), () => void this.ask(question, false));
    } else if (checkedAt(answer)) {
      this.later(checkedAt(answer)! + GOOD_FOR - timestamp(), () => this.host.requestUpdate());
    }
    question.answered(answer);
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
