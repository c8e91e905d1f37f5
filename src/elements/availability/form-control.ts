// Owns how the element takes part in the form of its page. Knows nothing of names.

import type { LitElement, ReactiveController } from 'lit';

type Host = LitElement & { name?: string | undefined };

/** What the form is told: the value that is sent (null: none), what brings the field back, and what is wrong with it. */
export interface Entry {
  readonly value: string | null;
  readonly state: string;
  readonly problem: string;
}

export class FormControl implements ReactiveController {
  readonly internals: ElementInternals | undefined;

  /** The form, for browsers in which an element cannot be a control. */
  private oldForm: HTMLFormElement | null = null;

  constructor(
    private readonly host: Host,
    private readonly entry: () => Entry,
  ) {
    this.internals = host.attachInternals?.();
    host.addController(this);
  }

  get form(): HTMLFormElement | null {
    return this.internals ? this.internals.form : this.oldForm;
  }

  hostConnected(): void {
    if (this.internals) return;
    this.oldForm = this.host.closest('form');
    this.oldForm?.addEventListener('formdata', this.contribute);
  }

  hostDisconnected(): void {
    this.oldForm?.removeEventListener('formdata', this.contribute);
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

  private readonly contribute = ({ formData }: FormDataEvent): void => {
    const { value } = this.entry();
    if (this.host.name && value !== null) formData.set(this.host.name, value);
  };
}
