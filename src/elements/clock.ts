// Owns which day it is for an element: the host's `today`, else Viet Nam's calendar, renewed at its midnight.

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { parseCivilDate, todayInVietnam, untilTomorrowInVietnam, type CivilDate } from '../base/civil-date.ts';

const hosts = new Set<ReactiveControllerHost>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** A page may sleep through midnight or come back from the back/forward cache, so showing it again asks the clock as well. */
function turn(): void {
  for (const host of hosts) host.requestUpdate();
  clearTimeout(timer);
  timer = setTimeout(turn, untilTomorrowInVietnam() + 1000);
}

/** Tells its host what day it is, and redraws it when the day changes. One timer serves the whole page. */
export class ClockController implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost & { today?: string | undefined }) {
    host.addController(this);
  }

  /** The host's `today` where it is a date (previews, tests), else today in Viet Nam. */
  get today(): CivilDate {
    const given = parseCivilDate(this.host.today);
    return given.ok ? given.value : todayInVietnam();
  }

  hostConnected(): void {
    hosts.add(this.host);
    if (hosts.size > 1) return;
    addEventListener('pageshow', turn);
    document.addEventListener('visibilitychange', turn);
    turn();
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
    if (hosts.size) return;
    removeEventListener('pageshow', turn);
    document.removeEventListener('visibilitychange', turn);
    clearTimeout(timer);
  }
}
