// The facts that an element needs for its first drawing: day, language, offers, light or dark.

import type { ReactiveController } from 'lit';
import { todayInVietnam, type CivilDate } from '../base/civil-date.ts';
import type { ElementLanguage } from '../localization/element-languages.ts';
import { language } from '../localization/localization.ts';
import type { Known } from '../program/known.ts';
import type { OfferHead, Policy } from '../program/policies.ts';
import { dataDate } from '../program/sources.ts';
import { factsFor, type Follower } from './programme.ts';
import { schemeBehind } from './ground.ts';
import { later } from './later.ts';

type Host = Follower & { today?: string | undefined; policies?: readonly Policy[] | undefined };

const hosts = new Set<Host>();

const redraw = (): void => hosts.forEach((host) => host.requestUpdate());

const drawn = new Set<Host>();

/**
 * Sets light or dark to match the page around each element. Then loads the code that the first drawing does not need.
 * All styles are read before the first change: each reading between two changes makes the browser compute the styles of the whole page.
 */
function look(): void {
  const shown = [...drawn];
  drawn.clear();
  const schemes = shown.map(schemeBehind);
  shown.forEach(({ renderRoot }, index) => {
    const root = renderRoot.querySelector<HTMLElement>('.root');
    if (root) root.style.colorScheme = schemes[index]!;
  });
  void later().then(
    ({ afterDrawing }) => afterDrawing(shown, hosts, redraw),
    () => undefined,
  );
}

/** Gives its host the day, the language and the offers, and redraws the host when they change. */
export class PageController implements ReactiveController {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The host's `today` (previews, tests) if it has the form of a date, else today in Viet Nam. */
  get today(): CivilDate {
    const { today = '' } = this.#host;
    return /^\d{4}-\d\d-\d\d$/.test(today) ? (today as CivilDate) : todayInVietnam();
  }

  /** The day for which offers are shown. Never before `dataDate`, because the data starts there and the clock of a device may be wrong. */
  get day(): CivilDate {
    const { today } = this;
    return today < dataDate ? dataDate : today;
  }

  /** The facts of the host's programme file, else the built-in ones. The host's own `policies` replace their offers. */
  known<Facts extends { readonly policies: readonly OfferHead[] }>(builtIn: Facts): Facts | Known {
    const known = factsFor(this.#host) ?? builtIn;
    const { policies } = this.#host;
    return Array.isArray(policies) ? { ...(known as Facts), policies } : known;
  }

  /** The language that `msg` returns now. */
  get language(): ElementLanguage {
    return language();
  }

  hostConnected(): void {
    hosts.add(this.#host);
    redraw();
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
  }

  hostUpdated(): void {
    if (!drawn.size) queueMicrotask(look);
    drawn.add(this.#host);
  }
}
