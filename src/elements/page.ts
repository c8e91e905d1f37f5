// Owns what an element knows of its page: the day, the language, and whether the page's accent can be read. One set of listeners serves
// every element; it stays for the life of the page.

import type { LitElement, ReactiveController } from 'lit';
import { todayInVietnam, untilTomorrowInVietnam, type CivilDate } from '../base/civil-date.ts';
import type { Language } from '../localization/language.ts';
import { followLanguage, language, wordsReady } from '../localization/localization.ts';
import type { Known } from '../program/known.ts';
import type { Policy } from '../program/policies.ts';
import { dataDate } from '../program/sources.ts';
import { factsFor, followProgramme } from './programme.ts';
import { schemeBehind } from './ground.ts';
import { readSettings } from './settings.ts';

type Host = LitElement & { today?: string | undefined; programme?: string | undefined; policies?: readonly Policy[] | undefined };

const hosts = new Set<Host>();
let midnight: ReturnType<typeof setTimeout> | undefined;

const redraw = (): void => hosts.forEach((host) => host.requestUpdate());

/** The day on which all was last drawn. */
let day: CivilDate | undefined;

/**
 * A page may sleep through midnight or come back from the back/forward cache, so showing it again asks the clock as well. A page is shown
 * for the first time just before its first elements are seen: drawing them twice then would be what is waited for.
 */
function turn(): void {
  const today = todayInVietnam();
  if (day !== today) redraw();
  day = today;
  clearTimeout(midnight);
  midnight = setTimeout(turn, untilTomorrowInVietnam() + 1000);
}

function start(): void {
  const follow = (): void => void followLanguage(redraw);
  new MutationObserver(follow).observe(document.documentElement, { attributeFilter: ['lang'] });
  matchMedia('(prefers-color-scheme:dark)').addEventListener('change', redraw);
  addEventListener('pageshow', turn);
  document.addEventListener('visibilitychange', turn);
  follow();
  turn();
}

const drawn = new Set<Host>();

/**
 * Light or dark as the page is where the element stands. `--tenmien-accent` is used where it reaches 4.5 : 1 on the ground that it is drawn
 * on, and our own colour otherwise. Asked once for all that were drawn together: each time that styles are read between two changes, the
 * browser computes those of the whole page.
 */
function tint(): void {
  const tinted = [...drawn];
  drawn.clear();
  // Of the host, which inherits it: what was drawn just now has no styles yet, and would be laid out for this question alone.
  const looks = tinted.map((host) => [schemeBehind(host), getComputedStyle(host).getPropertyValue('--tenmien-accent')] as const);
  tinted.forEach(({ renderRoot }, index) => {
    const [scheme, accent] = looks[index]!;
    const root = renderRoot.querySelector<HTMLElement>('.root');
    if (!root) return;
    root.style.colorScheme = scheme;
    if (accent) void import('./contrast.ts').then(({ takeAccent }) => takeAccent(root, accent), () => undefined);
  });
}

/** Tells its host the day and the language, redraws it when they change, and takes the page's accent where it can be read. */
export class PageController implements ReactiveController {
  constructor(private readonly host: Host) {
    host.addController(this);
  }

  /** The host's `today` where it is of that form (previews, tests), else today in Viet Nam. */
  get today(): CivilDate {
    const { today = '' } = this.host;
    return /^\d{4}-\d\d-\d\d$/.test(today) ? (today as CivilDate) : todayInVietnam();
  }

  /** The day by which offers are told: none of ours is known before `dataDate`, whatever a device's clock says. */
  get day(): CivilDate {
    const { today } = this;
    return today < dataDate ? dataDate : today;
  }

  /** The facts to go by: the host's own offers, else those of its programme file, else those given. */
  known(builtIn: Known): Known {
    const known = factsFor(this.host) ?? builtIn;
    const { policies } = this.host;
    return Array.isArray(policies) ? { ...known, policies } : known;
  }

  /** The language of the words that `msg` gives now. */
  get language(): Language {
    return language();
  }

  /** False while the words of the page's language are on their way: the host shows its child content until then. */
  get ready(): boolean {
    return wordsReady();
  }

  hostConnected(): void {
    hosts.add(this.host);
    if (!midnight) start();
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
  }

  hostUpdate(): void {
    readSettings(this.host);
  }

  hostUpdated(): void {
    if (!drawn.size) queueMicrotask(tint);
    drawn.add(this.host);
    void followProgramme(this.host, redraw);
  }
}
