// Gives the form of the page the value, the state for restoring and the validity of the field.

import type { LitElement } from 'lit';

export class FormControl {
  /** Undefined or with fewer methods in older browsers and emulated DOMs: there the element works, but the form gets no value. */
  private readonly internals: ElementInternals | undefined;
  private isPressedInside = false;

  constructor(private readonly host: LitElement) {
    this.internals = host.attachInternals?.();
    host.addEventListener('click', this.press);
  }

  get form(): HTMLFormElement | null {
    return this.internals?.form ?? null;
  }

  /** The text of the page's labels for the element. For a label around the element, only the text outside the element. */
  get label(): string {
    return [...(this.internals?.labels ?? [])]
      .flatMap((label) => [...label.childNodes])
      .map((node) => (node.contains(this.host) ? '' : node.textContent!))
      .join('')
      .trim();
  }

  /**
   * Sets value and validity. The browser shows the problem and focuses the field only when the form is submitted.
   * @param sent the submitted value; null for none
   * @param state the text that restores the field with the page
   * @param problem a sentence; empty if the field is valid
   */
  settle(sent: string | null, state: string, problem: string): void {
    this.internals?.setFormValue?.(sent, state);
    this.internals?.setValidity?.(
      { customError: !!problem },
      problem,
      this.host.renderRoot?.querySelector('input') ?? undefined,
    );
  }

  /** A click on a label of the page also clicks the element. A label around the element does this after each click inside, too. */
  private readonly press = (event: Event): void => {
    const isOwn = event.composedPath()[0] === this.host;
    if (isOwn && !this.isPressedInside) this.host.focus();
    this.isPressedInside = !isOwn;
    setTimeout(() => (this.isPressedInside = false));
  };
}
