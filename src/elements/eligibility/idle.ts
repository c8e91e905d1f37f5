// Clears the answers on a shared device: after a countdown without input, and at once when the page is left.

import type { ReactiveControllerHost } from 'lit';
import { timestamp } from '../../base/civil-date.ts';

/** Seconds without input before the answers are cleared. */
export const IDLE_SECONDS = 120;
const WARN_SECONDS = 30;

/**
 * Calls `clear` after two minutes without input, or when the page is left, if `active` returns true.
 * @returns the seconds until `clear` when a person should be warned; undefined before
 */
export function clearWhenIdle(
  host: ReactiveControllerHost & { isConnected: boolean },
  active: () => boolean,
  clear: () => void,
): () => number | undefined {
  let timer: ReturnType<typeof setInterval> | undefined;
  let last = 0;

  const used = (): void => {
    last = timestamp();
  };
  const secondsLeft = (): number | undefined => {
    // Reads the clock, because timers stop while a device sleeps.
    const left = Math.ceil(IDLE_SECONDS - (timestamp() - last) / 1000);
    return timer && left <= WARN_SECONDS ? left : undefined;
  };
  const tick = (): void => {
    if ((secondsLeft() ?? 1) > 0) host.requestUpdate();
    else clear();
  };
  const follow = (): void => {
    const wanted = host.isConnected && active();
    if (wanted === !!timer) return;
    const change = wanted ? addEventListener : removeEventListener;
    for (const type of ['pointerdown', 'pointermove', 'keydown', 'wheel']) change(type, used, true);
    change('pagehide', clear);
    used();
    clearInterval(timer);
    timer = wanted ? setInterval(tick, 1000) : undefined;
  };
  host.addController({ hostConnected: follow, hostUpdated: follow, hostDisconnected: follow });
  return secondsLeft;
}
