// The interface of the counter for its parts. Types only, because some parts are loaded late and must not import the element.

import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { CivilDate } from '../../base/civil-date.ts';
import type { NamedPlace } from '../../program/province-names.ts';
import type { ProgressFeed } from '../../progress/feed.ts';
import type { Row } from '../../progress/row.ts';
import type { CountTarget, ProgressSnapshot } from '../../progress/snapshot.ts';
import type { PageController } from '../page.ts';

/** One figure, and the target in its sentence. */
export interface Figure {
  readonly kind: 'figure';
  readonly snapshot: ProgressSnapshot;
  readonly main?: CountTarget | undefined;
  /** The figure is the sum of several figures. */
  readonly isSum?: boolean | undefined;
}

/** The views: the child content, a loading message, one figure, or the figures of former provinces that cannot be added up. */
export type CounterView =
  { kind: 'fallback' } | { kind: 'loading' } | Figure | { kind: 'parts'; parts: TemplateResult };

/** The result of the last button. */
export type Notice = 'copied' | 'not-copied' | 'framed' | 'renewed' | 'not-renewed' | 'not-loaded';

export interface Counter extends HTMLElement, ReactiveControllerHost {
  readonly province?: string | undefined;
  readonly src?: string | undefined;
  readonly refresh?: string | undefined;
  readonly feed?: ProgressFeed | undefined;
  readonly snapshot?: ProgressSnapshot | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly page: PageController;
  /** The day for which figures are shown. */
  readonly on: CivilDate;
  readonly view: CounterView;
  /** The values of the attributes. */
  readonly row: Row;
  /** The place of the figure; today's province if there is no figure. */
  readonly subject: NamedPlace | undefined;
  /** The table is shown. */
  isOpen?: boolean | undefined;
  notice?: Notice | undefined;
}
