// Owns what the host's form hears of the field: what is sent, what brings the field back, and whether anything is wrong. Knows no names.

import type { LitElement } from 'lit';

export class FormControl {
  /** None in a browser without it: there the element works, and the form does not hear of it. */
  private readonly internals: ElementInternals | undefined;

  /** @param heldBack called where the form was not sent because of this control: which mistake it is, is said in the page and not in a bubble */
  constructor(
    private readonly host: LitElement,
    heldBack: () => void,
  ) {
    this.internals = host.attachInternals?.();
    host.addEventListener('invalid', (event) => {
      event.preventDefault();
      heldBack();
      if (this.form?.querySelector(':invalid:not(fieldset)') === host) host.focus();
    });
  }

  get form(): HTMLFormElement | null {
    return this.internals?.form ?? null;
  }

  /**
   * @param sent what is sent; null for nothing
   * @param state what brings the field back when the page is restored
   * @param problem empty where nothing is wrong
   */
  settle(sent: string | null, state: string, problem: string): void {
    this.internals?.setFormValue(sent, state);
    this.internals?.setValidity({ customError: !!problem }, problem, this.host.renderRoot?.querySelector('input') ?? undefined);
  }
}
