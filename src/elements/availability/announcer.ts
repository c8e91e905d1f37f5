// Announces one short sentence at a time to screen readers. `render` calls the sentence, so that its language is current.

import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';

export class Announcer {
  private sentence: (() => unknown) | undefined;
  /** Makes each text different from the last one, because screen readers ignore a repeated text. */
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
