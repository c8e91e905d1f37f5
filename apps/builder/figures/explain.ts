// Explains the errors of a table to an editor: row, column, and the expected value. Also gives notes on a valid table.

import type { CivilDate } from '../../../src/base/civil-date.ts';
import { formatDate, formatNumber } from '../../../src/localization/format.ts';
import type { SiteLanguage } from '../../../src/localization/language.ts';
import type { Target } from '../../../src/progress/snapshot.ts';
import type { Note } from '../../../src/progress/table/entries.ts';
import type { CellError } from '../../../src/progress/table/check-line.ts';
import type { TableProblem } from '../../../src/progress/table/problems.ts';
import { columnName } from './columns.ts';
import { groupName } from './groups.ts';
import { divided, wanted } from './wanted.ts';

const list = (words: readonly (string | number)[], language: SiteLanguage): string =>
  words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} ${language === 'vi' ? 'và' : 'and'} ${words.at(-1)}`;

/** "Dòng 3, cột “Đến ngày”: “31/2/2025” không có trong lịch. …" */
export function explainCell(
  { row, column, heading, cell, problem, others = [] }: CellError,
  language: SiteLanguage,
): string {
  const name = heading || columnName(column, language);
  const what = cell ? `“${cell.replaceAll('\n', ' ⏎ ')}” ` : language === 'vi' ? 'ô ' : 'the cell ';
  // A single part has nothing to be added to.
  const sum = list(others, language);
  const text = wanted[problem][language]
    .replace('{others}', sum)
    .replace(others.length === 1 ? / cộng lại| together/ : '', '');
  return language === 'vi'
    ? `Dòng ${row}, cột “${name}”: ${what}${text}`
    : `Row ${row}, column “${name}”: ${what}${text}`;
}

export function explainTable(problem: TableProblem, language: SiteLanguage): string {
  const vi = language === 'vi';
  switch (problem.code) {
    case 'quote':
      return vi
        ? `Dòng ${problem.row} có ô mở đầu bằng dấu ngoặc kép (") mà không đóng ở cuối ô, nên các ô sau bị dính vào nhau. Hãy bỏ dấu đó, hoặc dùng “ ”.`
        : `Row ${problem.row} has a cell that begins with a quotation mark (") and does not end with one, so that the cells after it run together. Take it out, or use “ ”.`;
    case 'more-cells':
      return vi
        ? `Dòng ${problem.row} có nhiều ô hơn dòng tiêu đề. Nếu bảng là CSV phân cách bằng dấu phẩy, hãy viết 3295 thay cho 3,295.`
        : `Row ${problem.row} has more cells than there are headings. In a CSV file with commas, write 3295 for 3,295.`;
    case 'thousands':
      return vi
        ? `Dòng ${problem.row} có vẻ có một số bị dấu phẩy cắt làm hai ô. Hãy viết 3295 thay cho 3,295.`
        : `Row ${problem.row} seems to have a number that its comma cut into two cells. Write 3295 for 3,295.`;
    case 'two-tables':
      return vi
        ? `Dòng ${problem.row} là tiêu đề của một bảng khác. Hãy dán từng bảng một.`
        : `Row ${problem.row} has the headings of another table. Paste one table at a time.`;
    case 'divided':
      return `“${problem.text}” ${divided[problem.by][language]}`;
    case 'unit':
      return vi
        ? `“${problem.text}” cho thấy số trong bảng không tính theo từng tên miền. Hãy ghi đủ số, ví dụ 300.000, và bỏ chữ đó.`
        : `“${problem.text}” shows that the numbers are not counted in names. Write them out, for example 300,000, and take those words away.`;
    case 'two-days':
      return vi
        ? `“${problem.text}” nêu một ngày mà không dòng nào trong bảng có. Hãy sửa ngày ở đó hoặc trong bảng.`
        : `“${problem.text}” names a day that no row of the table has. Correct it there or in the table.`;
    case 'one-column':
      return vi
        ? 'Mỗi ô bị dán thành một dòng, như khi chép bảng từ văn bản. Hãy dán bảng vào Excel, Calc hay Google Trang tính rồi chép lại từ đó.'
        : 'Every cell was pasted as a line, as when a table is copied from a text. Paste it into Excel, Calc or Google Sheets and copy it from there.';
    case 'too-long':
      return vi
        ? 'Bảng quá dài nên không đọc: tối đa 20.000 dòng, 1,5 triệu ký tự. Chỉ cần dán các dòng của tỉnh.'
        : 'The table is too long to be read: 20,000 rows and 1.5 million characters at most. The rows of the province are enough.';
    case 'twice': {
      const [first, second] = problem.headings;
      return vi
        ? `Hai cột “${first}” và “${second}” cùng một nghĩa mà số liệu khác nhau. Hãy giữ lại một cột.`
        : `The columns “${first}” and “${second}” mean the same and differ. Keep one of them.`;
    }
  }
}

const dayText = (day: string, language: SiteLanguage): string => formatDate(day as CivilDate, language);

/** The written value, not rounded. */
export const percentText = (percent: number, language: SiteLanguage): string =>
  language === 'vi' ? `${String(percent).replace('.', ',')}\u00a0%` : `${percent}%`;

function targetText(target: Target, language: SiteLanguage): string {
  const amount =
    'count' in target
      ? formatNumber(target.count, language)
      : `${percentText(target.percent, language)} ${groupName(target.of, language)}`;
  return `${amount} (${formatDate(target.by, language)})`;
}

export function explainNote(note: Note, language: SiteLanguage): string {
  const vi = language === 'vi';
  const rows = 'rows' in note ? list(note.rows, language) : '';
  switch (note.kind) {
    case 'without-total':
      return vi ? `Không có tổng nên bỏ qua dòng ${rows}.` : `Passed over, for there is no total: row ${rows}.`;
    case 'national':
      return vi
        ? `Bỏ qua dòng ${rows}: số của cả nước hoặc số cộng, mà khối Số liệu là của từng tỉnh, thành phố.`
        : `Passed over: row ${rows}, which is of the whole country or a sum, while a counter is of a province.`;
    case 'elsewhere':
      return vi
        ? `Bỏ qua dòng ${rows}: số của vùng hoặc chưa rõ tỉnh, mà khối Số liệu là của từng tỉnh, thành phố.`
        : `Passed over: row ${rows}, which is of a region or of no known province, while a counter is of a province.`;
    case 'failed':
      return vi
        ? `Bỏ qua dòng ${rows}: công thức ở đó bị lỗi, và đã có số mới hơn.`
        : `Passed over: row ${rows}, where a formula failed; there is a newer figure.`;
    case 'period':
      return vi
        ? `“${note.cell}” ở dòng ${note.row} được đọc là đến ngày ${dayText(note.day, 'vi')}.`
        : `“${note.cell}” in row ${note.row} is read as up to ${dayText(note.day, 'en')}.`;
    case 'day-above':
      return vi
        ? `Ngày ${dayText(note.day, 'vi')} lấy từ dòng ${note.row}.`
        : `The day, ${dayText(note.day, 'en')}, is from row ${note.row}.`;
    case 'place-above':
      return vi
        ? `Tên tỉnh ${note.cell} lấy từ dòng ${note.row}.`
        : `The province, ${note.cell}, is from row ${note.row}.`;
    case 'borders': {
      const others = list(note.others, language);
      return vi
        ? `Không nối dòng ${rows} vào số liệu hiện nay: trước ngày 01/7/2025, ${note.province} chưa gồm ${others}. Chỉ tiêu ở đó, nếu còn hiệu lực, cần ghi lại ở dòng mới.`
        : `Row ${rows} is not joined to today’s figures: before 1 July 2025 ${note.province} was without ${others}. A target that stands there and still holds has to be written in a newer row.`;
    }
    case 'fewer':
      return vi
        ? `Tổng ở dòng ${note.row} ít hơn tổng của ngày trước đó (dòng ${note.before}). Cột này phải là tổng số tên miền đến ngày ấy, không phải số mới đăng ký trong kỳ.`
        : `The total of row ${note.row} is less than that of the day before it (row ${note.before}). The column is for all names up to that day, not for those registered since the last.`;
    case 'small-percent':
      return vi
        ? `Chỉ tiêu ở dòng ${note.row} được đọc là ${targetText(note.target, language)}. Nếu không phải, hãy viết rõ, ví dụ 40 %.`
        : `The target of row ${note.row} is read as ${targetText(note.target, language)}. If that is not meant, write it out, such as 40%.`;
    case 'older-target':
      return vi
        ? `Chỉ tiêu ${targetText(note.target, language)} lấy từ dòng ${note.row}, vì các dòng sau không ghi lại.`
        : `The target of ${targetText(note.target, language)} is from row ${note.row}, for no later row has it.`;
    case 'older-group':
      return vi
        ? `Số thuộc nhóm ${groupName(note.group, language)} chỉ có ở dòng ${note.row}, trước ngày của số liệu, nên chưa tính được tỷ lệ.`
        : `Of the group ${groupName(note.group, language)} only row ${note.row} tells the number, before the day of the figure, so that no share is told.`;
  }
}
