// Owns what is wrong with a table in an editor's words: the row, the column, and what is wanted there. Knows no page.

import type { Bilingual } from '../../../embed/systems.ts';
import type { Language } from '../../../localization/language.ts';
import type { CellError, CellProblem } from './check.ts';
import { columnName } from './columns.ts';

const wanted: Readonly<Record<CellProblem, Bilingual>> = {
  empty: { vi: 'đang trống. Mỗi số phải có ngày và nguồn.', en: 'is empty. Every figure has to have its day and source.' },
  province: { vi: 'không phải tên tỉnh, thành phố nào. Ví dụ: Thái Nguyên.', en: 'is no province. Write for example: Thái Nguyên.' },
  date: { vi: 'không phải ngày. Hãy viết ngày/tháng/năm, ví dụ 31/3/2025.', en: 'is no date. Write day/month/year, for example 31/3/2025.' },
  'no-such-day': {
    vi: 'không có trong lịch. Ngày đứng trước, tháng đứng sau, ví dụ 31/3/2025.',
    en: 'is not in the calendar. The day comes before the month, for example 31/3/2025.',
  },
  'to-come': { vi: 'là ngày chưa đến. Số liệu phải là của ngày đã qua.', en: 'has not come yet. A figure is of a day that has.' },
  count: { vi: 'không phải số đếm. Hãy viết số nguyên, ví dụ 3.295 hoặc 3295.', en: 'is no count. Write a whole number, for example 3.295 or 3295.' },
  address: { vi: 'không phải địa chỉ web. Địa chỉ bắt đầu bằng https://', en: 'is no web address. It begins with https://' },
  'yes-no': { vi: 'không rõ là có hay không. Hãy viết x, hoặc để trống.', en: 'is neither yes nor no. Write x, or leave it empty.' },
  'two-totals': {
    vi: 'khác với tổng đã ghi ở trên cho cùng một ngày. Mỗi ngày chỉ có một tổng.',
    en: 'is not the total that stands above for the same day. A day has one total.',
  },
  'half-target': { vi: 'đang trống. Chỉ tiêu phải có cả số và hạn.', en: 'is empty. A target has both a number and a day.' },
  'more-than-total': {
    vi: 'nhỏ hơn id.vn và biz.vn cộng lại. Một trong các số đó chưa đúng.',
    en: 'is less than id.vn and biz.vn together. One of these numbers is wrong.',
  },
};

/** "Dòng 3, cột “Đến ngày”: “31/2/2025” không có trong lịch. …" */
export function explainCell({ row, column, heading, cell, problem }: CellError, language: Language): string {
  const name = heading || columnName(column, language);
  const what = cell ? `“${cell}” ` : language === 'vi' ? 'ô ' : 'the cell ';
  return language === 'vi' ? `Dòng ${row}, cột “${name}”: ${what}${wanted[problem].vi}` : `Row ${row}, column “${name}”: ${what}${wanted[problem].en}`;
}
