// Owns the clearing of a shared machine: counts down once nobody touches the page, and clears at once when the page is left.

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { timestamp } from '../../base/civil-date.ts';

const SECONDS = 120;
const WARN_SECONDS = 30;
const ACTIVITY = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll'] as const;

/** Calls `clear` when nobody has used the page for two minutes, or the page is left, while `active` says that there is something to clear. */
export class IdleController implements ReactiveController {
  private timer: ReturnType<typeof setInterval> | undefined;
  private last = 0;
  private connected = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly active: () => boolean,
    private readonly clear: () => void,
  ) {
    host.addController(this);
  }

  /** Seconds until it clears, once a person should know; undefined before. */
  get secondsLeft(): number | undefined {
    if (this.timer === undefined) return undefined;
    const left = Math.max(0, Math.ceil(SECONDS - (timestamp() - this.last) / 1000));
    return left <= WARN_SECONDS ? left : undefined;
  }

  hostConnected(): void {
    this.connected = true;
    this.hostUpdated();
  }

  hostDisconnected(): void {
    this.connected = false;
    this.stop();
  }

  hostUpdated(): void {
    if (!this.connected || !this.active()) return this.stop();
    if (this.timer !== undefined) return;
    this.last = timestamp();
    this.timer = setInterval(this.tick, 1000);
    for (const type of ACTIVITY) addEventListener(type, this.used, { capture: true, passive: true });
    addEventListener('pagehide', this.leave);
  }

  private stop(): void {
    if (this.timer === undefined) return;
    clearInterval(this.timer);
    this.timer = undefined;
    for (const type of ACTIVITY) removeEventListener(type, this.used, { capture: true });
    removeEventListener('pagehide', this.leave);
  }

  private readonly used = (): void => {
    const warned = this.secondsLeft !== undefined;
    this.last = timestamp();
    if (warned) this.host.requestUpdate();
  };

  /** Asks the clock rather than count, since a sleeping machine does not tick. */
  private readonly tick = (): void => {
    if (this.secondsLeft === 0) this.leave();
    else if (this.secondsLeft !== undefined) this.host.requestUpdate();
  };

  private readonly leave = (): void => {
    this.stop();
    this.clear();
  };
}
