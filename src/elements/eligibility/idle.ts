// Owns the clearing of a shared machine: counts down once nobody touches the page, and clears at once when the page is left.

import type { ReactiveControllerHost } from 'lit';
import { timestamp } from '../../base/civil-date.ts';

/** How long nobody may use the page. */
export const IDLE_SECONDS = 120;
const WARN_SECONDS = 30;

/**
 * Calls `clear` when nobody has used the page for two minutes, or the page is left, while `active` says that there is something to clear.
 * @returns the seconds until it clears, once a person should know; undefined before
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
    // Asks the clock rather than count, since a sleeping machine does not tick.
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
