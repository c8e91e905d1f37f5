// Owns what a host page may rely on: the widgets' names, attributes and events. Knows types of the core only.

import type { AvailabilityState } from './domains/availability.ts';
import type { Age } from './progress/measures.ts';
import type { Outcome, Suffix } from './program/decision.ts';
import { tagOf, widgetNames, type WidgetName, type WidgetTag } from './widgets.ts';

export { frameHeights } from './generated/frame-heights.ts';

/** One widget: its name in addresses and snippets, its tag, and its attributes (all flat strings). */
export interface Widget {
  readonly name: WidgetName;
  readonly tag: WidgetTag;
  readonly attributes: readonly string[];
}

/** Attributes that every widget has. */
const common = ['programme', 'theme'];

const attributes: Readonly<Record<WidgetName, readonly string[]>> = {
  banner: ['province', 'agency', 'hotline', 'href', 'logo-src', 'logo-alt', 'layout', 'heading-level'],
  eligibility: ['province', 'hotline', 'desk', 'for'],
  availability: ['province', 'suffixes', 'suffix', 'name', 'value', 'endpoint', 'doh'],
  progress: [
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
  ],
};

/** The four widgets. */
export const widgets: readonly Widget[] = /* @__PURE__ */ widgetNames.map((name) => ({
  name,
  tag: tagOf(name),
  attributes: [...attributes[name], ...common],
}));

/** The base of all events: it bubbles, crosses shadow roots, and states a fact that cannot be cancelled. */
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
