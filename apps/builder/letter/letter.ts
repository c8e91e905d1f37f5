// The tool that shows the letter to the administrator, in either language, to copy, print or send.

import { html, nothing, type TemplateResult } from 'lit';
import { SnippetTool } from '../builder-element.ts';
import type { SiteLanguage } from '../../../src/localization/language.ts';
import { printOnly } from '../print.ts';
import type { Release } from '../release.ts';
import { sayIn, type Say } from '../say.ts';
import { renderOptions } from '../step.view.ts';
import { renderTool } from '../tools.view.ts';
import { letterFor, plainLetter, type Letter, type LetterPart } from './letter-text.ts';

export class BuilderLetter extends SnippetTool {
  static override properties = {
    bytes: { attribute: false },
    chosen: { state: true },
  };

  declare bytes: Release['bytes'];
  /** Language of the letter. The default is the page's language. */
  declare private chosen: SiteLanguage | undefined;

  /** Mail programs cut long addresses off, so the message has a link to the letter on this page. */
  private mailTo({ subject, greeting }: Letter, say: Say): string {
    const body = `${greeting}\n\n${say('Thư đầy đủ, kèm dòng cần thêm, ở mục “Thư gửi người quản trị” của trang', 'The whole letter, with the lines to add, stands under “Letter to the administrator” at')}:\n${location.href}\n`;
    return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  }

  private renderPart({ title, lines, code, after }: LetterPart, index: number): TemplateResult {
    return html`<h4>${index + 1}. ${title}</h4>
      ${lines.map((line) => html`<p>${line}</p>`)} ${code ? html`<pre class="code">${code.join('\n')}</pre>` : nothing} ${after ? html`<p>${after}</p>` : nothing}`;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.settings) return nothing;
    const say = sayIn(this.language);
    const language = this.chosen ?? this.language;
    const letter = letterFor({ ...this.asked, language });
    return renderTool(
      'letter',
      this.language,
      html`
      <p>
        ${say(
          'Viết sẵn theo những gì đã chọn. Tên, đơn vị và số điện thoại của bạn để trống ở cuối thư, để bạn điền.',
          'Written by what was chosen. Your name, office and telephone are left open at its end, for you to fill in.',
        )}
      </p>
      <p class="row">
        <a class="button main" href=${this.mailTo(letter, sayIn(language))}>${say('Mở thư điện tử đã điền sẵn', 'Open an e-mail, filled in')}</a>
        <span class="hint">${say('Thư điện tử dẫn tới lá thư đầy đủ ở trang này.', 'The e-mail leads to the whole letter on this page.')}</span>
      </p>
      ${renderOptions({
        name: 'letter-language',
        question: say('Thư bằng tiếng', 'Language of the letter'),
        options: [
          { value: 'vi', name: 'Tiếng Việt' },
          { value: 'en', name: 'English' },
        ],
        chosen: language,
        choose: (chosen: SiteLanguage) => void (this.chosen = chosen),
      })}
      <builder-text
        name="letter-text"
        rows="8"
        .language=${this.language}
        .label=${say('Thư', 'Letter')}
        .action=${say('Chép thư', 'Copy the letter')}
        .text=${plainLetter(letter)}
        .more=${html`<button type="button" class="button" @click=${() => printOnly(this.querySelector('.letter')!)}>${say('In thư', 'Print the letter')}</button>`}
      ></builder-text>
      <article class="letter on-paper" lang=${language}>
        <h3>${letter.subject}</h3>
        <p>${letter.greeting}</p>
        ${letter.parts.map((part, index) => this.renderPart(part, index))}
        <p>${letter.closing}</p>
      </article>
    `,
    );
  }

  private get asked() {
    const { settings, form, site, system, bytes } = this;
    return { settings, form, site, system, bytes };
  }
}
