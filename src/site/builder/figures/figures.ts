// Owns the field into which an editor pastes a table of figures: what is wrong with it, what the counter will say, the files to put up.

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import '../../../elements/progress/progress.define.ts';
import { todayInVietnam, type CivilDate } from '../../../base/civil-date.ts';
import type { Settings } from '../../../embed/settings.ts';
import type { Site } from '../../../embed/snippet.ts';
import type { Language } from '../../../localization/language.ts';
import type { ProgressSnapshot } from '../../../progress/snapshot.ts';
import { sayIn, type Say } from '../say.ts';
import { checkTable, type Checked } from './check.ts';
import { blankTable, columnName } from './columns.ts';
import { explainCell } from './explain.ts';
import { filesOf, type FeedFile } from './feed-file.ts';

/** Errors shown at a time: whoever mends these sees the next. */
const MOST = 12;

function download({ name, type, text }: FeedFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

export class BuilderFigures extends LitElement {
  static override properties = {
    language: {},
    settings: { attribute: false },
    site: { attribute: false },
    today: {},
    text: { state: true },
    source: { state: true },
    notice: { state: true },
  };

  declare language: Language;
  declare settings: Settings;
  declare site: Site;
  /** Replaces the clock in tests. */
  declare today: CivilDate;
  declare private text: string;
  declare private source: string;
  declare private notice: string;

  constructor() {
    super();
    this.language = 'vi';
    this.today = todayInVietnam();
    this.text = '';
    this.source = '';
    this.notice = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  private readonly takeText = (event: Event): void => {
    this.text = (event.target as HTMLTextAreaElement).value;
    this.notice = '';
  };

  private readonly takeSource = (event: Event): void => {
    this.source = (event.target as HTMLInputElement).value;
  };

  private hand(file: FeedFile, say: Say): void {
    download(file);
    this.notice = say(`Đã tải tệp ${file.name}.`, `${file.name} was downloaded.`);
  }

  protected override render(): TemplateResult {
    const say = sayIn(this.language);
    const { province } = this.settings;
    const sourceTitle = this.source.trim();
    const checked = this.text.trim() ? checkTable(this.text, this.today, { province, ...(sourceTitle && { sourceTitle }) }) : undefined;
    return html`<section class="card stack" aria-labelledby="figures-title">
      <h2 id="figures-title">${say('Số liệu cho bộ đếm', 'Figures for the counter')}</h2>
      <p>
        ${say(
          'Chép cả bảng trong Excel hay Google Trang tính, kể cả dòng tiêu đề, rồi dán vào ô dưới. Số liệu không rời khỏi máy này.',
          'Copy a whole table in Excel or Google Sheets, with its headings, and paste it below. The figures do not leave this device.',
        )}
      </p>
      ${this.renderBlank(say)}
      <div class="field">
        <label for="figures-text">${say('Bảng số liệu', 'Table of figures')}</label>
        <p class="hint" id="figures-hint">
          ${say(
            'Cần ít nhất các cột Đến ngày và Tổng số tên miền. Ngày viết 31/3/2025, số viết 3.295.',
            'Needed are the columns As of and Total. Dates are written 31/3/2025, numbers 3.295.',
          )}
        </p>
        <textarea class="code" id="figures-text" rows="6" spellcheck="false" autocomplete="off" wrap="off" aria-describedby="figures-hint"
          .value=${this.text} @input=${this.takeText}></textarea>
      </div>
      <div class="field">
        <label for="figures-source">${say('Nguồn, nếu bảng không có cột Nguồn', 'Source, if the table has no column for it')}</label>
        <p class="hint" id="figures-source-hint">${say('Ví dụ: Báo cáo của Sở Khoa học và Công nghệ', 'For example: report of the Department of Science and Technology')}</p>
        <input class="input" id="figures-source" autocomplete="off" aria-describedby="figures-source-hint" .value=${this.source} @input=${this.takeSource} />
      </div>
      <p class="hidden-text" role="status">${checked ? this.notice || this.announce(checked, say) : nothing}</p>
      ${checked ? this.renderChecked(checked, say) : nothing}
    </section>`;
  }

  private announce({ lines, missing, errors, snapshots }: Checked, say: Say): string {
    if (!lines.length) return say('Bảng chưa có dòng số liệu nào.', 'The table has no line of figures yet.');
    if (missing.length) return say('Bảng còn thiếu cột.', 'Columns are missing.');
    if (errors.length) return say(`Có ${errors.length} ô cần sửa.`, `${errors.length} cells have to be mended.`);
    return snapshots.length ? say('Bảng đúng. Có thể tải tệp.', 'The table is right. The files can be downloaded.') : say('Bảng chưa có tổng nào.', 'The table has no total yet.');
  }

  private renderBlank(say: Say): TemplateResult {
    return html`<details class="more">
      <summary>${say('Chưa có bảng? Lấy bảng trống', 'No table yet? Take a blank one')}</summary>
      <builder-text
        name="figures-blank"
        rows="2"
        .language=${this.language}
        .label=${say('Tiêu đề của bảng, để dán vào ô A1 của một trang tính trống', 'Headings, to be pasted into cell A1 of an empty sheet')}
        .action=${say('Chép tiêu đề', 'Copy the headings')}
        .text=${blankTable(this.language)}
      ></builder-text>
    </details>`;
  }

  private renderChecked(checked: Checked, say: Say): TemplateResult {
    const { missing, errors, snapshots, lines } = checked;
    if (!lines.length || missing.length) {
      const names = missing.map((column) => `“${columnName(column, this.language)}”`).join(', ');
      const text = missing.length
        ? say(`Dòng đầu phải là tiêu đề, và còn thiếu cột ${names}.`, `The first line has to be the headings, and these columns are missing: ${names}.`)
        : this.announce(checked, say);
      return html`<p class="bad"><b>✗</b> ${text}</p>`;
    }
    const more = errors.length - MOST;
    return html`${errors.length
        ? html`<div class="bad stack">
            <b>✗ ${this.announce(checked, say)}</b>
            <ul class="list">
              ${errors.slice(0, MOST).map((error) => html`<li>${explainCell(error, this.language)}</li>`)}
            </ul>
            ${more > 0 ? html`<p>${say(`Và ${more} ô nữa.`, `And ${more} more.`)}</p>` : nothing}
          </div>`
        : nothing}
      ${this.renderPassedOver(checked, say)} ${this.renderTable(checked, say)}
      ${snapshots.map((snapshot) => this.renderFigure(snapshot, say))} ${snapshots.length ? this.renderSteps(snapshots, say) : nothing}`;
  }

  private renderPassedOver({ headings, columns, withoutTotal }: Checked, say: Say): TemplateResult | typeof nothing {
    const unknown = headings.filter((heading, index) => heading.trim() && !columns[index]).map((heading) => `“${heading.trim()}”`);
    if (!unknown.length && !withoutTotal.length) return nothing;
    return html`<p class="note">
      ${unknown.length ? say(`Không dùng đến cột ${unknown.join(', ')}.`, `Not used: ${unknown.join(', ')}.`) : nothing}
      ${withoutTotal.length
        ? say(`Không có tổng nên bỏ qua dòng ${withoutTotal.join(', ')}.`, `Passed over, for there is no total: row ${withoutTotal.join(', ')}.`)
        : nothing}
    </p>`;
  }

  private renderTable({ headings, columns, lines, errors }: Checked, say: Say): TemplateResult {
    const isWrong = (row: number, index: number): boolean => errors.some((error) => error.row === row && error.column === columns[index]);
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${say('Bảng đã đọc', 'The table as read')}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">${say('Dòng', 'Row')}</th>
            ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${lines.map(
            ({ row, cells }) =>
              html`<tr>
                <th scope="row">${row}</th>
                ${headings.map((_, index) => html`<td class=${isWrong(row, index) ? 'wrong' : ''}>${isWrong(row, index) ? html`<b aria-hidden="true">✗ </b>` : nothing}${cells[index]}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  private renderFigure(snapshot: ProgressSnapshot, say: Say): TemplateResult {
    const { json, csv } = filesOf(snapshot);
    return html`<div class="stack">
      <h3>${say('Bộ đếm sẽ hiện như sau', 'The counter will show this')}</h3>
      <tenmien-progress province=${snapshot.province ?? nothing} today=${this.today} .snapshot=${snapshot}></tenmien-progress>
      <div class="row">
        <button type="button" class="button main" @click=${() => this.hand(json, say)}>${say('Tải', 'Download')} ${json.name}</button>
        <button type="button" class="button" @click=${() => this.hand(csv, say)}>${say('Tải', 'Download')} ${csv.name}</button>
      </div>
    </div>`;
  }

  private renderSteps(snapshots: readonly ProgressSnapshot[], say: Say): TemplateResult {
    const [name] = snapshots.map((snapshot) => filesOf(snapshot).json.name);
    return html`<div class="stack">
      <h3>${say('Đưa tệp lên đâu', 'Where to put the file')}</h3>
      <ol class="list">
        <li>
          ${say('Gửi tệp cho nơi phát hành khối', 'Send the file to whoever runs the blocks')} (${this.site.host}): ${say('đặt vào thư mục', 'it goes into the folder')} <code>/data/</code>
          ${say('thì bộ đếm của tỉnh lấy từ đó. Tỉnh chưa có tệp nào ở đó thì phải dựng lại bản phát hành một lần.', 'where the province’s counter finds it. For a province that has no file there yet, the release has to be built once more.')}
        </li>
        <li>
          ${say('Hoặc tải tệp lên cổng của mình, rồi ghi địa chỉ tệp vào thiết đặt', 'Or upload it to your own site and set')} <code>src</code> ${say('của bộ đếm, ví dụ', 'of the counter, for example')}
          <code>src="/data/${name}"</code>.
        </li>
        <li>${say('Kỳ báo cáo sau: thêm một dòng vào bảng, dán lại và thay tệp cũ. Không phải sửa bài.', 'Next time: add a row to the table, paste it again and replace the file. No article has to be changed.')}</li>
      </ol>
    </div>`;
  }
}
