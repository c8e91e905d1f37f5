// Owns what the parts of a counter know of it. No code: the element loads some of its parts late, and they must not load it.

import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { CivilDate } from '../../base/civil-date.ts';
import type { FoundPlace } from '../../program/province-names.ts';
import type { ProgressFeed } from '../../progress/feed.ts';
import type { Row } from '../../progress/row.ts';
import type { CountTarget, ProgressSnapshot } from '../../progress/snapshot.ts';
import type { PageController } from '../page.ts';

/** One figure, and the target that its sentence speaks of. */
export interface Figure {
  readonly kind: 'figure';
  readonly snapshot: ProgressSnapshot;
  readonly main?: CountTarget | undefined;
  /** The figure was added up. */
  readonly isSum?: boolean | undefined;
}

/** What a counter shows: its child content, that figures are on their way, one figure, or the parts of a province that make none. */
export type CounterView =
  { kind: 'fallback' } | { kind: 'loading' } | Figure | { kind: 'parts'; parts: TemplateResult };

/** What came of the last thing that a person pressed. */
export type Notice = 'copied' | 'not-copied' | 'framed' | 'renewed' | 'not-renewed' | 'not-loaded';

export interface Counter extends HTMLElement, ReactiveControllerHost {
  readonly province?: string | undefined;
  readonly src?: string | undefined;
  readonly refresh?: string | undefined;
  readonly feed?: ProgressFeed | undefined;
  readonly snapshot?: ProgressSnapshot | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly page: PageController;
  /** The day by which figures are told. */
  readonly on: CivilDate;
  readonly view: CounterView;
  /** What the attributes say. */
  readonly row: Row;
  /** Whose figure is shown; today's province where there is none. */
  readonly subject: FoundPlace | undefined;
  /** The table is shown. */
  isOpen?: boolean | undefined;
  notice?: Notice | undefined;
}
