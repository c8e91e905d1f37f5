// Owns what a host page may rely on: the widgets' names, attributes and events. Knows types of the core only.

import type { AvailabilityState } from './domains/availability.ts';
import type { Age } from './progress/measures.ts';
import type { Outcome, Suffix } from './program/eligibility.ts';

/** One widget: its name in addresses and snippets, its tag, and its attributes (all flat strings). */
export interface Widget {
  readonly name: 'banner' | 'eligibility' | 'availability' | 'progress';
  readonly tag: `tenmien-${string}`;
  readonly attributes: readonly string[];
}

/** The four widgets. */
export const widgets: readonly Widget[] = [
  {
    name: 'banner',
    tag: 'tenmien-banner',
    attributes: [
      'province',
      'agency',
      'hotline',
      'href',
      'logo-src',
      'logo-alt',
      'layout',
      'heading-level',
      'programme',
      'theme',
    ],
  },
  {
    name: 'eligibility',
    tag: 'tenmien-eligibility',
    attributes: ['province', 'hotline', 'desk', 'for', 'programme', 'theme'],
  },
  {
    name: 'availability',
    tag: 'tenmien-availability',
    attributes: ['province', 'suffixes', 'suffix', 'name', 'value', 'endpoint', 'doh', 'programme', 'theme'],
  },
  {
    name: 'progress',
    tag: 'tenmien-progress',
    attributes: [
      'province',
      'value',
      'target',
      'target-by',
      'as-of',
      'source',
      'source-href',
      'id-vn',
      'biz-vn',
      'src',
      'refresh',
      'programme',
      'theme',
    ],
  },
];

/**
 * Heights in px of the frame pages at three widths: nothing is cut off at first sight, with script or without, in any province and either
 * language. For frames without script; others grow by message.
 */
export const frameHeights: Readonly<Record<Widget['name'], Readonly<Record<320 | 640 | 960, number>>>> = {
  banner: { 320: 720, 640: 470, 960: 350 },
  eligibility: { 320: 790, 640: 750, 960: 750 },
  availability: { 320: 400, 640: 290, 960: 290 },
  progress: { 320: 610, 640: 430, 960: 410 },
};

/** What every event shares: it bubbles, crosses shadow roots, and states a fact that cannot be cancelled. */
const fact = { bubbles: true, composed: true };

/** A person opened the banner's details. */
export class OpenedEvent extends CustomEvent<Record<string, never>> {
  constructor() {
    super('tenmien-opened', { ...fact, detail: {} });
  }
}

/** A person followed a link of the banner. `target` names the link, never an address or a person. */
export class FollowedEvent extends CustomEvent<{ target: string }> {
  constructor(target: string) {
    super('tenmien-followed', { ...fact, detail: { target } });
  }
}

/** The eligibility checker reached a result: the outcome, never an answer. */
export class DecidedEvent extends CustomEvent<{ outcome: Outcome; suffix: Suffix | null; policy: string | null }> {
  constructor(outcome: Outcome, suffix: Suffix | null, policy: string | null) {
    super('tenmien-decided', { ...fact, detail: { outcome, suffix, policy } });
  }
}

/** A name was checked: the state, never the name. */
export class CheckedEvent extends CustomEvent<{ state: AvailabilityState; suffix: string | null }> {
  constructor(state: AvailabilityState, suffix: string | null) {
    super('tenmien-checked', { ...fact, detail: { state, suffix } });
  }
}

/** The counter shows other figures, or the same ones grew old. */
export class UpdatedEvent extends CustomEvent<{ status: Age['state'] }> {
  constructor(status: Age['state']) {
    super('tenmien-updated', { ...fact, detail: { status } });
  }
}

/** Something could not be done. `code` is a heading in ERRORS.md. */
export class FailedEvent extends CustomEvent<{ code: string }> {
  constructor(code: string) {
    super('tenmien-failed', { ...fact, detail: { code } });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'tenmien-opened': OpenedEvent;
    'tenmien-followed': FollowedEvent;
    'tenmien-decided': DecidedEvent;
    'tenmien-checked': CheckedEvent;
    'tenmien-updated': UpdatedEvent;
    'tenmien-failed': FailedEvent;
  }
}
