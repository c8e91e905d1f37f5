// Owns the field into which an editor pastes what a system saved: what was done to it, whether it still works, the same snippet whole.

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Damage } from '../../../embed/damages.ts';
import { fallback } from '../../../embed/fallback.ts';
import { readAll, type ReadSnippet, type SnippetProblem } from '../../../embed/read-snippet.ts';
import type { Settings } from '../../../embed/settings.ts';
import type { Form, Site } from '../../../embed/snippet.ts';
import { takesCode } from '../../../embed/system.ts';
import type { System } from '../../../embed/system.ts';
import type { Bilingual } from '../../../embed/words.ts';
import type { Language } from '../../../localization/language.ts';
import { clipOf } from '../copy.ts';
import { fields } from '../fields.ts';
import { renderLink } from '../link.view.ts';
import { sayIn, type Say } from '../say.ts';
import { renderOptions } from '../step.view.ts';
import { pastedText } from './clipboard.ts';
import { explain, explainProblem } from './explain.ts';
import { mend, type Mended } from './mend.ts';
import { outcomeOf, sightText, verdictOf } from './outcome.ts';
import { inOrder } from './pieces.ts';

/** Where a system has no way of its own to keep settings. */
const KEEPS: Bilingual = {
  vi: 'Trình soạn thảo này bỏ thiết đặt của liên kết, dán lại thì lại mất. Thử chế độ mã nguồn; nếu vẫn mất, nhờ người quản trị cho phép data-tenmien-* trên thẻ <a>. Chưa có thì khối vẫn hiện, chỉ thiếu các thiết đặt ấy.',
  en: 'This editor takes the settings of links away, and does so again. Try its source mode; if they still go, ask the administrator to allow data-tenmien-* on <a>. Until then the block shows, but without those settings.',
};

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
    chosen: { state: true },
    isTaken: { state: true },
  };

  declare language: Language;
  /** What stands in the builder's form, and the form in which it is copied. */
  declare settings: Settings;
  declare form: Form;
  declare site: Site;
  declare system: System;
  declare private text: string;
  /** Which of several pieces is looked at. */
  declare private chosen: number;
  declare private isTaken: boolean;

  constructor() {
    super();
    this.language = 'vi';
    this.form = 'link';
    this.text = '';
    this.chosen = 0;
    this.isTaken = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  private set(text: string): void {
    this.text = text;
    this.chosen = 0;
    this.isTaken = false;
  }

  private readonly take = (event: Event): void => this.set((event.target as HTMLTextAreaElement).value);

  /** A visual editor gives the words without the link, which is only in the HTML. */
  private readonly pasteRich = (event: ClipboardEvent): void => {
    const data = event.clipboardData;
    const words = data?.getData('text/plain') ?? '';
    const text = pastedText(words, data?.getData('text/html') ?? '');
    if (text === words) return;
    event.preventDefault();
    const field = event.target as HTMLTextAreaElement;
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
    this.set(field.value);
  };

  private fillForm(settings: Settings, form: Form): void {
    this.dispatchEvent(new SettingsEvent(settings, form));
    this.isTaken = true;
  }

  /** What was pasted, the piece that is in the form first; undefined where nothing was. */
  private look(): { readonly pieces: readonly ReadSnippet[]; readonly problem: SnippetProblem } | undefined {
    if (!this.text.trim()) return undefined;
    const read = readAll(this.text, { site: this.site, language: this.settings.language });
    const pieces = read.flatMap((found) => (found.ok ? [found.value] : []));
    const problem = read.flatMap((found) => (found.ok ? [] : [found.problem]))[0] ?? ({ code: 'nothing-found', field: '' } as const);
    return { pieces: inOrder(pieces, this), problem };
  }

  protected override render(): TemplateResult {
    const say = sayIn(this.language);
    const seen = this.look();
    const found = seen?.pieces[this.chosen] ?? seen?.pieces[0];
    const mended = found && mend(found, this, this.system, this.site);
    const problem = seen && !found ? explainProblem(seen.problem, this.language) : undefined;
    const several = (seen?.pieces.length ?? 0) > 1 ? say(`Thấy ${seen!.pieces.length} đoạn nhúng.`, `${seen!.pieces.length} snippets are here.`) : undefined;
    const said = this.isTaken ? say('Đã điền vào biểu mẫu.', 'The form is filled in.') : (problem ?? (mended && this.verdict(mended, say).text));
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
      <p class="hidden-text" role="status">${[said && several, said].filter(Boolean).join(' ')}</p>
      ${problem ? html`<p class="bad"><b aria-hidden="true">✗</b> ${problem}</p>` : nothing}
      ${seen && !found && seen.problem.code === 'remains' ? this.renderInstead(say) : nothing}
      ${several ? this.renderPieces(seen!.pieces, several, say) : nothing} ${mended ? this.renderFound(mended, say) : nothing}
    </div>`;
  }

  private verdict(mended: Mended, say: Say): { readonly look: string; readonly sign: string; readonly text: string } {
    switch (verdictOf(outcomeOf(mended.found, this.system))) {
      case 'works': {
        const but = this.reserve(mended, say);
        return but ? { look: 'warn', sign: '!', text: but } : { look: 'good', sign: '✓', text: say('Đoạn này vẫn dùng được.', 'This snippet still works.') };
      }
      case 'partly':
        return { look: 'warn', sign: '!', text: say('Đoạn này chỉ còn dùng được một phần.', 'This snippet works in part.') };
      case 'broken':
        return { look: 'bad', sign: '✗', text: say('Đoạn này không dùng được: hãy dán đoạn đã sửa ở dưới.', 'This snippet does not work: paste the mended one below.') };
    }
  }

  /** What is wrong with a snippet that is seen as it was meant, the worst. */
  private reserve({ found, damages }: Mended, say: Say): string | undefined {
    const has = (code: Damage['code']): boolean => damages.some((damage) => damage.code === code);
    if (has('relative')) return say('Chỉ dùng được nếu chính cổng của bạn lưu các tệp của khối.', 'This works only where your own portal keeps the files of the block.');
    if (has('no-way-out')) return say('Khung vẫn hiện, nhưng liên kết trong khung không mở được trang khác.', 'The frame still shows, but its links open no other page.');
    if (has('fixed-day')) return say('Vẫn hiện, nhưng ngày bị cố định nên không tự hết hạn.', 'It still shows, but with a fixed day, so it does not expire.');
    const lost = damages.flatMap(({ code, field }) => (code === 'lost-attribute' && field ? [this.labelOf(found, field) ?? field] : []));
    return lost.length ? say(`Vẫn hiện, nhưng mất: ${lost.join(', ')}.`, `It still shows, but lost: ${lost.join(', ')}.`) : undefined;
  }

  private labelOf({ settings }: ReadSnippet, field: string | undefined): string | undefined {
    return fields[settings.widget].find(({ name }) => name === field)?.label[this.language];
  }

  private renderPieces(pieces: readonly ReadSnippet[], several: string, say: Say): TemplateResult {
    return renderOptions({
      name: 'paste-piece',
      question: `${several} ${say('Xem đoạn nào?', 'Which one do you want to look at?')}`,
      options: pieces.map(({ settings }, at) => ({ value: String(at), name: `${at + 1}. ${fallback(settings).title}` })),
      chosen: String(this.chosen),
      choose: (at) => {
        this.chosen = Number(at);
        this.isTaken = false;
      },
    });
  }

  private renderFound(mended: Mended, say: Say): TemplateResult {
    const { found, form, settings } = mended;
    const { look, sign, text } = this.verdict(mended, say);
    const { without, with: then } = outcomeOf(found, this.system);
    const { host } = found;
    return html`<div class="${look} stack">
        <b>${sign} ${text}</b>
        <p>${say('Đoạn nhúng:', 'Snippet:')} ${fallback(found.settings).title}.</p>
        <dl class="stack small">
          <div><dt class="label">${say('Trang chưa có script của khối', 'On a page without our script')}</dt><dd>${sightText(without, this.language)}</dd></div>
          <div><dt class="label">${say('Trang có script của khối', 'On a page with our script')}</dt><dd>${sightText(then, this.language)}</dd></div>
        </dl>
      </div>
      ${host && host !== this.site.host && !found.damages.some(({ code }) => code === 'insecure')
        ? html`<p class="warn"><b>!</b> ${say('Đoạn này lấy từ máy chủ khác:', 'This snippet is served by another host:')} ${host}</p>`
        : nothing}
      ${this.renderDamages(mended, say)} ${this.renderMended(mended, say)}
      <div class="row">
        <button type="button" class="button" @click=${() => this.fillForm(settings, form)}>${say('Đưa vào biểu mẫu để sửa', 'Fill the form with it')}</button>
        ${this.isTaken ? html`<span>✓ ${say('Đã điền vào biểu mẫu.', 'The form is filled in.')}</span>` : nothing}
      </div>`;
  }

  private renderDamages({ damages, found }: Mended, say: Say): TemplateResult {
    if (!damages.length) return html`<p>${say('Không có gì bị bỏ hay bị đổi.', 'Nothing was removed or changed.')}</p>`;
    const line = (damage: Damage): TemplateResult => {
      const { text, field } = explain(damage, this.language, found.settings.province);
      return html`<li>${text} ${this.labelOf(found, field) ?? nothing} ${field ? html`<code>${field}</code>` : nothing}</li>`;
    };
    return html`<div class="stack">
      <h3>${say('Những gì đã thay đổi', 'What was changed')}</h3>
      <ul class="list">
        ${damages.map(line)}
      </ul>
    </div>`;
  }

  /** What to paste where only words are left. */
  private renderInstead(say: Say): TemplateResult {
    const words = { name: 'paste-mended', label: say('Liên kết của biểu mẫu', 'The link of the form'), action: say('Chép liên kết', 'Copy the link'), codeName: 'paste-mended-code', isMain: false };
    return renderLink(this.settings, this.site, this.language, words);
  }

  private renderMended({ form, settings, snippet, losesAgain }: Mended, say: Say): TemplateResult | typeof nothing {
    if (snippet === this.text.trim()) return nothing;
    const advice = losesAgain ? html`<p class="warn" id="paste-again"><b>!</b> ${(this.system.keeps ?? KEEPS)[this.language]}</p>` : nothing;
    const label = say('Đoạn đã sửa, để dán thay đoạn cũ', 'The snippet mended, to be pasted in its place');
    if (form === 'link' && !takesCode(this.system, form)) {
      const words = { name: 'paste-mended', label, action: say('Chép liên kết đã sửa', 'Copy the mended link'), codeName: 'paste-mended-code', isMain: false };
      return html`${advice} ${renderLink(settings, this.site, this.language, words)}`;
    }
    const { text, html: rich } = clipOf(settings, form, this.site, this.system);
    return html`${advice} <builder-text name="paste-mended" rows="4" .language=${this.language} .label=${label}
      .action=${say('Chép đoạn đã sửa', 'Copy the mended snippet')} .text=${text} .html=${rich}></builder-text>`;
  }
}
