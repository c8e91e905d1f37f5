// A text to copy: shows it, copies it, and reports the result.

import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { BuilderElement } from './builder-element.ts';
import { copy, type Clip, type Copied } from './copy.ts';
import { sayIn } from './say.ts';

/**
 * Shows `text`, or `shown` in its place, in a field with the label `label`. `action` is the label of the copy button.
 */
export class BuilderText extends BuilderElement {
  static override properties = {
    name: {},
    label: {},
    action: {},
    text: {},
    html: {},
    shown: { attribute: false },
    more: { attribute: false },
    rows: { type: Number },
    main: { type: Boolean },
    next: {},
    outcome: { state: true },
  };

  /** The id of the field. */
  declare name: string;
  declare label: string;
  declare action: string;
  declare text: string;
  /** The HTML for rich text editors, if it differs from the text. */
  declare html: string | undefined;
  /** Shown instead of the text: its look after pasting. */
  declare shown: TemplateResult | undefined;
  /** More buttons or links, beside the button. */
  declare more: TemplateResult | undefined;
  declare rows: number;
  /** Whether the button is the primary one. */
  declare main: boolean;
  /** The next step after copying. */
  declare next: string | undefined;
  /** `stale`: the copied text differs from the shown text. */
  declare private outcome: Copied | 'stale' | undefined;

  constructor() {
    super();
    this.rows = 3;
    this.main = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('text') && !changed.has('html')) return;
    this.outcome = this.outcome === 'copied' || this.outcome === 'stale' ? 'stale' : undefined;
  }

  private async take(): Promise<void> {
    this.outcome = undefined;
    const clip: Clip = { text: this.text, ...(this.html && { html: this.html }) };
    this.outcome = await copy(clip, this.querySelector(`#${this.name}`)!);
  }

  private renderText(): TemplateResult {
    const { shown, name, label } = this;
    if (shown) return html`<p class="label">${label}</p> <div class="code shown" id=${name}>${shown}</div>`;
    return html`<label class="label" for=${name}>${label}</label>
      <textarea class="code" id=${name} rows=${this.rows} readonly spellcheck="false" .value=${this.text}></textarea>`;
  }

  private renderOutcome(): TemplateResult | typeof nothing {
    const say = sayIn(this.language);
    switch (this.outcome) {
      case 'copied':
        return html`<b>✓ ${say('Đã chép.', 'Copied.')}</b> ${this.next}`;
      case 'stale':
        return html`<b>! ${say('Nội dung đã đổi từ lúc bạn chép.', 'It has changed since you copied it.')}</b> ${say('Hãy chép lại.', 'Copy it again.')}`;
      case 'selected':
        return html`<b>! ${say('Trình duyệt không cho chép.', 'The browser does not let it be copied.')}</b>
          ${say(
            'Chưa chép gì. Phần cần chép đã được chọn: nhấn Ctrl+C; trên điện thoại, giữ ngón tay lên đó rồi chọn Sao chép.',
            'Nothing was copied. What is to be copied is selected: press Ctrl+C; on a telephone hold your finger on it and choose Copy.',
          )}`;
      default:
        return nothing;
    }
  }

  protected override render(): TemplateResult {
    const { outcome } = this;
    return html`<div class="stack">
      ${this.renderText()}
      <div class="row">
        <button type="button" class=${this.main ? 'button main' : 'button'} @click=${() => void this.take()}>${this.action}</button>
        ${this.more ?? nothing}
      </div>
      <p role="status" class=${outcome ? (outcome === 'copied' ? 'good' : 'warn') : 'hidden-text'}>${this.renderOutcome()}</p>
    </div>`;
  }
}
