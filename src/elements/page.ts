// Owns what an element knows of its page: the day, the language, and whether the page's accent can be read. One set of listeners serves
// every element; it stays for the life of the page.

import type { LitElement, ReactiveController } from 'lit';
import { todayInVietnam, untilTomorrowInVietnam, type CivilDate } from '../base/civil-date.ts';
import type { Language } from '../localization/language.ts';
import { followLanguage, language, wordsReady } from '../localization/localization.ts';
import { readable } from './contrast.ts';

type Host = LitElement & { today?: string | undefined };

const hosts = new Set<Host>();
let midnight: ReturnType<typeof setTimeout> | undefined;

const redraw = (): void => hosts.forEach((host) => host.requestUpdate());

const follow = (): void => void followLanguage(redraw, [...hosts].map(({ lang }) => lang));

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
  new MutationObserver(follow).observe(document.documentElement, { attributeFilter: ['lang'] });
  matchMedia('(prefers-color-scheme:dark)').addEventListener('change', redraw);
  addEventListener('pageshow', turn);
  document.addEventListener('visibilitychange', turn);
  turn();
}

const drawn = new Set<Host>();

/**
 * `--tenmien-accent` is used where it reaches 4.5 : 1 on the ground that it is drawn on, and our own colour otherwise. Asked once for all
 * that were drawn together: each time that styles are read between two changes, the browser computes those of the whole page.
 */
function tint(): void {
  const tinted = [...drawn];
  drawn.clear();
  // Of the host, which inherits it: what was drawn just now has no styles yet, and would be laid out for this question alone.
  const accents = tinted.map((host) => getComputedStyle(host).getPropertyValue('--tenmien-accent'));
  tinted.forEach(({ renderRoot }, index) => {
    const accent = accents[index]!;
    const root = renderRoot.querySelector<HTMLElement>('.root');
    root?.classList.toggle('own', !!accent && CSS.supports('color', accent) && readable(root, accent, 'var(--ground)'));
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

  /** The language of the words that `msg` gives now. */
  get language(): Language {
    return language();
  }

  /** False while the words of the host's language are on their way: the host shows its child content until then. */
  get ready(): boolean {
    return wordsReady();
  }

  hostConnected(): void {
    hosts.add(this.host);
    if (!midnight) start();
    follow();
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
  }

  hostUpdated(): void {
    if (!drawn.size) queueMicrotask(tint);
    drawn.add(this.host);
  }
}
