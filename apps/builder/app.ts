// The builder's page: the choices, kept in the address, and the order of the steps. Each step renders itself.

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { todayInVietnam, type CivilDate } from '../../src/base/civil-date.ts';
import { builtIn, type Known } from '../../src/program/known.ts';
import { renderAdministrator } from './administrator.view.ts';
import { renderCopyBar, renderPaste, type CopiedPiece } from './code.view.ts';
import { keepsCompounds } from './compounds.ts';
import { complaints, type Complaints } from './complaints.ts';
import { renderExpiry } from './expiry.view.ts';
import { fields } from './fields.ts';
import { foldWords, toolIds, type FoldId } from './folds.ts';
import type { HostFile } from './host-facts.ts';
import type { SettingsEvent } from './paste/paste.ts';
import { renderPlace } from './place.view.ts';
import { choosing } from './presets.ts';
import { siteAt, type Release } from './release.ts';
import { sayIn, type Say } from './say.ts';
import { renderFields, renderSettings } from './settings.view.ts';
import { defaultChoice, formOf, readFragment, settingsIn, systemOf, writeFragment, type Choice } from './state.ts';
import { renderFold, renderStep, type Page } from './step.view.ts';
import { renderTools } from './tools.view.ts';
import { renderWidget } from './widget.view.ts';

const titleIn = (say: Say): string =>
  say('Đặt khối tên miền “.vn” lên cổng của bạn', 'Put a block about “.vn” names on your portal');

export class BuilderApp extends LitElement {
  static override properties = {
    release: { attribute: false },
    file: { attribute: false },
    known: { attribute: false },
    choice: { state: true },
  };

  declare release: Release | undefined;
  /** The host's programme file. */
  declare file: HostFile | undefined;
  /** The facts that the host uses. */
  declare known: Known;
  declare private choice: Choice;
  /** The folds that are open in the steps. A fold stays open after its error is corrected. */
  private readonly opened = new Set<string>();

  constructor() {
    super();
    this.known = builtIn;
    this.choice = defaultChoice;
    keepsCompounds(this);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Removes the text that the page shows without script.
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
    // The fragment of a tool, which holds no choices.
    const tool = toolIds.find((id) => location.hash === `#${id}`);
    if (tool) return void this.updateComplete.then(() => this.go(tool));
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

  private go(fold: FoldId): void {
    const details = this.querySelector<HTMLDetailsElement>(`#${fold}`);
    if (!details) return;
    details.open = true;
    const summary = details.querySelector('summary')!;
    summary.focus({ preventScroll: true });
    summary.scrollIntoView();
  }

  protected override updated(): void {
    const { page } = this.choice;
    document.documentElement.lang = page;
    document.title = titleIn(sayIn(page));
  }

  private renderHeader(say: Say): TemplateResult {
    const { page } = this.choice;
    const other = page === 'vi' ? 'en' : 'vi';
    return html`<header class="stack">
      <div class="top">
        <a href="../"><span class="vn-mark" aria-hidden="true">.vn</span> ${say('Trang đầu', 'First page')}</a>
        <button type="button" class="button" lang=${other} @click=${() => this.choose({ page: other })}>${say('English', 'Tiếng Việt')}</button>
      </div>
      <h1>${titleIn(say)}</h1>
      <p class="lead">${say('Chọn khối, chép một liên kết, dán vào bài viết. Không cần biết lập trình.', 'Choose a block, copy a link, paste it into an article. Nothing has to be programmed.')}</p>
      ${renderTools(say, page, (tool) => this.go(tool))}
    </header>`;
  }

  private renderSteps(page: Page, piece: CopiedPiece, wrong: Complaints, today: CivilDate): TemplateResult {
    const { say, choice, language } = page;
    const { settings, form, site } = piece;
    const toMend = fields[choice.widget].filter(({ name }) => name in wrong);
    const { plain, technical } = renderFields(page, wrong);
    const fold = (id: 'settings' | 'administrator', isWrong: boolean, content: unknown): TemplateResult => {
      if (isWrong) this.opened.add(id);
      return renderFold(
        {
          id,
          title: foldWords[id].name[language],
          lead: foldWords[id].lead[language],
          isOpen: this.opened.has(id),
          toggled: (to) => void this.opened[to ? 'add' : 'delete'](id),
        },
        content,
      );
    };
    return html`<div class="work">
      ${renderStep(1, 'widget', say('Chọn khối', 'Choose the block'), renderWidget(page))}
      ${renderStep(2, 'place', say('Của tỉnh nào, trên cổng nào?', 'For which province, on which portal?'), renderPlace(page))}
      ${renderCopyBar(piece, page)}
      <div class="rail">
        <section class="card stack preview" aria-labelledby="preview-title">
          <button type="button" class="button skip" @click=${() => this.querySelector<HTMLElement>('#paste-title')!.focus()}>${say('Bỏ qua phần xem trước', 'Skip the preview')}</button>
          <h2 id="preview-title">${say('Xem trước', 'Preview')}</h2>
          <builder-preview .language=${language} .settings=${settings} .form=${form} .site=${site}></builder-preview>
        </section>
      </div>
      ${renderStep(
        3,
        'paste',
        say('Dán vào bài viết', 'Paste it into the article'),
        html`
        <p role="status" class=${toMend.length ? 'warn' : 'hidden-text'}>
          ${
            toMend.length
              ? html`<b>! ${say('Có ô cần sửa ở “Tùy chọn”:', 'To be mended in “Options”:')}</b> ${toMend.map(({ label }) => label[language]).join(', ')}. ${say('Liên kết chưa có ô đó.', 'The link goes without it.')}`
              : nothing
          }
        </p>
        ${renderPaste(piece, page)}
      `,
      )}
      ${fold(
        'settings',
        toMend.some(({ technical: isTechnical }) => !isTechnical),
        renderSettings(page, plain),
      )}
      ${fold(
        'administrator',
        toMend.some(({ technical: isTechnical }) => isTechnical),
        renderAdministrator(piece, page, technical),
      )}
      ${renderExpiry(choice.widget, today, language, this.known)}
    </div>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.release) return nothing;
    const { choice, known, release } = this;
    const language = choice.page;
    const say = sayIn(language);
    const today = todayInVietnam();
    const site = { ...siteAt(location.href, release), known };
    const wrong = complaints(choice.widget, choice.attributes, today);
    const settings = settingsIn(choice, wrong);
    const [system, form] = [systemOf(choice), formOf(choice)];
    const page: Page = { language, say, choice, choose: (change) => this.choose(change), go: (id) => this.go(id) };
    return html`<div class="page">
      <main>
        <div class="upper">
          ${this.renderHeader(say)} ${this.renderSteps(page, { settings, form, site, system }, wrong, today)}
        </div>
        <div class="tools">
          <builder-poster .language=${language} .settings=${settings} .site=${site} .known=${known}></builder-poster>
          <builder-loudspeaker .language=${language} .settings=${settings} .known=${known}></builder-loudspeaker>
          <builder-letter .language=${language} .settings=${settings} .form=${form} .site=${site} .system=${system} .bytes=${release.bytes}></builder-letter>
          <builder-figures .language=${language} .province=${choice.province} .settings=${settings} .site=${site}></builder-figures>
          <builder-paste .language=${language} .settings=${settings} .form=${form} .site=${site} .system=${system}></builder-paste>
          <builder-policy .language=${language} .province=${choice.province} .site=${site} .file=${this.file}></builder-policy>
        </div>
      </main>
      <footer class="hint">
        ${say('Những gì bạn chọn không được gửi đi đâu; chúng chỉ nằm trong địa chỉ trang này, sau dấu #.', 'What you choose is sent nowhere; it stands only in the address of this page, behind the #.')}
      </footer>
    </div>`;
  }
}
