// What the host's form hears of the field: what is sent, what brings the field back, and whether anything is wrong. Knows no names.

import type { LitElement } from 'lit';

export class FormControl {
  /** None in a browser without it: there the element works, and the form does not hear of it. */
  private readonly internals: ElementInternals | undefined;
  private isPressedInside = false;

  constructor(private readonly host: LitElement) {
    this.internals = host.attachInternals?.();
    host.addEventListener('click', this.press);
  }

  get form(): HTMLFormElement | null {
    return this.internals?.form ?? null;
  }

  /** The words of the page's labels for the element; of a label around it, those outside the element. */
  get label(): string {
    return [...(this.internals?.labels ?? [])]
      .flatMap((label) => [...label.childNodes])
      .map((node) => (node.contains(this.host) ? '' : node.textContent!))
      .join('')
      .trim();
  }

  /**
   * Says nothing by itself: a browser shows the problem at the field, and focuses it, when the form is to be sent.
   * @param sent what is sent; null for nothing
   * @param state what brings the field back when the page is restored
   * @param problem a sentence; empty where nothing is wrong
   */
  settle(sent: string | null, state: string, problem: string): void {
    this.internals?.setFormValue(sent, state);
    this.internals?.setValidity(
      { customError: !!problem },
      problem,
      this.host.renderRoot?.querySelector('input') ?? undefined,
    );
  }

  /** A label of the page that is pressed clicks the element itself. A label around it does so after each press inside, too. */
  private readonly press = (event: Event): void => {
    const isOwn = event.composedPath()[0] === this.host;
    if (isOwn && !this.isPressedInside) this.host.focus();
    this.isPressedInside = !isOwn;
    setTimeout(() => (this.isPressedInside = false));
  };
}
