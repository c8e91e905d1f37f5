// Owns a text that is to be taken away: shown, copied, and said whether that worked.

import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Language } from '../../localization/language.ts';
import { copy, type Clip, type Copied } from './copy.ts';
import { sayIn } from './say.ts';

/** Shows `text` in a field, under `label`, and what `action` says on a button that copies it. */
export class BuilderText extends LitElement {
  static override properties = {
    language: {},
    name: {},
    label: {},
    action: {},
    text: {},
    html: {},
    rows: { type: Number },
    outcome: { state: true },
  };

  declare language: Language;
  /** The id of the field. */
  declare name: string;
  declare label: string;
  declare action: string;
  declare text: string;
  /** What editors of texts take instead, where that is something else. */
  declare html: string | undefined;
  declare rows: number;
  declare private outcome: Copied | undefined;

  constructor() {
    super();
    this.language = 'vi';
    this.rows = 3;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('text')) this.outcome = undefined;
  }

  private async take(): Promise<void> {
    this.outcome = undefined;
    const clip: Clip = { text: this.text, ...(this.html && { html: this.html }) };
    this.outcome = await copy(clip, this.querySelector('textarea')!);
  }

  protected override render(): TemplateResult {
    const say = sayIn(this.language);
    const { outcome } = this;
    return html`<div class="stack">
      <label class="label" for=${this.name}>${this.label}</label>
      <textarea class="code" id=${this.name} rows=${this.rows} readonly spellcheck="false" .value=${this.text}></textarea>
      <p class="row"><button type="button" class="button" @click=${() => void this.take()}>${this.action}</button></p>
      <p role="status" class=${outcome ? (outcome === 'copied' ? 'good' : 'warn') : 'hidden-text'}>
        ${!outcome
          ? nothing
          : outcome === 'copied'
            ? html`<b>✓ ${say('Đã chép.', 'Copied.')}</b>`
            : html`<b>! ${say('Trình duyệt không cho chép.', 'The browser does not let it be copied.')}</b>
                ${say('Phần chữ đã được chọn: nhấn Ctrl+C, hoặc giữ ngón tay rồi chọn Sao chép.', 'The text is selected: press Ctrl+C, or hold your finger on it and choose Copy.')}`}
      </p>
    </div>`;
  }
}
