import { html, nothing, type TemplateResult } from 'lit';
import { partsOf, type CivilDate } from '../../../src/base/civil-date.ts';
import { formatDate, formatNumber } from '../../../src/localization/format.ts';
import type { SiteLanguage } from '../../../src/localization/language.ts';
import type { Say } from '../say.ts';
import { figureDay } from '../../../src/progress/table/cells.ts';
import type { Column } from '../../../src/progress/table/columns.ts';
import { termIn } from '../../../src/progress/table/days.ts';
import { countIn, isMinimum, percentIn } from '../../../src/progress/table/numbers.ts';
import type { CheckedTable } from './check.ts';
import { percentText } from './explain.ts';

/** Number of rows shown of a long table. Wrong rows are listed above it. */
const MOST_ROWS = 200;

/** Writes the month as a word, on one line. In 3/4/2025 the month is unclear, and some spreadsheets put it first. */
function dayText(day: string, language: SiteLanguage): string {
  const { year, month, day: date } = partsOf(day as CivilDate);
  const text = language === 'en' ? formatDate(day as CivilDate, 'en') : `${date} tháng ${month} năm ${year}`;
  return text.replaceAll(' ', '\u00a0');
}

/** The parsed value of a valid cell. */
function cellText(column: Column | undefined, cell: string, language: SiteLanguage): string {
  if (!cell || !column || /^(province|source|of|atLeast)/.test(column)) return cell;
  if (column === 'asOf') return dayText(figureDay(cell), language);
  if (column === 'by') return dayText(termIn(cell), language);
  const minimum = isMinimum(cell) ? '≥\u00a0' : '';
  return column.startsWith('percent')
    ? minimum + percentText(Number(percentIn(cell)), language)
    : minimum + formatNumber(Number(countIn(cell)), language);
}

export function renderTable(
  { headings, columns, lines, errors, passed }: CheckedTable,
  say: Say,
  language: SiteLanguage,
): TemplateResult {
  const wrong = new Set(errors.map(({ row, column }) => `${row} ${column}`));
  const shown = (row: number, cell: string, column: Column | undefined): string =>
    passed.has(row) ? cell : cellText(column, cell, language);
  const draw = (row: number, cell: string, index: number): TemplateResult =>
    wrong.has(`${row} ${columns[index]}`)
      ? html`<td class="wrong"><b aria-hidden="true">✗ </b>${cell}</td>`
      : html`<td>${shown(row, cell, columns[index])}</td>`;
  const more = lines.length - MOST_ROWS;
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${say('Bảng đã đọc', 'The table as read')}>
    <table class="table">
      <thead>
        <tr>
          <th scope="col">${say('Dòng', 'Row')}</th>
          ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${lines.slice(0, MOST_ROWS).map(({ row, cells }) => html`<tr><th scope="row">${row}</th>${headings.map((_, index) => draw(row, cells[index] ?? '', index))}</tr>`)}
      </tbody>
    </table>
    ${more > 0 ? html`<p>${say(`Và ${more} dòng nữa, đã đọc như trên.`, `And ${more} more rows, read like these.`)}</p>` : nothing}
  </div>`;
}

/** Renders tab-separated text as a table. */
export function renderPlainTable(text: string): TemplateResult {
  const [headings = [], ...rows] = text
    .split('\n')
    .filter(Boolean)
    .map((row) => row.split('\t'));
  return html`<div class="scroll" tabindex="0">
    <table class="table">
      <thead><tr>${headings.map((heading) => html`<th scope="col">${heading}</th>`)}</tr></thead>
      <tbody>${rows.map((cells) => html`<tr>${headings.map((_, index) => html`<td>${cells[index] ?? nothing}</td>`)}</tr>`)}</tbody>
    </table>
  </div>`;
}
