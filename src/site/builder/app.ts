// Owns the builder's page: what was chosen, kept in the address, and the order of the steps. Each step draws itself.

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { siteAt, type Release } from './release.ts';
import { sayIn } from './say.ts';
import { defaultChoice, readFragment, settingsIn, systemOf, writeFragment, type Choice } from './state.ts';

export class BuilderApp extends LitElement {
  static override properties = { release: { attribute: false }, choice: { state: true } };

  declare release: Release | undefined;
  declare private choice: Choice;

  constructor() {
    super();
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
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.read);
  }

  private readonly read = (): void => {
    this.choice = readFragment(location.hash);
  };

  private choose(change: Partial<Choice>): void {
    this.choice = { ...this.choice, ...change };
    history.replaceState(null, '', `#${writeFragment(this.choice)}`);
  }

  protected override willUpdate(): void {
    document.documentElement.lang = this.choice.page;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.release) return nothing;
    const { page: language } = this.choice;
    const say = sayIn(language);
    const site = siteAt(location.href, this.release);
    const { settings } = settingsIn(this.choice);
    const system = systemOf(this.choice);
    return html`<main class="page">
      <h1>${say('Tạo đoạn nhúng về tên miền “.vn”', 'Put the “.vn” widgets on your page')}</h1>
      <button type="button" class="button" @click=${() => this.choose({ page: language === 'vi' ? 'en' : 'vi' })}>${say('English', 'Tiếng Việt')}</button>
      <builder-paste .language=${language} .settings=${settings} .site=${site} .system=${system}></builder-paste>
      <builder-figures .language=${language} .settings=${settings} .site=${site} .system=${system}></builder-figures>
      <builder-letter .language=${language} .settings=${settings} .site=${site} .system=${system} .bytes=${this.release.bytes}></builder-letter>
      <builder-poster .language=${language} .settings=${settings} .site=${site} .system=${system}></builder-poster>
    </main>`;
  }
}
