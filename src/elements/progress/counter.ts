// Owns what the parts of a counter know of it. No code: the element loads some of its parts late, and they must not load it.

import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { FoundPlace } from '../../program/province-names.ts';
import type { ProgressFeed } from '../../progress/feed.ts';
import type { Row } from '../../progress/row.ts';
import type { ProgressSnapshot } from '../../progress/snapshot.ts';
import type { PageController } from '../page.ts';

/** What a counter shows: its child content, that figures are on their way, one figure, or the parts of a province that make none. */
export type View =
  | { kind: 'fallback' }
  | { kind: 'loading' }
  | { kind: 'figure'; snapshot: ProgressSnapshot; isSum?: boolean }
  | { kind: 'parts'; parts: TemplateResult };

/** What came of the last thing that a person pressed. */
export type Notice = 'copied' | 'not-copied' | 'renewed' | 'not-renewed' | 'not-loaded';

export interface Counter extends HTMLElement, ReactiveControllerHost {
  readonly province?: string | undefined;
  readonly src?: string | undefined;
  readonly refresh?: string | undefined;
  readonly feed?: ProgressFeed | undefined;
  readonly snapshot?: ProgressSnapshot | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly page: PageController;
  readonly view: View;
  /** What the attributes say. */
  readonly row: Row;
  /** Whose figure is shown; today's province where there is none. */
  readonly subject: FoundPlace | undefined;
  /** The table is shown. */
  isOpen: boolean;
  notice?: Notice | undefined;
}
