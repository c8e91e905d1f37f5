// Owns a text that is to be taken away: shown, copied, and said whether that worked.

import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Language } from '../../localization/language.ts';
import { copy, type Clip, type Copied } from './copy.ts';
import { sayIn } from './say.ts';

/** A link as a reader sees it. */
export interface ShownLink {
  readonly href: string;
  readonly words: string;
  readonly language: Language;
}

/** Shows `text` in a field, or a link, under `label`, and what `action` says on a button that copies it. */
export class BuilderText extends LitElement {
  static override properties = {
    language: {},
    name: {},
    label: {},
    action: {},
    text: {},
    html: {},
    link: { attribute: false },
    rows: { type: Number },
    main: { type: Boolean },
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
  /** Shown in the place of the text, for those who paste where texts are written. */
  declare link: ShownLink | undefined;
  declare rows: number;
  /** Whether the button is the one that stands out. */
  declare main: boolean;
  declare private outcome: Copied | undefined;

  constructor() {
    super();
    this.language = 'vi';
    this.rows = 3;
    this.main = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('text') || changed.has('html')) this.outcome = undefined;
  }

  private async take(): Promise<void> {
    this.outcome = undefined;
    const clip: Clip = { text: this.text, ...(this.html && { html: this.html }) };
    this.outcome = await copy(clip, this.querySelector(`#${this.name}`)!);
  }

  private renderText(): TemplateResult {
    const { link, name, label } = this;
    if (link) {
      return html`<p class="label">${label}</p>
        <p class="code shown" id=${name} lang=${link.language}><a href=${link.href} target="_blank" rel="noopener">${link.words}</a></p>`;
    }
    return html`<label class="label" for=${name}>${label}</label>
      <textarea class="code" id=${name} rows=${this.rows} readonly spellcheck="false" .value=${this.text}></textarea>`;
  }

  protected override render(): TemplateResult {
    const say = sayIn(this.language);
    const { outcome } = this;
    return html`<div class="stack">
      ${this.renderText()}
      <p class="row"><button type="button" class=${this.main ? 'button main' : 'button'} @click=${() => void this.take()}>${this.action}</button></p>
      <p role="status" class=${outcome ? (outcome === 'copied' ? 'good' : 'warn') : 'hidden-text'}>
        ${!outcome
          ? nothing
          : outcome === 'copied'
            ? html`<b>✓ ${say('Đã chép.', 'Copied.')}</b>`
            : html`<b>! ${say('Trình duyệt không cho chép.', 'The browser does not let it be copied.')}</b>
                ${say(
                  'Chưa chép gì. Phần cần chép đã được chọn: nhấn Ctrl+C; trên điện thoại, giữ ngón tay lên đó rồi chọn Sao chép.',
                  'Nothing was copied. What is to be copied is selected: press Ctrl+C; on a telephone hold your finger on it and choose Copy.',
                )}`}
      </p>
    </div>`;
  }
}
