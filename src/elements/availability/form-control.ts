// Owns how the element takes part in the form of its page. Knows nothing of names.

import type { LitElement, ReactiveController } from 'lit';

/** What the form is told: the value that is sent (null: none), what brings the field back, and what is wrong with it. */
export interface Entry {
  readonly value: string | null;
  readonly state: string;
  readonly problem: string;
}

/** In a browser without ElementInternals the element works and the form does not hear of it. */
export class FormControl implements ReactiveController {
  readonly internals: ElementInternals | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly entry: () => Entry,
  ) {
    this.internals = host.attachInternals?.();
    host.addController(this);
  }

  /** While rendering too, because what is said about a problem has a language. */
  hostUpdated(): void {
    this.settle();
  }

  /** Tells the form what the element holds now. */
  settle(): void {
    const { value, state, problem } = this.entry();
    this.internals?.setFormValue(value, state);
    this.internals?.setValidity({ customError: !!problem }, problem, this.host.renderRoot?.querySelector('input') ?? undefined);
  }
}
