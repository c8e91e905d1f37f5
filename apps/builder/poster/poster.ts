// The poster: the benefit with its last day, the applicants, a contact, and the QR code of the checker's page.

import { html, nothing, svg, type TemplateResult } from 'lit';
import { capital } from '../../../src/base/capital.ts';
import { BuilderElement } from '../builder-element.ts';
import { todayInVietnam, type CivilDate } from '../../../src/base/civil-date.ts';
import { codeOf } from '../../../src/base/qr-code.ts';
import { pathOf } from '../../../src/embed/permalink.ts';
import { placeName } from '../../../src/embed/words/place-words.ts';
import type { EmbedSettings } from '../../../src/embed/settings.ts';
import type { Site } from '../../../src/embed/snippet/write-snippet.ts';
import { programmeName } from '../../../src/embed/words/widget-words.ts';
import { builtIn, type Known } from '../../../src/program/known.ts';
import { renderEnded } from '../ended.view.ts';
import { renderPaperHost } from '../host.view.ts';
import { printOnly } from '../print.ts';
import { sayIn, type Say } from '../say.ts';
import { renderOptions } from '../step.view.ts';
import { renderTool } from '../tools.view.ts';
import { posterWords } from './poster-words.ts';

export type Paper = 'a4' | 'a5';

/** Ratio of height to width for A4 and A5, plus a tolerance for rounding. */
const PAGE = 297 / 210 + 0.002;

/** Print rounds line heights differently from the screen, so the text must also fit at a slightly larger size. */
const LARGER = 0.98;

/** Numbers of columns for the layout of the sheet. More columns make the text smaller. */
const COLUMNS = [48, 51, 54, 58, 62, 67, 73, 80, 88, 98, 110];

export class BuilderPoster extends BuilderElement {
  static override properties = {
    settings: { attribute: false },
    site: { attribute: false },
    known: { attribute: false },
    today: {},
    paper: { state: true },
    agency: { state: true },
    hotline: { state: true },
  };

  declare settings: EmbedSettings;
  declare site: Site;
  /** The facts that the host uses. */
  declare known: Known;
  /** Replaces the clock in tests. */
  declare today: CivilDate;
  declare private paper: Paper;
  /** The typed agency. Undefined means the one from the settings. */
  declare private agency: string | undefined;
  declare private hotline: string | undefined;

  constructor() {
    super();
    this.known = builtIn;
    this.today = todayInVietnam();
    this.paper = 'a4';
  }

  /** Fits the text on one page at the largest possible size. */
  private readonly fit = (): void => {
    const sheet = this.querySelector<HTMLElement>('.poster');
    if (!sheet) return;
    for (const columns of COLUMNS) {
      sheet.style.setProperty('--columns', String(columns * LARGER));
      const { width, height } = sheet.getBoundingClientRect();
      // On screen the sheet grows with its text. In print its height is fixed, and the text would be cut off.
      const fits = height <= width * PAGE && sheet.scrollHeight <= sheet.clientHeight;
      sheet.style.setProperty('--columns', String(columns));
      if (fits) return;
    }
  };

  /** In a closed fold the sheet has no size yet. */
  private readonly resized = new ResizeObserver(this.fit);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resized.disconnect();
  }

  protected override updated(): void {
    this.fit();
    const sheet = this.querySelector('.sheet');
    if (sheet) this.resized.observe(sheet);
  }

  private renderField(name: 'agency' | 'hotline', label: string): TemplateResult {
    return html`<div class="field">
      <label for=${`poster-${name}`}>${label}</label>
      <input
        class="input"
        id=${`poster-${name}`}
        type=${name === 'hotline' ? 'tel' : 'text'}
        autocomplete="off"
        maxlength="120"
        .value=${this[name] ?? this.settings.attributes[name] ?? ''}
        @input=${(event: Event) => void (this[name] = (event.target as HTMLInputElement).value)}
      />
    </div>`;
  }

  private renderCode(address: string, say: Say): TemplateResult {
    const { size, path } = codeOf(address);
    return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${say('Mã QR của địa chỉ bên dưới', 'QR code of the address below')}>
      ${svg`<path d=${path} />`}
    </svg>`;
  }

  /** In the language of the embed, which is the citizens' language. */
  private renderSheet(): TemplateResult {
    const { settings, site, known } = this;
    const { language } = settings;
    const say = sayIn(language);
    const { benefit, deadline, about, boxes, smallPrint } = posterWords(language, known);
    // The code leads to the checker, because a person with a phone wants to know whether they get the offer.
    const address = site.host + pathOf({ ...settings, widget: 'eligibility' });
    const blank = html`<span class="blank" aria-hidden="true"></span>`;
    const ask = (name: 'agency' | 'hotline'): unknown => (this[name] ?? settings.attributes[name])?.trim() || blank;
    return html`<article class=${`poster on-paper ${this.paper}`} lang=${language} aria-label=${say('Áp phích', 'Poster')}>
      <p class="place"><b>${capital(placeName(settings.province, language))}</b> · ${programmeName(language)}</p>
      <h3>
        <span class="benefit">${benefit}</span>
        ${deadline ? html`<span class="deadline">${deadline}</span>` : nothing}
      </h3>
      <p class="about">${about}</p>
      <ul class="boxes">
        ${boxes.map(({ title, lines }) => html`<li><b>${title}</b>${lines.map((line) => html`<p>${line}</p>`)}</li>`)}
      </ul>
      <div class="scan">
        ${this.renderCode(address, say)}
        <div>
          <p class="call">${say('Quét mã: vài câu hỏi, biết ngay mình có được không', 'Scan the code: a few questions, and you know whether it is for you')}</p>
          <p class="address">${address.split(/(?<=\/)/).map((piece) => html`${piece}<wbr />`)}</p>
          <p><b>${say('Nơi hỏi', 'Where to ask')}:</b> ${ask('agency')}</p>
          <p><b>${say('Điện thoại', 'Telephone')}:</b> ${ask('hotline')}</p>
        </div>
      </div>
      <footer>${smallPrint.map((text) => html`<p>${text}</p>`)}</footer>
    </article>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.settings) return nothing;
    const say = sayIn(this.language);
    return renderTool(
      'poster',
      this.language,
      html`
      <p>
        ${say(
          'Một trang, đen trắng. Ngày cuối nằm ngay dưới lợi ích, nên áp phích còn treo sau ngày đó vẫn không nói sai.',
          'One page, black and white. The last day stands below the benefit, so a poster that still hangs after that day says nothing wrong.',
        )}
      </p>
      ${renderEnded(this.today, say, this.known)} ${renderPaperHost(this.site, say)}
      ${renderOptions({
        name: 'poster-paper',
        question: say('Khổ giấy', 'Paper'),
        options: [
          { value: 'a4', name: 'A4' },
          { value: 'a5', name: 'A5' },
        ],
        chosen: this.paper,
        choose: (paper: Paper) => void (this.paper = paper),
      })}
      ${this.renderField('agency', say('Nơi hỏi (để trống thì chừa chỗ viết tay)', 'Where to ask (left empty, there is room to write)'))}
      ${this.renderField('hotline', say('Điện thoại', 'Telephone'))}
      <div class="sheet">${this.renderSheet()}</div>
      <p class="row">
        <button type="button" class="button" @click=${() => printOnly(this.querySelector('.poster')!)}>${say('In áp phích', 'Print the poster')}</button>
        <span class="hint">${say('Hoặc chọn “Lưu thành PDF” trong hộp thoại in.', 'Or choose “Save as PDF” in the print dialogue.')}</span>
      </p>
    `,
    );
  }
}
