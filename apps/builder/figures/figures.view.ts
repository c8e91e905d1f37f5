// Renders a parsed table: its cells, notes on it, and the steps to upload its files.

import { html, nothing, type TemplateResult } from 'lit';
import { provinceNames } from '../../../src/domains/places.ts';
import type { Site } from '../../../src/embed/snippet/write-snippet.ts';
import type { SiteLanguage } from '../../../src/localization/language.ts';
import type { Say } from '../say.ts';
import type { CheckedTable } from './check.ts';
import { columnName } from './columns.ts';
import { explainCell, explainNote, explainTable } from './explain.ts';

/** Number of errors shown at once. After a correction, the next ones appear. */
const MOST = 12;
/** The problems of the table as a whole, each as a sentence. */
export function tableProblems(
  { lines, missing, isNobodys, otherPlace, problems, headings }: CheckedTable,
  say: Say,
  language: SiteLanguage,
): string[] {
  const names = missing.map((column) => `“${columnName(column, language)}”`).join(', ');
  return [
    ...problems.slice(0, MOST).map((problem) => explainTable(problem, language)),
    ...(otherPlace
      ? [
          say(
            `Tiêu đề bảng nêu “${otherPlace}”, không phải tỉnh đã chọn ở ô trên. Hãy chọn đúng tỉnh.`,
            `The title of the table names “${otherPlace}”, which is not the province chosen above. Choose the right one.`,
          ),
        ]
      : []),
    ...(missing.length && !problems.some(({ code }) => code === 'quote' || code === 'one-column' || code === 'too-long')
      ? [
          say(
            `Bảng phải có dòng tiêu đề, và còn thiếu cột ${names}.`,
            `The table has to have a line of headings, and these columns are missing: ${names}.`,
          ),
        ]
      : []),
    ...(headings.length && !missing.length && !problems.length && !lines.length
      ? [say('Bảng chưa có dòng số liệu nào.', 'The table has no line of figures yet.')]
      : []),
    ...(isNobodys && lines.length
      ? [
          say(
            'Chưa rõ số liệu của tỉnh nào: chọn tỉnh ở ô trên, hoặc thêm cột “Tỉnh, thành phố” vào bảng.',
            'It is open of which province the figures are: choose it above, or add the column “Province” to the table.',
          ),
        ]
      : []),
  ];
}

export function renderErrors(checked: CheckedTable, say: Say, language: SiteLanguage): TemplateResult | typeof nothing {
  const { errors } = checked;
  const whole = tableProblems(checked, say, language);
  if (!errors.length && !whole.length) return nothing;
  const more = errors.length - MOST;
  return html`<div class="bad stack">
    ${whole.map((text) => html`<p><b>✗</b> ${text}</p>`)}
    ${
      errors.length
        ? html`<b>✗ ${say(`Có ${errors.length} ô cần sửa.`, `${errors.length} cells have to be mended.`)}</b>
          <ul class="list">
            ${errors.slice(0, MOST).map((error) => html`<li>${explainCell(error, language)}</li>`)}
          </ul>`
        : nothing
    }
    ${more > 0 ? html`<p>${say(`Và ${more} ô nữa.`, `And ${more} more.`)}</p>` : nothing}
  </div>`;
}

/** Notes on skipped and joined rows, so that nobody believes they were imported. */
export function renderNotes(
  { headingRow, unused, openAims, notes, missing }: CheckedTable,
  say: Say,
  language: SiteLanguage,
): TemplateResult | typeof nothing {
  // A table without figures has no skipped rows.
  if (missing.length) return nothing;
  const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');
  const passed = unused.filter((heading) => !openAims.includes(heading));
  const texts = [
    ...(headingRow > 1
      ? [
          say(
            `Dòng tiêu đề là dòng ${headingRow}; không đọc các dòng ở trên.`,
            `The headings are in row ${headingRow}; what stands above is not read.`,
          ),
        ]
      : []),
    ...(passed.length ? [say(`Không dùng đến cột ${quoted(passed)}.`, `Not used: ${quoted(passed)}.`)] : []),
    ...(openAims.length
      ? [
          say(
            `Không dùng đến cột ${quoted(openAims)}: chưa rõ chỉ tiêu của cái gì, đến bao giờ. Viết tiêu đề “Chỉ tiêu 2030”, hoặc “Chỉ tiêu” và “Hạn của chỉ tiêu”.`,
            `Not used: ${quoted(openAims)}, which leaves open a target of what, or until when. Write “Target 2030”, or “Target” and “Target by”.`,
          ),
        ]
      : []),
    ...notes.map((note) => explainNote(note, language)),
  ];
  return texts.length ? html`<div class="note stack">${texts.map((text) => html`<p>${text}</p>`)}</div>` : nothing;
}

/** The hidden columns of a copied table. */
export const renderHiddenColumns = (columns: readonly string[], say: Say): TemplateResult | typeof nothing =>
  columns.length
    ? html`<p class="note">
        ${say(`Không dán cột đang ẩn trong bảng tính: “${columns.slice(0, MOST).join('”; “')}”.`, `Not pasted, for the spreadsheet hides these columns: “${columns.slice(0, MOST).join('”; “')}”.`)}
      </p>`
    : nothing;

/** The hidden rows of a copied table, which may be drafts. */
export function renderHidden(rows: readonly string[], say: Say): TemplateResult | typeof nothing {
  if (!rows.length) return nothing;
  const words = rows
    .slice(0, MOST)
    .filter(Boolean)
    .map((row) => `“${row}”`)
    .join('; ');
  const count = rows.length;
  return html`<p class="note">
    ${say(`Không dán ${count} dòng đang ẩn trong bảng tính${words && `: ${words}`}. Nếu cần, hãy bỏ ẩn rồi chép lại.`, `Not pasted, for the spreadsheet hides ${count === 1 ? 'it' : 'them'}: ${count} ${count === 1 ? 'row' : 'rows'}${words && `, ${words}`}. Show and copy again what is needed.`)}
  </p>`;
}

/** The provinces of today, and the former ones, which have separate figures from before the merger. */
export function renderProvinces(chosen: string, choose: (event: Event) => void, say: Say): TemplateResult {
  const option = (slug: string, text: string): TemplateResult =>
    html`<option value=${slug} .selected=${slug === chosen}>${text}</option>`;
  const former = provinceNames.flatMap(({ name, absorbed }) => absorbed.map((place) => ({ ...place, now: name })));
  return html`<div class="field">
    <label for="figures-province">${say('Số liệu của tỉnh, thành phố nào, nếu bảng không có cột Tỉnh', 'Whose figures, if the table has no column for it')}</label>
    <select class="input" id="figures-province" @change=${choose}>
      ${option('', say('Chọn tỉnh, thành phố', 'Choose a province'))}
      <optgroup label=${say('34 tỉnh, thành phố', 'The 34 of today')}>${provinceNames.map(({ slug, name }) => option(slug, name))}</optgroup>
      <optgroup label=${say('Tên cũ, số liệu trước 01/7/2025', 'Former names, figures before 1 July 2025')}>
        ${[...former].sort((a, b) => a.name.localeCompare(b.name, 'vi')).map(({ slug, name, now }) => option(slug, say(`${name} (nay thuộc ${now})`, `${name} (now ${now})`)))}
      </optgroup>
    </select>
  </div>`;
}

/** @param isFilled whether a link made now carries its own figure */
export function renderUploadSteps(
  names: readonly string[],
  isFilled: boolean,
  { host }: Site,
  say: Say,
): TemplateResult {
  const file = say(names.length > 1 ? 'các tệp' : 'tệp', names.length > 1 ? 'the files' : 'the file');
  return html`<div class="stack">
    <h3>${say(`Đưa ${file} lên đâu`, `Where to put ${file}`)}</h3>
    <ol class="list">
      <li>
        ${say(`Gửi ${file} ${names.join(', ')} cho nơi phát hành khối (${host}).`, `Send ${file} ${names.join(', ')} to whoever runs the blocks (${host}).`)}
        ${say(
          'Khối Số liệu của tỉnh lấy số từ đó, nếu liên kết được chép khi ô “Số tên miền” ở “Tùy chọn” để trống.',
          'The province’s block “Figures” takes them from there, if the link was copied while “Number of names” in “Options” was empty.',
        )}
        ${
          isFilled
            ? html`<p class="warn">
              <b>!</b> ${say(
                'Ô “Số tên miền” ở “Tùy chọn” đang có số: liên kết chép lúc này chỉ hiện số đó. Hãy xóa ô đó trước khi chép.',
                '“Number of names” in “Options” is filled: a link that is copied now shows only that number. Empty the field first.',
              )}
            </p>`
            : nothing
        }
      </li>
      <li>
        ${say(
          'Kỳ báo cáo sau: thêm một dòng vào bảng, dán lại cả bảng và thay tệp cũ. Không phải sửa bài.',
          'Next time: add a row to the table, paste all of it again and replace the file. No article has to be changed.',
        )}
      </li>
    </ol>
    <details class="more">
      <summary>${say('Dành cho người quản trị', 'For the administrator')}</summary>
      <ul class="list">
        <li>
          ${say('Trên máy chủ của khối, đặt tệp vào thư mục', 'On the host of the blocks the file goes into the folder')} <code>/data/</code>${say(
            '; tỉnh chưa có tệp nào ở đó thì phải dựng lại bản phát hành một lần.',
            '; for a province that has no file there yet, the release has to be built once more.',
          )}
        </li>
        <li>
          ${say('Hoặc tải tệp lên chính cổng, rồi ghi địa chỉ tệp vào ô “Tệp số liệu”, ví dụ', 'Or it is uploaded to the portal itself, and its address written into “File with figures”, for example')}
          <code>/data/${names[0]}</code>.
        </li>
      </ul>
    </details>
  </div>`;
}
