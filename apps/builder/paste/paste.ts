// The tool for a snippet pasted back from a system: shows the damage, whether the snippet still works, and a repaired one.

import { html, nothing, type TemplateResult } from 'lit';
import { SnippetTool } from '../builder-element.ts';
import type { Damage } from '../../../src/embed/snippet/damage.ts';
import { fallback } from '../../../src/embed/words/static-words.ts';
import { readSnippets, type ReadSnippet, type SnippetProblem } from '../../../src/embed/snippet/read-snippet.ts';
import type { EmbedSettings } from '../../../src/embed/settings.ts';
import type { Form } from '../../../src/embed/snippet/write-snippet.ts';
import { takesCode } from '../../../src/embed/cms/cms.ts';
import type { Bilingual } from '../../../src/embed/words/bilingual.ts';
import { clipOf } from '../copy.ts';
import { fields } from '../fields.ts';
import { renderLink, renderLinkCode } from '../link.view.ts';
import { sayIn, type Say } from '../say.ts';
import { renderOptions } from '../step.view.ts';
import { renderTool } from '../tools.view.ts';
import { pastedText } from './clipboard.ts';
import { explain, explainProblem } from './explain.ts';
import { repairPasted, type Mended } from './repair.ts';
import { outcomeOf, sightText } from './outcome.ts';
import { inOrder } from './pieces.ts';
import { todoText, verdictText } from './verdict.ts';

/** Advice for a system that has no method of its own to keep settings. */
const KEEPS: Bilingual = {
  vi: 'Trình soạn thảo này bỏ tùy chọn của liên kết, dán lại thì lại mất. Thử chế độ mã nguồn; nếu vẫn mất, nhờ người quản trị cho phép data-tenmien-* trên thẻ <a>. Chưa có thì khối vẫn hiện, chỉ thiếu các tùy chọn ấy.',
  en: 'This editor takes the settings of links away, and does so again. Try its source mode; if they still go, ask the administrator to allow data-tenmien-* on <a>. Until then the block shows, but without those settings.',
};

/** Copies the pasted settings into the form. */
export class SettingsEvent extends CustomEvent<{ readonly settings: EmbedSettings; readonly form: Form }> {
  constructor(settings: EmbedSettings, form: Form) {
    super('builder-settings', { bubbles: true, detail: { settings, form } });
  }
}

/** @fires builder-settings */
export class BuilderPaste extends SnippetTool {
  static override properties = {
    text: { state: true },
    chosen: { state: true },
    isTaken: { state: true },
  };

  declare private text: string;
  /** The index of the shown snippet, if there are several. */
  declare private chosen: number;
  declare private isTaken: boolean;

  constructor() {
    super();
    this.text = '';
    this.chosen = 0;
    this.isTaken = false;
  }

  private set(text: string): void {
    this.text = text;
    this.chosen = 0;
    this.isTaken = false;
  }

  private readonly take = (event: Event): void => this.set((event.target as HTMLTextAreaElement).value);

  /** A visual editor gives the text without the link. Only the HTML has the link. */
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

  private fillForm(settings: EmbedSettings, form: Form): void {
    this.dispatchEvent(new SettingsEvent(settings, form));
    this.isTaken = true;
  }

  /** The pasted snippets, first the one in the form. Undefined if nothing was pasted. */
  private look(): { readonly pieces: readonly ReadSnippet[]; readonly problem: SnippetProblem } | undefined {
    if (!this.text.trim()) return undefined;
    const read = readSnippets(this.text, { site: this.site, language: this.settings.language });
    const pieces = read.flatMap((found) => (found.ok ? [found.value] : []));
    const problem =
      read.flatMap((found) => (found.ok ? [] : [found.problem]))[0] ?? ({ code: 'nothing-found', field: '' } as const);
    return { pieces: inOrder(pieces, this), problem };
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.settings) return nothing;
    const say = sayIn(this.language);
    const seen = this.look();
    const found = seen?.pieces[this.chosen] ?? seen?.pieces[0];
    const mended = found && repairPasted(found, this, this.system, this.site);
    const problem = seen && !found ? explainProblem(seen.problem, this.language) : undefined;
    const several =
      (seen?.pieces.length ?? 0) > 1
        ? say(`Thấy ${seen!.pieces.length} khối.`, `${seen!.pieces.length} blocks are here.`)
        : undefined;
    const said = this.isTaken
      ? say('Đã điền vào các bước ở trên.', 'The steps above are filled in.')
      : (problem ?? (mended && this.verdict(mended).text));
    return renderTool(
      'check',
      this.language,
      html`<div class="field">
        <label for="paste-text">${say('Bài mà hệ thống đã lưu', 'What your system saved')}</label>
        <p class="hint" id="paste-hint">
          ${say(
            'Chép bài từ trình soạn thảo hoặc từ trang đã đăng rồi dán vào đây. Không có gì được gửi đi.',
            'Copy it from the editor or from the published page, and paste it here. Nothing is sent anywhere.',
          )}
        </p>
        <textarea class="code" id="paste-text" rows="5" spellcheck="false" autocomplete="off" aria-describedby="paste-hint" .value=${this.text}
          @input=${this.take} @paste=${this.pasteRich}></textarea>
      </div>
      <p class="hidden-text" role="status">${[said && several, said].filter(Boolean).join(' ')}</p>
      ${problem ? html`<p class="bad"><b aria-hidden="true">✗</b> ${problem}</p>` : nothing}
      ${seen && !found && /^(?:remains|replaced)$/.test(seen.problem.code) ? this.renderInstead(say) : nothing}
      ${several ? this.renderPieces(seen!.pieces, several, say) : nothing} ${mended ? this.renderFound(mended, say) : nothing}`,
    );
  }

  private verdict(mended: Mended) {
    return verdictText(mended, this.system, (name) => this.labelOf(mended.found, name) ?? name, sayIn(this.language));
  }

  private labelOf({ settings }: ReadSnippet, field: string | undefined): string | undefined {
    return fields[settings.widget].find(({ name }) => name === field)?.label[this.language];
  }

  private renderPieces(pieces: readonly ReadSnippet[], several: string, say: Say): TemplateResult {
    return renderOptions({
      name: 'paste-piece',
      question: `${several} ${say('Xem khối nào?', 'Which one do you want to look at?')}`,
      options: pieces.map(({ settings }, at) => ({
        value: String(at),
        name: `${at + 1}. ${fallback(settings).title}`,
      })),
      chosen: String(this.chosen),
      choose: (at) => {
        this.chosen = Number(at);
        this.isTaken = false;
      },
    });
  }

  /** Whether the pasted snippet is as complete as a repaired one. */
  private isWhole({ snippet }: Mended): boolean {
    return snippet === this.text.trim();
  }

  private renderFound(mended: Mended, say: Say): TemplateResult {
    const { found, form, settings } = mended;
    const { look, sign, text } = this.verdict(mended);
    const { host } = found;
    return html`<div class="${look} stack" id="paste-verdict">
        <b>${sign} ${text}</b>
        <p>${say('Khối:', 'Block:')} ${fallback(found.settings).title}.</p>
        <p><b>${say('Việc cần làm:', 'What to do:')}</b> ${todoText(mended, this.isWhole(mended), say)}</p>
      </div>
      ${
        host && host !== this.site.host && !found.damages.some(({ code }) => code === 'insecure')
          ? html`<p class="warn"><b>!</b> ${say('Khối này lấy từ máy chủ khác:', 'This block is served by another host:')} ${host}</p>`
          : nothing
      }
      ${this.isWhole(mended) ? nothing : this.renderMended(mended, say)}
      <div class="row">
        <button type="button" class="button" @click=${() => this.fillForm(settings, form)}>${say('Đưa lên các bước để sửa', 'Fill the steps with it, to change it')}</button>
        ${this.isTaken ? html`<span>✓ ${say('Đã điền vào các bước ở trên.', 'The steps above are filled in.')}</span>` : nothing}
      </div>
      ${this.renderDetails(mended, say)}`;
  }

  /** The changes in detail, for readers who know the terms of the systems. */
  private renderDetails({ damages, found, form, settings, losesAgain }: Mended, say: Say): TemplateResult {
    const line = (damage: Damage): TemplateResult => {
      const { text, field } = explain(damage, this.language, found.settings.province);
      return html`<li>${text} ${field ? (this.labelOf(found, field) ?? html`<code>${field}</code>`) : nothing}</li>`;
    };
    const { without, with: then } = outcomeOf(found, this.system);
    const hasLink = form === 'link' && !takesCode(this.system, form);
    return html`<details class="more" id="paste-details">
        <summary>${damages.length ? say(`Chi tiết: ${damages.length} điểm`, `Details: ${damages.length}`) : say('Chi tiết', 'Details')}</summary>
        <dl class="stack small">
          <div><dt class="label">${say('Cổng chưa cài: người đọc thấy', 'Where it is not installed, readers see')}</dt><dd>${sightText(without, this.language)}</dd></div>
          <div><dt class="label">${say('Cổng đã cài: người đọc thấy', 'Where it is installed, readers see')}</dt><dd>${sightText(then, this.language)}</dd></div>
        </dl>
        ${damages.length ? html`<ul class="list">${damages.map(line)}</ul>` : html`<p>${say('Không có gì bị bỏ hay bị đổi.', 'Nothing was removed or changed.')}</p>`}
      </details>
      ${
        losesAgain || hasLink
          ? html`<details class="more">
            <summary>${say('Dành cho người quản trị', 'For the administrator')}</summary>
            <div class="stack">
              ${losesAgain ? html`<p class="warn" id="paste-again"><b>!</b> ${(this.system.keeps ?? KEEPS)[this.language]}</p>` : nothing}
              ${hasLink ? renderLinkCode(settings, this.site, this.language, 'paste-mended-code') : nothing}
            </div>
          </details>`
          : nothing
      }`;
  }

  /** The replacement to paste if only text is left. */
  private renderInstead(say: Say): TemplateResult {
    return renderLink(this.settings, this.site, this.language, {
      name: 'paste-mended',
      label: say('Liên kết đang chọn ở trên', 'The link chosen above'),
      action: say('Chép liên kết', 'Copy the link'),
      isMain: false,
    });
  }

  private renderMended({ form, settings }: Mended, say: Say): TemplateResult {
    const label = say('Đã sửa, để dán thay', 'Mended, to be pasted in its place');
    if (form === 'link' && !takesCode(this.system, form)) {
      return renderLink(settings, this.site, this.language, {
        name: 'paste-mended',
        label,
        action: say('Chép liên kết đã sửa', 'Copy the mended link'),
        isMain: false,
      });
    }
    const { text, html: rich } = clipOf(settings, form, this.site, this.system);
    return html`<builder-text name="paste-mended" rows="4" .language=${this.language} .label=${label}
      .action=${say('Chép đoạn đã sửa', 'Copy the mended code')} .text=${text} .html=${rich}></builder-text>`;
  }
}
