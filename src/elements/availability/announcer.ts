// Owns what a screen reader is told: one short sentence at a time, in whichever language it is asked for.

import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';

export class Announcer {
  private sentence: (() => unknown) | undefined;
  /** Tells a sentence from the one before, for the same one twice is no change to a screen reader. */
  private echo = '';

  constructor(private readonly host: ReactiveControllerHost) {}

  say(sentence: (() => unknown) | undefined): void {
    this.sentence = sentence;
    this.echo = this.echo ? '' : '\u00a0';
    this.host.requestUpdate();
  }

  render(): TemplateResult {
    return html`<p class="hidden-text" role="status">${this.sentence?.()}${this.echo}</p>`;
  }
}
