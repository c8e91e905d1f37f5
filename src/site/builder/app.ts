// Owns the builder's page: what was chosen, kept in the address, and the order of the steps. Each step draws itself.

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { todayInVietnam } from '../../base/civil-date.ts';
import { systems } from '../../embed/systems.ts';
import { builtIn, type Known } from '../../program/known.ts';
import { renderCode } from './code.view.ts';
import { renderPlace, renderWidget } from './embed.view.ts';
import { renderExpiry } from './expiry.view.ts';
import { complaints } from './complaints.ts';
import { fields } from './fields.ts';
import type { SettingsEvent } from './paste/paste.ts';
import { choosing } from './presets.ts';
import { siteAt, type Release } from './release.ts';
import { sayIn, type Say } from './say.ts';
import { renderSettings } from './settings.view.ts';
import { defaultChoice, formOf, readFragment, settingsIn, systemOf, writeFragment, type Choice } from './state.ts';
import { renderOptions, renderStep, type Page } from './step.view.ts';

export class BuilderApp extends LitElement {
  static override properties = { release: { attribute: false }, known: { attribute: false }, choice: { state: true } };

  declare release: Release | undefined;
  /** The facts that the host goes by. */
  declare known: Known;
  declare private choice: Choice;

  constructor() {
    super();
    this.known = builtIn;
    this.choice = defaultChoice;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // What the page says without script.
    this.replaceChildren();
    this.read();
    addEventListener('hashchange', this.read);
    this.addEventListener('builder-settings', this.take as EventListener);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.read);
    this.removeEventListener('builder-settings', this.take as EventListener);
  }

  private readonly read = (): void => {
    // The way to the tool for a new policy, which says nothing of the embed.
    if (location.hash === '#policy') return;
    this.choice = readFragment(location.hash);
  };

  private readonly take = ({ detail: { settings, form } }: SettingsEvent): void => {
    const { widget, language, province = '', attributes } = settings;
    this.set({ ...this.choice, widget, language, province, attributes, form });
  };

  private set(choice: Choice): void {
    this.choice = choice;
    history.replaceState(null, '', `#${writeFragment(choice)}`);
  }

  private choose(change: Partial<Choice>): void {
    this.set(choosing(this.choice, change));
  }

  protected override updated(): void {
    const { page } = this.choice;
    document.documentElement.lang = page;
    document.title = sayIn(page)('Tạo đoạn nhúng về tên miền “.vn” cho cổng thông tin', 'Build an embed about the “.vn” domain for your portal');
  }

  private renderHeader(say: Say): TemplateResult {
    const { page } = this.choice;
    const other = page === 'vi' ? 'en' : 'vi';
    return html`<header class="stack">
      <div class="top">
        <a href="../">${say('Về trang đầu', 'First page')}</a>
        <button type="button" class="button" lang=${other} @click=${() => this.choose({ page: other })}>${say('English', 'Tiếng Việt')}</button>
      </div>
      <h1>${say('Đặt khối giới thiệu tên miền “.vn” lên cổng của bạn', 'Put a block about the “.vn” domain on your portal')}</h1>
      <p class="lead">
        ${say(
          '“Khối” là một phần nhỏ nằm trong bài viết, như tấm thẻ ở phần xem trước. Trả lời vài câu, chép một liên kết, dán vào bài viết; không cần biết HTML. Những gì bạn chọn không được gửi đi đâu; chúng chỉ nằm trong địa chỉ trang này, sau dấu #.',
          'A “block” is a small part of an article, like the card in the preview. Answer a few questions, copy a link, paste it into an article; no HTML is needed. What you choose is sent nowhere; it stands only in the address of this page, behind the #.',
        )}
      </p>
    </header>`;
  }

  private renderSystem({ say, choice, choose, language }: Page): TemplateResult {
    return renderOptions({
      name: 'system',
      question: say('Cổng của bạn chạy trên hệ thống nào?', 'Which system does your portal run on?'),
      hidden: true,
      options: Object.values(systems).map(({ id, name }) => ({ value: id, name: name[language] })),
      chosen: choice.system,
      // The form that was asked for was for another system.
      choose: (system) => choose({ system, form: undefined }),
    });
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.release) return nothing;
    const { choice } = this;
    const language = choice.page;
    const say = sayIn(language);
    const today = todayInVietnam();
    const { known } = this;
    const site = { ...siteAt(location.href, this.release), known };
    const settings = settingsIn(choice, today);
    const wrong = complaints(choice.widget, choice.attributes, today);
    const [system, form] = [systemOf(choice), formOf(choice)];
    const page: Page = { language, say, choice, choose: (change) => this.choose(change) };
    const toMend = fields[choice.widget].filter(({ name }) => name in wrong).map(({ label }) => label[language]);
    return html`<div class="page">
      ${this.renderHeader(say)}
      <main>
        <div class="work">
          <div class="steps">
            ${renderStep(1, 'system', say('Cổng của bạn chạy trên hệ thống nào?', 'Which system does your portal run on?'), this.renderSystem(page))}
            ${renderStep(2, 'widget', say('Khối nào?', 'Which block?'), renderWidget(page))}
            ${renderStep(3, 'place', say('Của tỉnh nào, trang của ai?', 'For which province, on whose site?'), renderPlace(page))}
            ${renderStep(4, 'settings', say('Thiết đặt', 'Settings'), renderSettings(page, wrong))}
          </div>
          <section class="card stack preview" aria-labelledby="preview-title">
            <h2 id="preview-title">${say('Xem trước', 'Preview')}</h2>
            <builder-preview .language=${language} .settings=${settings} .form=${form} .site=${site}></builder-preview>
          </section>
          <div class="steps">
            ${renderStep(5, 'paste', say('Chép và dán', 'Copy and paste'), html`
              <p role="status" class=${toMend.length ? 'warn' : 'hidden-text'}>
                ${toMend.length
                  ? html`<b>! ${say('Có ô cần sửa ở bước 4:', 'To be mended in step 4:')}</b> ${toMend.join(', ')}. ${say('Đoạn dưới đây chưa có ô đó.', 'What stands below goes without it.')}`
                  : nothing}
              </p>
              ${renderCode({ settings, form, site, system }, page)}
              ${renderExpiry(choice.widget, today, language, known)}
            `)}
            ${renderStep(6, 'check', say('Dán lại để kiểm tra hoặc sửa', 'Paste it back, to check or to change it'), html`
              <builder-paste .language=${language} .settings=${settings} .form=${form} .site=${site} .system=${system}></builder-paste>
            `)}
          </div>
        </div>
        <div class="tools">
          <builder-figures .language=${language} .province=${choice.province} .settings=${settings} .site=${site}></builder-figures>
          <builder-letter .language=${language} .settings=${settings} .form=${form} .site=${site} .system=${system} .bytes=${this.release.bytes}></builder-letter>
          <builder-poster .language=${language} .settings=${settings} .site=${site} .known=${known}></builder-poster>
          <builder-loudspeaker .language=${language} .settings=${settings} .known=${known}></builder-loudspeaker>
          <builder-policy .language=${language} .province=${choice.province} .site=${site}></builder-policy>
        </div>
      </main>
    </div>`;
  }
}
