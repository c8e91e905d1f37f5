// The tool for a pasted table of figures: shows errors, a preview of the counter, and the files to upload.

import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { BuilderElement } from '../builder-element.ts';
import '../../../src/elements/progress/progress.define.ts';
import { todayInVietnam, type CivilDate } from '../../../src/base/civil-date.ts';
import { saveFile } from '../../../src/base/save-file.ts';
import type { EmbedSettings } from '../../../src/embed/settings.ts';
import type { Site } from '../../../src/embed/snippet/write-snippet.ts';
import { planTitles } from '../../../src/program/sources.ts';
import type { ProgressFeed } from '../../../src/progress/feed.ts';
import { sayIn, type Say } from '../say.ts';
import { renderTool } from '../tools.view.ts';
import { blankTable } from './blank.ts';
import { checkTable, type CheckedTable } from './check.ts';
import { feedEntry, feedsOf, feedFilesOf, type FeedFile, type ProvinceFeed } from './feed-file.ts';
import { readCopy } from './clipboard.ts';
import {
  renderErrors,
  renderHidden,
  renderHiddenColumns,
  renderNotes,
  renderProvinces,
  renderUploadSteps,
  tableProblems,
} from './figures.view.ts';
import { renderPlainTable, renderTable } from './table.view.ts';

/** A feed as files to upload, and as the parsed feed of its counter. Both come from the same entries. */
type Preview = ProvinceFeed & { readonly files: ReturnType<typeof feedFilesOf>; readonly feed: ProgressFeed };

export class BuilderFigures extends BuilderElement {
  static override properties = {
    province: {},
    settings: { attribute: false },
    site: { attribute: false },
    today: {},
    text: { state: true },
    source: { state: true },
    chosen: { state: true },
    notice: { state: true },
    hiddenRows: { state: true },
    hiddenColumns: { state: true },
  };

  /** Slug of the province of the embed, of today or former; empty for none. */
  declare province: string;
  declare settings: EmbedSettings;
  declare site: Site;
  /** Replaces the clock in tests. */
  declare today: CivilDate;
  declare private text: string;
  declare private source: string;
  /** The province that was chosen in this tool. */
  declare private chosen: string | undefined;
  declare private notice: string;
  /** Hidden rows of the copied table, which were not pasted. */
  declare private hiddenRows: readonly string[];
  declare private hiddenColumns: readonly string[];
  private checked: CheckedTable | undefined;
  private previews: readonly Preview[] = [];

  constructor() {
    super();
    this.province = '';
    this.today = todayInVietnam();
    this.text = '';
    this.source = '';
    this.notice = '';
    this.hiddenRows = [];
    this.hiddenColumns = [];
  }

  private readonly takeText = (event: Event): void => {
    this.text = (event.target as HTMLTextAreaElement).value;
  };

  /** The HTML of a spreadsheet's copy has more than its text: the year of a day, and which rows are visible. */
  private readonly takeCopy = (event: ClipboardEvent): void => {
    const data = event.clipboardData;
    const copied = readCopy(data?.getData('text/html') ?? '', data?.getData('text/plain') ?? '');
    this.hiddenRows = copied?.hidden ?? [];
    this.hiddenColumns = copied?.hiddenColumns ?? [];
    if (!copied) return;
    event.preventDefault();
    const field = event.target as HTMLTextAreaElement;
    field.setRangeText(copied.text, field.selectionStart, field.selectionEnd, 'end');
    this.text = field.value;
  };

  private readonly takeSource = (event: Event): void => {
    this.source = (event.target as HTMLInputElement).value;
  };

  private readonly takeProvince = (event: Event): void => {
    this.chosen = (event.target as HTMLSelectElement).value;
  };

  private get whose(): string {
    return this.chosen ?? this.province;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('province')) this.chosen = undefined;
    if (!['text', 'source', 'chosen', 'province', 'today'].some((name) => changed.has(name))) return;
    const sourceTitle = this.source.trim();
    this.notice = '';
    this.checked = this.text.trim()
      ? checkTable(this.text, this.today, { province: this.whose, ...(sourceTitle && { sourceTitle }) })
      : undefined;
    this.previews = feedsOf(this.checked?.snapshots ?? []).map((own) => ({
      ...own,
      files: feedFilesOf(own),
      feed: { load: () => Promise.resolve(own.snapshots.map(feedEntry)) },
    }));
  }

  private hand(file: FeedFile, say: Say): void {
    saveFile(file.name, file.type, file.text);
    this.notice = say(`Đã tải tệp ${file.name}.`, `${file.name} was downloaded.`);
  }

  protected override render(): TemplateResult {
    const { language, checked, notice } = this;
    const say = sayIn(language);
    return renderTool(
      'figures',
      this.language,
      html`
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
            'Cần ít nhất các cột Đến ngày và Tổng số tên miền. Ngày viết 31/3/2025, số viết 3.295. Chỉ tiêu theo phần trăm: thêm cột Chỉ tiêu (%), Tính trên, Số thuộc nhóm, Số đã có tên miền.',
            'Needed are the columns As of and Total. Dates are written 31/3/2025, numbers 3,295. For targets in per cent add the columns Target (%), Of, In the group, With a name.',
          )}
        </p>
        <textarea class="code" id="figures-text" rows="6" spellcheck="false" autocomplete="off" wrap="off" aria-describedby="figures-hint"
          .value=${this.text} @input=${this.takeText} @paste=${this.takeCopy}></textarea>
        ${renderHidden(this.hiddenRows, say)} ${renderHiddenColumns(this.hiddenColumns, say)}
      </div>
      ${renderProvinces(this.whose, this.takeProvince, say)}
      <div class="field">
        <label for="figures-source">${say('Nguồn, nếu bảng không có cột Nguồn', 'Source, if the table has no column for it')}</label>
        <p class="hint" id="figures-source-hint">${say('Ví dụ: Báo cáo của Sở Khoa học và Công nghệ', 'For example: report of the Department of Science and Technology')}</p>
        <input class="input" id="figures-source" autocomplete="off" aria-describedby="figures-source-hint" .value=${this.source} @input=${this.takeSource} />
      </div>
      <p class="hidden-text" role="status">${checked ? notice || this.announce(checked, say) : nothing}</p>
      ${
        checked
          ? html`${renderErrors(checked, say, language)} ${renderNotes(checked, say, language)} ${checked.lines.length ? renderTable(checked, say, language) : nothing}`
          : nothing
      }
      ${this.previews.map((preview) => this.renderPreview(preview, say))}
      ${
        this.previews.length
          ? renderUploadSteps(
              this.previews.map(({ files }) => files.json.name),
              this.isFilled,
              this.site,
              say,
            )
          : nothing
      }
    `,
    );
  }

  /** Whether a link made now carries a figure, so that its counter requests no file. */
  private get isFilled(): boolean {
    const { widget, attributes } = this.settings;
    return widget === 'progress' && !!attributes['value'];
  }

  private announce(checked: CheckedTable, say: Say): string {
    const { errors, snapshots } = checked;
    const [trouble] = tableProblems(checked, say, this.language);
    if (trouble) return trouble;
    if (errors.length) return say(`Có ${errors.length} ô cần sửa.`, `${errors.length} cells have to be mended.`);
    return snapshots.length
      ? say('Bảng đúng. Có thể tải tệp.', 'The table is right. The files can be downloaded.')
      : say('Bảng chưa có tổng nào.', 'The table has no total yet.');
  }

  private renderBlank(say: Say): TemplateResult {
    const { text, plan } = blankTable(this.language, this.whose);
    return html`<details class="more">
      <summary>${say('Chưa có bảng? Lấy bảng trống', 'No table yet? Take a blank one')}</summary>
      ${
        plan
          ? html`<p class="hint">
            ${say('Có sẵn các chỉ tiêu của', 'With the targets of')} <span lang="vi">${planTitles[plan]}</span>.
            ${say(
              'Ghi ngày, tổng và nguồn vào dòng đầu; ở dòng có phần trăm, ghi cả ngày và số của nhóm, hoặc để trống.',
              'Write day, total and source in the first row; in rows with a percentage also the day and the numbers of the group, or leave them empty.',
            )}
          </p>`
          : nothing
      }
      <builder-text
        name="figures-blank"
        .shown=${renderPlainTable(text)}
        .language=${this.language}
        .label=${say('Bảng trống, để dán vào ô A1 của một trang tính trống', 'Blank table, to be pasted into cell A1 of an empty sheet')}
        .action=${say('Chép bảng trống', 'Copy the blank table')}
        .text=${text}
      ></builder-text>
    </details>`;
  }

  private renderPreview(preview: Preview, say: Say): TemplateResult {
    const { json, csv } = preview.files;
    return html`<div class="stack">
      <h3>
        ${this.previews.length > 1 ? say(`Khối của ${preview.name} sẽ hiện như sau`, `The block of ${preview.name} will show this`) : say('Khối sẽ hiện như sau', 'The block will show this')}
      </h3>
      <tenmien-progress province=${preview.province} today=${this.today} .feed=${preview.feed}></tenmien-progress>
      <div class="row">
        <button type="button" class="button main" @click=${() => this.hand(json, say)}>${say('Tải', 'Download')} ${json.name}</button>
        <button type="button" class="button" @click=${() => this.hand(csv, say)}>${say('Tải', 'Download')} ${csv.name}</button>
      </div>
    </div>`;
  }
}
