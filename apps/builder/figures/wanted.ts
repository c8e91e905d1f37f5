// Text for editors: the expected value of a cell, and the reasons why a table does not belong to one province.

import type { Bilingual } from '../../../src/embed/words/bilingual.ts';
import type { CellProblem } from '../../../src/progress/table/cells.ts';
import type { Division } from '../../../src/progress/table/divided-by.ts';

/** Appended to the text of the cell. */
export const wanted: Readonly<Record<CellProblem, Bilingual>> = {
  empty: {
    vi: 'đang trống. Mỗi số phải có ngày và nguồn.',
    en: 'is empty. Every figure has to have its day and source.',
  },
  merged: {
    vi: 'đang trống. Ô gộp trong Excel chỉ chép ra một lần: hãy ghi tên tỉnh ở từng dòng.',
    en: 'is empty. Cells merged in Excel are copied once only: write the province in every row.',
  },
  'no-group': {
    vi: 'đang trống. Tỷ lệ phải ghi tính trên nhóm nào, ví dụ doanh nghiệp.',
    en: 'is empty. A percentage has to say of which group, for example companies.',
  },
  province: {
    vi: 'không phải tên tỉnh, thành phố nào. Ví dụ: Thái Nguyên.',
    en: 'is no province. Write for example: Thái Nguyên.',
  },
  'smaller-place': {
    vi: 'là nơi trong tỉnh, không phải cả tỉnh. Hãy ghi tên tỉnh, với số của cả tỉnh.',
    en: 'is a place within a province and not the province. Write the province, with the figure of all of it.',
  },
  date: {
    vi: 'không phải ngày. Hãy viết ngày/tháng/năm, ví dụ 31/3/2025.',
    en: 'is no date. Write day/month/year, for example 31/3/2025.',
  },
  'short-year': {
    vi: 'chưa rõ năm. Ô phải hiện đủ bốn chữ số của năm, ví dụ 31/3/2025; trong LibreOffice Calc: đổi định dạng ô thành DD/MM/YYYY.',
    en: 'leaves the year open. The cell has to show its four digits, for example 31/3/2025; in LibreOffice Calc give it the format DD/MM/YYYY.',
  },
  year: { vi: 'có năm không hợp lý. Hãy xem lại năm.', en: 'has a year that cannot be meant. Look at it again.' },
  'no-such-day': {
    vi: 'không có trong lịch. Ngày đứng trước, tháng đứng sau, ví dụ 31/3/2025.',
    en: 'is not in the calendar. The day comes before the month, for example 31/3/2025.',
  },
  'month-first': {
    vi: 'có thể ghi tháng trước ngày, như “{others}” trong cùng bảng. Hãy đổi cả cột sang ngày/tháng/năm, ví dụ 31/3/2025.',
    en: 'may have its month before its day, as “{others}” in the same table has. Change the whole column to day/month/year, for example 31/3/2025.',
  },
  'to-come': {
    vi: 'là ngày chưa đến. Số liệu phải là của ngày đã qua.',
    en: 'has not come yet. A figure is of a day that has.',
  },
  'after-merger': {
    vi: 'là ngày mà tỉnh này đã hợp nhất (từ ngày 01/7/2025). Hãy ghi tên tỉnh hiện nay.',
    en: 'is after the merger of this province on 1 July 2025. Write the name of today’s province.',
  },
  count: {
    vi: 'không phải số đếm. Hãy viết số nguyên, ví dụ 3.295 hoặc 3295.',
    en: 'is no count. Write a whole number, for example 3,295 or 3295.',
  },
  zero: {
    vi: 'không dùng được ở cột này: số phải lớn hơn 0.',
    en: 'cannot be used here: the number has to be above 0.',
  },
  percent: {
    vi: 'không phải tỷ lệ. Hãy viết một số trên 0 và không quá 100, ví dụ 40 %.',
    en: 'is no percentage. Write a number above 0 and up to 100, for example 40%.',
  },
  'percent-in-count': {
    vi: 'là tỷ lệ phần trăm. Hãy ghi ở cột “Chỉ tiêu (%)” và ghi nhóm ở cột “Tính trên”.',
    en: 'is a percentage. Write it in the column “Target (%)”, and its group in the column “Of”.',
  },
  group: {
    vi: 'không phải nhóm đã biết. Ví dụ: doanh nghiệp, hộ kinh doanh, sinh viên.',
    en: 'is no known group. Write for example: companies, household businesses, students.',
  },
  title: {
    vi: 'không phải tên nguồn. Hãy ghi tên văn bản hoặc báo cáo nêu số này.',
    en: 'is no source. Write the document or report that gives the figure.',
  },
  garbled: {
    vi: 'bị mất chữ (phông cũ hoặc sai bảng mã). Hãy gõ lại bằng Unicode.',
    en: 'has lost letters (an old font, or another encoding). Type it again in Unicode.',
  },
  'two-numbers': {
    vi: 'có thể là hai số. Mỗi ô chỉ ghi một số, ví dụ 3.295 hoặc 3295.',
    en: 'may be two numbers. Write one in each cell, for example 3,295 or 3295.',
  },
  'other-sign': {
    vi: 'tách hàng nghìn bằng dấu khác với “{others}”, nên chưa rõ đâu là phần lẻ. Hãy dùng một dấu cho cả bảng.',
    en: 'parts thousands by another sign than “{others}”, so that it is open which of them has a fraction. Use one sign in the whole table.',
  },
  unit: {
    vi: 'tính theo “{others}”, không phải từng tên miền. Hãy ghi đủ số, ví dụ 300.000.',
    en: 'is counted in “{others}” and not in names. Write the whole number, for example 300,000.',
  },
  'far-under': {
    vi: 'nhỏ hơn nhiều so với tổng đã có ({others}). Bảng tính tiếng Anh đổi 300.000 thành 300: hãy ghi đủ số, ví dụ 300000.',
    en: 'is far less than there are already ({others}). A spreadsheet in English turns 300.000 into 300: write all digits, for example 300000.',
  },
  'plan-asks': {
    vi: 'nhỏ hơn nhiều so với chỉ tiêu trong kế hoạch của tỉnh cho cùng hạn. Hãy ghi đủ số, ví dụ 300000.',
    en: 'is far less than the plan of the province asks for by that day. Write all digits, for example 300000.',
  },
  falls: {
    vi: 'chưa bằng một phần mười của tổng trước đó ({others}). Một trong hai số thiếu chữ số, hoặc chỉ là số trong kỳ.',
    en: 'is not a tenth of the total before it ({others}). One of them lacks digits, or is of one period only.',
  },
  jumps: {
    vi: 'gấp hơn 500 lần tổng trước đó ({others}). Một trong hai số thiếu hoặc thừa chữ số.',
    en: 'is over 500 times the total before it ({others}). One of them has too few or too many digits.',
  },
  share: {
    vi: 'có thể là phần của một, như 0,4 thay cho 40 %. Hãy viết rõ, ví dụ 40 %.',
    en: 'may be a share of one, such as 0.4 for 40%. Write it out, for example 40%.',
  },
  address: {
    vi: 'không phải địa chỉ web. Địa chỉ bắt đầu bằng https://',
    en: 'is no web address. It begins with https://',
  },
  'not-https': { vi: 'phải bắt đầu bằng https://', en: 'has to begin with https://' },
  'yes-no': {
    vi: 'không rõ là có hay không. Hãy viết x, hoặc để trống.',
    en: 'is neither yes nor no. Write x, or leave it empty.',
  },
  'two-kinds': {
    vi: 'đứng cùng một chỉ tiêu bằng số. Mỗi dòng chỉ có một chỉ tiêu.',
    en: 'stands beside a target that is a number. A row has one target.',
  },
  'group-of-count': {
    vi: 'đứng cùng một chỉ tiêu bằng số. Chỉ tiêu bằng số tính mọi tên miền của tỉnh: hãy để trống ô này.',
    en: 'stands beside a target that is a number, which counts all names of the province. Leave this cell empty.',
  },
  'half-target': {
    vi: 'đang trống. Chỉ tiêu phải có cả số và hạn.',
    en: 'is empty. A target has both a number and a day.',
  },
  'half-group': {
    vi: 'đang trống. Cần cả số thuộc nhóm và số đã có tên miền, hoặc để trống cả hai.',
    en: 'is empty. Write both how many are in the group and how many have a name, or neither.',
  },
  'two-totals': {
    vi: 'khác với tổng đã ghi ở trên cho cùng một ngày. Mỗi ngày chỉ có một tổng.',
    en: 'is not the total that stands above for the same day. A day has one total.',
  },
  'two-targets': {
    vi: 'khác với chỉ tiêu đã ghi ở dòng khác cho cùng một hạn. Hãy bỏ dòng không còn đúng.',
    en: 'is not the target that another row has for the same day. Take out the one that does not hold.',
  },
  'two-groups': {
    vi: 'khác với số đã ghi ở trên cho cùng một nhóm, cùng một ngày.',
    en: 'is not what stands above for the same group and day.',
  },
  disagrees: { vi: 'khác với ô đã ghi ở trên cho cùng một ngày.', en: 'is not what stands above for the same day.' },
  'more-than-total': {
    vi: 'nhỏ hơn {others} cộng lại. Một trong các số đó chưa đúng.',
    en: 'is less than {others} together. One of these numbers is wrong.',
  },
  'more-than-group': { vi: 'lớn hơn số thuộc nhóm.', en: 'is more than there are in the group.' },
};

/** Appended to the words of the table that show the division. */
export const divided: Readonly<Record<Division, Bilingual>> = {
  places: {
    vi: 'cho thấy bảng là của xã, phường hoặc nơi khác trong tỉnh. Khối “Số liệu” cần số của cả tỉnh.',
    en: 'shows that the table is of places within a province. A counter needs the figure of the whole province.',
  },
  endings: {
    vi: 'cho thấy bảng là của từng đuôi tên miền. Khối “Số liệu” cần tổng mọi tên miền “.vn”; số của từng đuôi ghi ở cột id.vn, biz.vn.',
    en: 'shows that the table is of single endings. A counter needs all “.vn” names; those of an ending go into the columns id.vn and biz.vn.',
  },
  groups: {
    vi: 'cho thấy bảng là của từng nhóm, ngành, trường hoặc tình trạng. Khối “Số liệu” cần tổng của cả tỉnh.',
    en: 'shows that the table is of single groups, sectors, schools or states of names. A counter needs the total of the whole province.',
  },
  period: {
    vi: 'cho thấy bảng là của riêng một kỳ. Khối “Số liệu” cần tổng mọi tên miền đến ngày đó; nếu là số đó, hãy đặt tên cột là “Lũy kế”.',
    en: 'shows that the table is of one period only. A counter needs all names up to the day; if they are, call the column “Cumulative”.',
  },
  provinces: {
    vi: 'nêu nhiều tỉnh, mà không rõ dòng nào của tỉnh nào. Hãy thêm cột Tỉnh.',
    en: 'names several provinces, and no row says which. Add a column for the province.',
  },
  codes: {
    vi: 'ghi mã thay cho tên, mà một mã có thể là của hai tỉnh, trước và sau ngày 01/7/2025. Hãy thêm cột Tỉnh với tên.',
    en: 'has codes in the place of names, and a code may be of two provinces, before and since 1 July 2025. Add a column with the names.',
  },
  estimate: {
    vi: 'cho thấy số liệu là ước tính hoặc bản nháp. Khối “Số liệu” cần số đã thống kê.',
    en: 'shows that the figures are estimates or a draft. A counter needs what was counted.',
  },
  plan: {
    vi: 'cho thấy bảng là kế hoạch hoặc chỉ tiêu. Khối “Số liệu” cần số đã đạt; nếu cột là số đó, hãy đặt tên cột là “Thực hiện”.',
    en: 'shows that the table is a plan. A counter needs what was reached; if its column is that, call it “Cumulative”.',
  },
  others: {
    vi: 'cho thấy bảng không đếm riêng tên miền “.vn”. Khối “Số liệu” cần số tên miền “.vn”; nếu là số đó, hãy đặt tên cột là “Tổng số tên miền .vn”.',
    en: 'shows that the table does not count “.vn” names alone. If its column does, call it “Total .vn names”.',
  },
  registrars: {
    vi: 'cho thấy bảng là của từng nhà đăng ký. Khối “Số liệu” cần số của cả tỉnh.',
    en: 'shows that the table is of single registrars. A counter needs the figure of the whole province.',
  },
};
