// What an element knows of its page as it is drawn: the day, the language, the offers, light or dark.

import type { ReactiveController } from 'lit';
import { todayInVietnam, type CivilDate } from '../base/civil-date.ts';
import type { ElementLanguage } from '../localization/element-languages.ts';
import { followLanguage, language } from '../localization/localization.ts';
import type { Known } from '../program/known.ts';
import type { Policy } from '../program/policies.ts';
import { dataDate } from '../program/sources.ts';
import { factsFor, type Follower } from './programme.ts';
import { schemeBehind } from './ground.ts';

type Host = Follower & { today?: string | undefined; policies?: readonly Policy[] | undefined };

const hosts = new Set<Host>();

const redraw = (): void => hosts.forEach((host) => host.requestUpdate());
const follow = (): void =>
  void followLanguage(
    redraw,
    [...hosts].map(({ lang }) => lang),
  );

const drawn = new Set<Host>();

/**
 * Light or dark as the page is where the element stands. Asked once for all that were drawn together: each time that styles are read between
 * two changes, the browser computes those of the whole page. What can come later is loaded now, once everything was drawn.
 */
function look(): void {
  const shown = [...drawn];
  drawn.clear();
  const schemes = shown.map(schemeBehind);
  shown.forEach(({ renderRoot }, index) => {
    const root = renderRoot.querySelector<HTMLElement>('.root');
    if (root) root.style.colorScheme = schemes[index]!;
  });
  void import('./page-later.ts').then(
    ({ afterDrawing }) => afterDrawing(shown, hosts, redraw, follow),
    () => undefined,
  );
}

/** Tells its host the day, the language and the offers, and redraws it when they change. */
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
  get language(): ElementLanguage {
    return language();
  }

  hostConnected(): void {
    hosts.add(this.host);
    follow();
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
  }

  hostUpdated(): void {
    if (!drawn.size) queueMicrotask(look);
    drawn.add(this.host);
  }
}
