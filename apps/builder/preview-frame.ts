// The preview under chosen conditions: the block with the two template lines, and beside it the block without them.

import { html, nothing, type TemplateResult } from 'lit';
import { BuilderElement } from './builder-element.ts';
import { keyed } from 'lit/directives/keyed.js';
import { isByLoader, type Form, type Site } from '../../src/embed/snippet/write-snippet.ts';
import type { EmbedSettings } from '../../src/embed/settings.ts';
import { formatDate } from '../../src/localization/format.ts';
import { emulate, LATER } from './emulate-conditions.ts';
import { previewDocument, type Look, type Preview } from './preview.ts';
import { sayIn, type Say } from './say.ts';
import { renderOptions } from './step.view.ts';

interface Policy {
  createHTML(text: string, preview: Preview): string;
}

const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } };

/** The Trusted Types policy of the page. It accepts no text: its only HTML comes from `previewDocument`. */
const rules: Policy = { createHTML: (_, preview) => previewDocument(preview) };
const policy = trustedTypes?.createPolicy('tenmien-preview', rules) ?? rules;

const FIRST: Look = { width: 320, colours: 'light', large: false, hostile: false, script: true, later: false };

export class BuilderPreview extends BuilderElement {
  static override properties = {
    settings: { attribute: false },
    form: {},
    site: { attribute: false },
    look: { state: true },
    isZoomed: { state: true },
  };

  declare settings: EmbedSettings;
  declare form: Form;
  declare site: Site;
  declare private look: Look;
  /** Whether the block is shown in full width, above the page. */
  declare private isZoomed: boolean;

  constructor() {
    super();
    this.look = FIRST;
    this.isZoomed = false;
  }

  /** Waits for the next frame, because a size change inside a ResizeObserver callback would cause an endless loop. */
  private readonly rescale = (): void => void requestAnimationFrame(() => this.scale());
  private readonly fit = new ResizeObserver(this.rescale);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.fit.disconnect();
  }

  protected override updated(): void {
    for (const stage of this.querySelectorAll('.stage')) this.fit.observe(stage);
    this.scale();
    const dialog = this.querySelector('dialog');
    if (this.isZoomed && dialog && !dialog.open) dialog.showModal();
  }

  /** Sets each stage to the height of its content. A frame wider than its place is scaled down as a whole. */
  private scale(): void {
    for (const stage of this.querySelectorAll<HTMLElement>('.stage')) {
      const frame = stage.querySelector('iframe')!;
      // With its border. The stage is no wider than its frame.
      stage.style.maxWidth = `${this.look.width + 2}px`;
      const ratio = Math.min(1, stage.clientWidth / this.look.width) || 1;
      const height = Math.ceil(frame.contentDocument?.body?.getBoundingClientRect().height ?? 0);
      Object.assign(frame.style, { width: `${this.look.width}px`, transform: ratio < 1 ? `scale(${ratio})` : '' });
      if (!height) continue;
      frame.style.height = `${height}px`;
      stage.style.height = `${height * ratio + 2}px`;
    }
  }

  private set(look: Partial<Look>): void {
    this.look = { ...this.look, ...look };
  }

  private renderFrame(title: string, script: boolean): TemplateResult {
    const look = { ...this.look, script };
    const preview = { settings: this.settings, form: this.form, site: this.site, look };
    const loaded = (event: Event): void => {
      const frame = event.target as HTMLIFrameElement;
      const view = frame.contentWindow as (Window & typeof globalThis) | null;
      if (script) emulate(frame, look);
      // Uses the ResizeObserver of the frame, because the observed document is another one. Text without script does not change its size.
      if (script && view) new view.ResizeObserver(this.rescale).observe(view.document.body);
      this.scale();
    };
    const page = policy.createHTML('', preview);
    // A new frame for each document, because a new document in the same frame would add a history entry.
    return html`${keyed(
      JSON.stringify(preview),
      script
        ? html`<iframe title=${title} loading="lazy" .srcdoc=${page} @load=${loaded}></iframe>`
        : html`<iframe title=${title} loading="lazy" sandbox="allow-same-origin" .srcdoc=${page} @load=${loaded}></iframe>`,
    )}`;
  }

  /** A block wider than its place is scaled down. This button shows it in full size. */
  private renderZoom(say: Say): TemplateResult | typeof nothing {
    if (this.look.width !== 960) return nothing;
    const close = (): void => this.querySelector('dialog')!.close();
    return html`<p class="row"><button type="button" class="button" @click=${() => void (this.isZoomed = true)}>${say('Phóng to', 'Enlarge')}</button></p>
      ${
        this.isZoomed
          ? html`<dialog class="zoom" aria-label=${say('Khối ở bề rộng cả trang', 'The block in full width')} @close=${() => void (this.isZoomed = false)}>
            <p class="row"><button type="button" class="button" @click=${close}>${say('Đóng', 'Close')}</button></p>
            ${this.renderFrame(say('Khối ở bề rộng cả trang', 'The block in full width'), true)}
          </dialog>`
          : nothing
      }`;
  }

  private renderConditions(say: Say): TemplateResult {
    const { look } = this;
    const toggle = (name: 'large' | 'hostile' | 'later', words: string): TemplateResult => html`<label>
      <input type="checkbox" name=${name} .checked=${look[name]} @change=${() => this.set({ [name]: !look[name] })} /><span>${words}</span>
    </label>`;
    return html`<details class="more">
      <summary>${say('Xem trong điều kiện khác', 'See it under other conditions')}</summary>
      <div class="stack">
        ${renderOptions({
          name: 'width',
          question: say('Nơi đặt khối', 'Where it stands'),
          options: [
            { value: '320', name: say('Điện thoại', 'Telephone') },
            { value: '240', name: say('Cột bên', 'Side column') },
            { value: '960', name: say('Cả trang', 'Full page') },
          ],
          chosen: String(look.width) as '320' | '240' | '960',
          choose: (width) => this.set({ width: Number(width) as Look['width'] }),
        })}
        ${renderOptions({
          name: 'colours',
          question: say('Màu trên máy người đọc', 'Colours of the reader’s device'),
          options: [
            { value: 'light', name: say('Sáng', 'Light') },
            { value: 'dark', name: say('Tối', 'Dark') },
            { value: 'forced', name: say('Tương phản cao', 'High contrast') },
          ],
          chosen: look.colours,
          choose: (colours) => this.set({ colours }),
        })}
        ${
          look.colours === 'forced'
            ? html`<p class="hint">${say('Mô phỏng: màu thật do máy người đọc chọn.', 'A simulation: the real colours are the choice of the reader’s device.')}</p>`
            : nothing
        }
        <fieldset>
          <legend class="label legend">${say('Thử thêm', 'Try as well')}</legend>
          <div class="options">
            ${toggle('large', say('Chữ to gấp đôi', 'Text at 200%'))} ${toggle('hostile', say('Cổng có giao diện riêng', 'A portal with a look of its own'))}
            ${toggle('later', say(`Ngày ${formatDate(LATER, 'vi')}`, `On ${formatDate(LATER, 'en')}`))}
          </div>
        </fieldset>
      </div>
    </details>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.settings) return nothing;
    const say = sayIn(this.language);
    const installed = say('Cổng đã cài: thấy khối', 'Installed: readers see the block');
    const plain = say(
      'Cổng chưa cài: thấy liên kết, bấm vào vẫn xem được',
      'Not installed yet: readers see a link to it',
    );
    if (!isByLoader(this.form))
      return html`<div class="stage">${this.renderFrame(say('Xem trước khối', 'Preview of the block'), true)}</div>${this.renderZoom(say)}${this.renderConditions(say)}`;
    return html`
      <h3>${installed}</h3>
      <div class="stage">${this.renderFrame(installed, true)}</div>
      ${this.renderZoom(say)}
      <h3>${plain}</h3>
      <div class="stage">${this.renderFrame(plain, false)}</div>
      ${this.renderConditions(say)}
    `;
  }
}
