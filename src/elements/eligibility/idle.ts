// Owns the clearing of a shared machine: counts down once nobody touches the page, and clears at once when the page is left.

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { timestamp } from '../../base/civil-date.ts';

const SECONDS = 120;
const WARN_SECONDS = 30;

/** Calls `clear` when nobody has used the page for two minutes, or the page is left, while `active` says that there is something to clear. */
export class IdleController implements ReactiveController {
  private timer: ReturnType<typeof setInterval> | undefined;
  private last = 0;

  constructor(
    private readonly host: ReactiveControllerHost & { isConnected: boolean },
    private readonly active: () => boolean,
    private readonly clear: () => void,
  ) {
    host.addController(this);
  }

  /** Seconds until it clears, once a person should know; undefined before. */
  get secondsLeft(): number | undefined {
    // Asks the clock rather than count, since a sleeping machine does not tick.
    const left = Math.ceil(SECONDS - (timestamp() - this.last) / 1000);
    return this.timer !== undefined && left <= WARN_SECONDS ? left : undefined;
  }

  hostDisconnected(): void {
    this.watch(removeEventListener);
    clearInterval(this.timer);
    this.timer = undefined;
  }

  hostUpdated(): void {
    const wanted = this.host.isConnected && this.active();
    if (wanted === (this.timer !== undefined)) return;
    if (!wanted) return this.hostDisconnected();
    this.last = timestamp();
    this.watch(addEventListener);
    this.timer = setInterval(() => {
      const left = this.secondsLeft;
      if (left === undefined) return;
      if (left > 0) this.host.requestUpdate();
      else this.clear();
    }, 1000);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  private watch(change: typeof addEventListener | typeof removeEventListener): void {
    for (const type of ['pointerdown', 'pointermove', 'keydown', 'wheel']) change(type, this.used, true);
    change('pagehide', this.clear);
  }

  private readonly used = (): void => {
    if (this.secondsLeft !== undefined) this.host.requestUpdate();
    this.last = timestamp();
  };
}
