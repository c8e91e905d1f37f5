// Owns the field into which an editor pastes what a system saved: what was done to it, whether it still works, the same snippet whole.

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Damage } from '../../../embed/damages.ts';
import { fallback } from '../../../embed/fallback.ts';
import { read, type ReadSnippet } from '../../../embed/read-snippet.ts';
import type { Settings } from '../../../embed/settings.ts';
import type { Form, Site } from '../../../embed/snippet.ts';
import type { System } from '../../../embed/systems.ts';
import type { Language } from '../../../localization/language.ts';
import { fields } from '../fields.ts';
import { sayIn, type Say } from '../say.ts';
import { pastedText } from './clipboard.ts';
import { explain, explainProblem } from './explain.ts';
import { mend, type Mended } from './mend.ts';
import { outcomeOf, sightText, verdictOf } from './outcome.ts';

/** Takes what was pasted into the form. */
export class SettingsEvent extends CustomEvent<{ readonly settings: Settings; readonly form: Form }> {
  constructor(settings: Settings, form: Form) {
    super('builder-settings', { bubbles: true, detail: { settings, form } });
  }
}

/** @fires builder-settings */
export class BuilderPaste extends LitElement {
  static override properties = {
    language: {},
    settings: { attribute: false },
    form: {},
    site: { attribute: false },
    system: { attribute: false },
    text: { state: true },
    isTaken: { state: true },
  };

  declare language: Language;
  /** What stands in the builder's form, and the form in which it is copied. */
  declare settings: Settings;
  declare form: Form;
  declare site: Site;
  declare system: System;
  declare private text: string;
  declare private isTaken: boolean;

  constructor() {
    super();
    this.language = 'vi';
    this.form = 'link';
    this.text = '';
    this.isTaken = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  private readonly take = (event: Event): void => {
    this.text = (event.target as HTMLTextAreaElement).value;
    this.isTaken = false;
  };

  /** A visual editor gives the words without the link, which is only in the HTML. */
  private readonly pasteRich = (event: ClipboardEvent): void => {
    const data = event.clipboardData;
    const words = data?.getData('text/plain') ?? '';
    const text = pastedText(words, data?.getData('text/html') ?? '');
    if (text === words) return;
    event.preventDefault();
    const field = event.target as HTMLTextAreaElement;
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
    this.text = field.value;
    this.isTaken = false;
  };

  private fillForm({ settings, form }: ReadSnippet): void {
    this.dispatchEvent(new SettingsEvent(settings, form));
    this.isTaken = true;
  }

  protected override render(): TemplateResult {
    const say = sayIn(this.language);
    const found = this.text.trim() ? read(this.text, this.site.version) : undefined;
    return html`<div class="stack">
      <div class="field">
        <label for="paste-text">${say('Nội dung mà hệ thống đã lưu', 'What your system saved')}</label>
        <p class="hint" id="paste-hint">
          ${say(
            'Chép từ chế độ mã nguồn, từ trình soạn thảo hoặc từ trang đã đăng rồi dán vào đây. Không có gì được gửi đi.',
            'Copy from the source mode, from the editor or from the published page, and paste here. Nothing is sent anywhere.',
          )}
        </p>
        <textarea class="code" id="paste-text" rows="5" spellcheck="false" autocomplete="off" aria-describedby="paste-hint" .value=${this.text}
          @input=${this.take} @paste=${this.pasteRich}></textarea>
      </div>
      <p class="hidden-text" role="status">${found ? this.announce(found, say) : nothing}</p>
      ${!found ? nothing : found.ok ? this.renderFound(found.value, say) : html`<p class="bad"><b aria-hidden="true">✗</b> ${explainProblem(found.problem, this.language)}</p>`}
    </div>`;
  }

  private announce(found: ReturnType<typeof read>, say: Say): string {
    if (this.isTaken) return say('Đã điền vào biểu mẫu.', 'The form is filled in.');
    return found.ok ? this.verdict(found.value, say).text : explainProblem(found.problem, this.language);
  }

  private verdict(found: ReadSnippet, say: Say): { readonly look: string; readonly sign: string; readonly text: string } {
    switch (verdictOf(outcomeOf(found, this.system))) {
      case 'works':
        return { look: 'good', sign: '✓', text: say('Đoạn này vẫn dùng được.', 'This snippet still works.') };
      case 'partly':
        return { look: 'warn', sign: '!', text: say('Đoạn này chỉ còn dùng được một phần.', 'This snippet works in part.') };
      case 'broken':
        return { look: 'bad', sign: '✗', text: say('Đoạn này không dùng được: hãy dán đoạn đã sửa ở dưới.', 'This snippet does not work: paste the mended one below.') };
    }
  }

  private renderFound(found: ReadSnippet, say: Say): TemplateResult {
    const { look, sign, text } = this.verdict(found, say);
    const { without, with: then } = outcomeOf(found, this.system);
    const mended = mend(found, this, this.system, this.site);
    const { host } = found;
    return html`<div class="${look} stack">
        <b>${sign} ${text}</b>
        <p>${say('Đoạn nhúng:', 'Snippet:')} ${fallback(found.settings).title}.</p>
        <dl class="stack small">
          <div><dt class="label">${say('Trang chưa có script của khối', 'On a page without our script')}</dt><dd>${sightText(without, this.language)}</dd></div>
          <div><dt class="label">${say('Trang có script của khối', 'On a page with our script')}</dt><dd>${sightText(then, this.language)}</dd></div>
        </dl>
      </div>
      ${host && host !== this.site.host
        ? html`<p class="warn"><b>!</b> ${say('Đoạn này lấy từ máy chủ khác:', 'This snippet is served by another host:')} ${host}</p>`
        : nothing}
      ${this.renderDamages(mended, say)} ${this.renderMended(mended, say)}
      <div class="row">
        <button type="button" class="button" @click=${() => this.fillForm({ ...found, form: mended.form })}>${say('Đưa vào biểu mẫu để sửa', 'Fill the form with it')}</button>
        ${this.isTaken ? html`<span>✓ ${say('Đã điền vào biểu mẫu.', 'The form is filled in.')}</span>` : nothing}
      </div>`;
  }

  private renderDamages({ damages, settings }: Mended, say: Say): TemplateResult {
    if (!damages.length) return html`<p>${say('Không có gì bị bỏ hay bị đổi.', 'Nothing was removed or changed.')}</p>`;
    const line = (damage: Damage): TemplateResult => {
      const { text, field } = explain(damage, this.language);
      const label = fields[settings.widget].find(({ name }) => name === field)?.label[this.language];
      return html`<li>${text} ${label ?? nothing} ${field ? html`<code>${field}</code>` : nothing}</li>`;
    };
    return html`<div class="stack">
      <h3>${say('Những gì đã thay đổi', 'What was changed')}</h3>
      <ul class="list">
        ${damages.map(line)}
      </ul>
    </div>`;
  }

  private renderMended({ form, snippet }: Mended, say: Say): TemplateResult | typeof nothing {
    if (snippet === this.text.trim()) return nothing;
    const clip = form === 'link' ? { text: snippet, html: snippet } : { text: snippet };
    return html`<builder-text
      name="paste-mended"
      rows="4"
      .language=${this.language}
      .label=${say('Đoạn đã sửa, để dán thay đoạn cũ', 'The snippet mended, to be pasted in its place')}
      .action=${say('Chép đoạn đã sửa', 'Copy the mended snippet')}
      .text=${clip.text}
      .html=${clip.html}
    ></builder-text>`;
  }
}
