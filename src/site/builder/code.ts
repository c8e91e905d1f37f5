// Owns the step in which the snippet is taken away: one form, by the system; its copy; the other forms; what the form does not hold.

import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { fallback } from '../../embed/fallback.ts';
import { pathOf } from '../../embed/permalink.ts';
import type { Settings } from '../../embed/settings.ts';
import { forms, holds, write, writeScript, type Form, type Site } from '../../embed/snippet.ts';
import type { System } from '../../embed/systems.ts';
import type { Language } from '../../localization/language.ts';
import { clipOf, copy, type Clip, type Copied } from './copy.ts';
import { fields } from './fields.ts';
import { SettingsEvent } from './paste/paste.ts';
import { renderPicture } from './pictures.view.ts';
import { sayIn, type Say } from './say.ts';
import { renderOptions } from './step.view.ts';

const formName = (form: Form, say: Say): string =>
  ({
    link: say('Liên kết', 'Link'),
    div: say('Khối <div>', '<div> block'),
    element: say('Thẻ riêng kèm script', 'Element with its script'),
    iframe: say('Khung (iframe)', 'Frame (iframe)'),
    address: say('Chỉ địa chỉ', 'Address alone'),
  })[form];

const formWords = (form: Form, say: Say): string =>
  ({
    link: say('Còn lại ở mọi hệ thống. Người quản trị đặt dòng script một lần thì liên kết thành khối.', 'Every system keeps it. Once the administrator has put the script line into the template, the link becomes the block.'),
    div: say('Giữ mọi thiết đặt ở nơi cho phép data-*. Cũng cần dòng script.', 'Keeps every setting where data-* is allowed. Needs the script line too.'),
    element: say('Một mình là đủ, ở nơi được dán script.', 'Needs nothing else, where scripts may be pasted.'),
    iframe: say('Không cần script trên cổng, ở nơi được dán khung.', 'Needs no script on the portal, where frames may be pasted.'),
    address: say('Đứng riêng một dòng; hệ thống tự hỏi và hiện khối (oEmbed).', 'Alone on its line; the system asks and shows the block (oEmbed).'),
  })[form];

export class BuilderCode extends LitElement {
  static override properties = {
    language: {},
    settings: { attribute: false },
    form: {},
    site: { attribute: false },
    system: { attribute: false },
    said: { state: true },
  };

  declare language: Language;
  declare settings: Settings;
  declare form: Form;
  declare site: Site;
  declare system: System;
  declare private said: { readonly what: 'piece' | 'code' | 'script'; readonly outcome: Copied } | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What was copied is no longer what is shown.
    if (changed.has('settings') || changed.has('form')) this.said = undefined;
  }

  private async copy(what: 'piece' | 'code' | 'script', clip: Clip, shown: string): Promise<void> {
    this.said = undefined;
    this.said = { what, outcome: await copy(clip, this.querySelector(shown)!) };
  }

  private renderSaid(say: Say): TemplateResult {
    const { said } = this;
    const done = { piece: this.form === 'link' ? say('Đã chép liên kết.', 'The link is copied.') : say('Đã chép.', 'Copied.'), code: say('Đã chép mã HTML.', 'The HTML is copied.'), script: say('Đã chép dòng script.', 'The script line is copied.') };
    return html`<p role="status" class=${said ? (said.outcome === 'copied' ? 'good' : 'warn') : 'hidden-text'}>
      ${!said
        ? nothing
        : said.outcome === 'copied'
          ? html`<b>✓ ${done[said.what]}</b> ${say('Sang bài viết và dán.', 'Go to your article and paste it.')}`
          : html`<b>! ${say('Trình duyệt không cho chép.', 'The browser does not let it be copied.')}</b>
              ${say('Chưa chép gì. Phần cần chép đã được chọn: nhấn Ctrl+C; trên điện thoại, giữ ngón tay lên đó rồi chọn Sao chép.', 'Nothing was copied. What is to be copied is selected: press Ctrl+C; on a telephone hold your finger on it and choose Copy.')}`}
    </p>`;
  }

  private renderPiece(say: Say): TemplateResult {
    const { settings, form, site } = this;
    const clip = clipOf(settings, form, site);
    const code = write(settings, form, site);
    const button = (label: string, main: boolean, press: () => void): TemplateResult =>
      html`<button type="button" class=${main ? 'button main' : 'button'} @click=${press}>${label}</button>`;
    if (form !== 'link') {
      return html`
        <label class="label" for="code">${form === 'address' ? say('Địa chỉ để dán', 'The address to paste') : say('Đoạn mã để dán', 'The code to paste')}</label>
        <textarea class="code" id="code" rows=${form === 'address' ? 2 : 5} readonly spellcheck="false" .value=${code}></textarea>
        <p class="row">${button(form === 'address' ? say('Chép địa chỉ', 'Copy the address') : say('Chép đoạn mã', 'Copy the code'), true, () => void this.copy('piece', clip, '#code'))}</p>
      `;
    }
    return html`
      <p class="label">${say('Liên kết để dán', 'The link to paste')}</p>
      <p class="code shown" id="piece" lang=${settings.language}><a href=${site.host + pathOf(settings)} target="_blank" rel="noopener">${fallback(settings).link}</a></p>
      <p class="row">${button(say('Chép liên kết', 'Copy the link'), true, () => void this.copy('piece', clip, '#piece'))}</p>
      <details class="more">
        <summary>${say('Mã HTML của liên kết, để dán vào chế độ mã nguồn', 'The link as HTML, for the source view')}</summary>
        <div class="stack">
          <textarea class="code" id="code" rows="4" readonly spellcheck="false" aria-label=${say('Mã HTML', 'HTML')} .value=${code}></textarea>
          <p class="row">${button(say('Chép mã HTML', 'Copy the HTML'), false, () => void this.copy('code', { text: code }, '#code'))}</p>
        </div>
      </details>
    `;
  }

  /** An address that not every reader can open, or that a portal on https does not load from. */
  private renderHost(say: Say): TemplateResult | typeof nothing {
    const { protocol, hostname, host } = new URL(this.site.host);
    if (protocol === 'https:') return nothing;
    const own = /^(localhost|127\.|\[::1\])/.test(hostname);
    return html`<p class="note" id="host">
      ${own
        ? say(`${host} là máy của chính bạn: liên kết chỉ mở được trên máy này, đủ để thử.`, `${host} is your own machine: the link opens only here, which is enough to try it.`)
        : say(`${host} không có https: cổng chạy https sẽ để liên kết là liên kết, không nạp script từ đó.`, `${host} has no https: a portal on https leaves the link a link and loads no script from there.`)}
    </p>`;
  }

  /** Settings that the form, or what such a system leaves of it, does not carry. */
  private renderLost(say: Say): TemplateResult | typeof nothing {
    const { settings, form, language } = this;
    if (holds(form, settings)) return nothing;
    const names = Object.keys(settings.attributes).map((name) => fields[settings.widget].find((field) => field.name === name)?.label[language] ?? name);
    return html`<p class="warn" id="lost">
      <b>! ${say('Dạng này chỉ giữ khối, ngôn ngữ và tỉnh.', 'This form keeps only block, language and province.')}</b>
      ${say('Không giữ:', 'It does not keep:')} ${names.join(', ')}. ${say('Muốn giữ, chọn “Liên kết” ở dưới và nhờ người quản trị đặt dòng script.', 'To keep them, choose “Link” below and ask the administrator for the script line.')}
    </p>`;
  }

  private renderSteps(say: Say): TemplateResult {
    const { system, form, language } = this;
    const own = form === system.form;
    return html`
      <h3>${own ? say(`Dán vào ${system.id === 'unknown' || system.id === 'other' ? 'bài viết' : system.name.vi}`, `Paste it into ${system.id === 'unknown' || system.id === 'other' ? 'your article' : system.name.en}`) : formName(form, say)}</h3>
      <div class="beside">
        ${renderPicture(own ? system.picture : form === 'link' ? 'visual-link' : form === 'address' ? 'address-line' : form === 'iframe' ? 'html-block' : 'source')}
        ${own ? html`<ol class="list">${system.paste.map((step) => html`<li>${step[language]}</li>`)}</ol>` : html`<p>${formWords(form, say)}</p>`}
      </div>
      <p class="hint">${system.survives[language]}</p>
    `;
  }

  private renderAdministrator(say: Say): TemplateResult {
    const { system, form, site, language } = this;
    const script = writeScript(site);
    const byLoader = form === 'link' || form === 'div';
    return html`<details class="more">
      <summary>${say('Người quản trị làm một lần', 'What the administrator does once')}</summary>
      <div class="stack">
        <div class="beside">
          ${renderPicture('template')}
          <ol class="list">${system.administrator.map((step) => html`<li>${step[language]}</li>`)}</ol>
        </div>
        ${byLoader
          ? html`<textarea class="code" id="script" rows="4" readonly spellcheck="false" aria-label=${say('Dòng script', 'The script line')} .value=${script}></textarea>
              <p class="row"><button type="button" class="button" @click=${() => void this.copy('script', { text: script }, '#script')}>${say('Chép dòng script', 'Copy the script line')}</button></p>`
          : nothing}
      </div>
    </details>`;
  }

  private renderForms(say: Say): TemplateResult {
    return html`<details class="more">
      <summary>${say('Dạng khác', 'Other forms')}</summary>
      ${renderOptions({
        name: 'form',
        question: say('Dạng của đoạn nhúng', 'Form of the embed'),
        hidden: true,
        options: forms.map((form) => ({ value: form, name: formName(form, say), words: formWords(form, say) })),
        chosen: this.form,
        choose: (form) => this.dispatchEvent(new SettingsEvent(this.settings, form)),
      })}
    </details>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.settings) return nothing;
    const say = sayIn(this.language);
    return html`<div class="stack">
      ${this.renderPiece(say)} ${this.renderSaid(say)} ${this.renderLost(say)} ${this.renderHost(say)} ${this.renderSteps(say)} ${this.renderAdministrator(say)} ${this.renderForms(say)}
    </div>`;
  }
}
