// Owns the preview: which look is shown, and one frame at a time with the snippet in it.

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Form, Site } from '../../embed/snippet.ts';
import type { Settings } from '../../embed/settings.ts';
import type { Language } from '../../localization/language.ts';
import { dress } from './dress.ts';
import { previewDocument, type Look, type Preview } from './preview.ts';
import { sayIn } from './say.ts';
import { renderOptions } from './step.view.ts';

interface Policy {
  createHTML(text: string, preview: Preview): string;
}

const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } };

/** The only HTML that the page lets in is what previewDocument writes: the policy takes no text. */
const rules: Policy = { createHTML: (_, preview) => previewDocument(preview) };
const policy = trustedTypes?.createPolicy('tenmien-preview', rules) ?? rules;

const FIRST: Look = { width: 320, colours: 'light', large: false, hostile: false, script: true, later: false };

export class BuilderPreview extends LitElement {
  static override properties = {
    language: {},
    settings: { attribute: false },
    form: {},
    site: { attribute: false },
    look: { state: true },
  };

  declare language: Language;
  declare settings: Settings;
  declare form: Form;
  declare site: Site;
  declare private look: Look;

  constructor() {
    super();
    this.look = FIRST;
  }

  private readonly fit = new ResizeObserver(() => this.scale());

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.fit.disconnect();
  }

  protected override updated(): void {
    const stage = this.querySelector('.stage');
    if (!stage) return;
    this.fit.observe(stage);
    this.scale();
  }

  /** A frame wider than its place is drawn smaller, as a whole. */
  private scale(): void {
    const stage = this.querySelector<HTMLElement>('.stage')!;
    const { width } = this.look;
    const ratio = Math.min(1, stage.clientWidth / width);
    const frame = stage.querySelector('iframe')!;
    Object.assign(frame.style, { width: `${width}px`, height: `${stage.clientHeight / ratio}px`, transform: ratio < 1 ? `scale(${ratio})` : '' });
  }

  private set(look: Partial<Look>): void {
    this.look = { ...this.look, ...look };
  }

  private renderFrame(): TemplateResult {
    const { settings, form, site, look } = this;
    const preview = { settings, form, site, look };
    const say = sayIn(this.language);
    const title = say('Xem trước đoạn nhúng', 'Preview of the embed');
    const loaded = (event: Event): void => dress(event.target as HTMLIFrameElement, look);
    const page = policy.createHTML('', preview);
    // A frame of its own for each document: one that is given another would put an entry into the history.
    return html`<div class="stage">
      ${keyed(
        JSON.stringify(preview),
        look.script
          ? html`<iframe title=${title} loading="lazy" .srcdoc=${page} @load=${loaded}></iframe>`
          : html`<iframe title=${title} loading="lazy" sandbox="" .srcdoc=${page}></iframe>`,
      )}
    </div>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.settings) return nothing;
    const { look } = this;
    const say = sayIn(this.language);
    const toggle = (name: 'large' | 'hostile' | 'later', words: string): TemplateResult => html`<label>
      <input type="checkbox" name=${name} .checked=${look[name]} @change=${() => this.set({ [name]: !look[name] })} /><span>${words}</span>
    </label>`;
    return html`
      ${this.renderFrame()}
      ${renderOptions({
        name: 'width',
        question: say(`Bề rộng: ${look.width}\u00a0px`, `Width: ${look.width}\u00a0px`),
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
      ${look.colours === 'forced'
        ? html`<p class="hint">
            ${say(
              'Mô phỏng: bật các quy tắc màu bắt buộc (forced colors) của chính khối. Màu thật do máy người đọc chọn.',
              'A simulation: the block’s own rules for forced colours are turned on. The real colours are the reader’s choice.',
            )}
          </p>`
        : nothing}
      <fieldset>
        <legend class="label legend">${say('Thử thêm', 'Try as well')}</legend>
        <div class="options">
          ${toggle('large', say('Chữ to gấp đôi', 'Text at 200 %'))} ${toggle('hostile', say('Trang có CSS lấn át khối', 'Hostile CSS of the page'))}
          <label>
            <input type="checkbox" name="script" .checked=${!look.script} @change=${() => this.set({ script: !look.script })} />
            <span>${say('Không chạy script', 'Script off')}</span>
          </label>
          ${toggle('later', say('Ngày 01/01/2027', 'On 1 January 2027'))}
        </div>
      </fieldset>
    `;
  }
}
