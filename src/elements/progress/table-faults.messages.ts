// Faults in the cells of a table feed. The table tool of the builder explains each fault and its correction in more detail.

import type { FeedProblem } from '../../progress/problems.ts';
import { say } from './say.ts';

function reasonOf(code: string): string {
  switch (code) {
    case 'merged':
    case 'province':
    case 'smaller-place':
      return say(
        'không phải tên một tỉnh, hoặc ô tỉnh trống (ô gộp)',
        'not the name of a province, or an empty cell (merged cells)',
      );
    case 'after-merger':
      return say(
        'tỉnh này đã hợp nhất trước ngày ấy; hãy ghi tên tỉnh hiện nay',
        'this province was merged before that day; write today’s province',
      );
    case 'divided':
      return say(
        'bảng là của xã, của một đuôi hoặc của nhà đăng ký, không phải của cả tỉnh',
        'the table is of communes, endings or registrars, not of the province',
      );
    case 'unit':
      return say('số không tính từng tên miền (nghìn, phần trăm)', 'not counted in names (thousands, per cent)');
    case 'two-numbers':
    case 'other-sign':
    case 'more-cells':
    case 'thousands':
      return say('có thể là hai số, hoặc số bị dấu phẩy cắt đôi', 'may be two numbers, or one that its comma has cut');
    case 'count':
    case 'zero':
      return say('không phải số đếm lớn hơn 0; ví dụ 3.295', 'no count above 0; for example 3,295');
    case 'percent':
    case 'percent-in-count':
    case 'share':
      return say('tỉ lệ viết chưa rõ; ví dụ 40%', 'an unclear percentage; for example 40%');
    case 'group':
    case 'no-group':
    case 'group-of-count':
    case 'half-group':
      return say(
        'nhóm của chỉ tiêu chưa rõ; ví dụ: doanh nghiệp',
        'it is unclear of which group; for example enterprises',
      );
    case 'far-under':
    case 'plan-asks':
    case 'falls':
    case 'jumps':
      return say(
        'số chênh quá nhiều so với số bên cạnh, có lẽ thiếu chữ số',
        'far from the numbers beside it; digits may be missing',
      );
    case 'date':
    case 'short-year':
    case 'year':
      return say('không phải ngày đủ ngày, tháng, năm; ví dụ 31/3/2025', 'no whole date; for example 31/3/2025');
    case 'month-first':
      return say(
        'ngày viết không cùng thứ tự; hãy viết ngày trước tháng: 31/3/2025',
        'days are written in two orders; write the day before the month: 31/3/2025',
      );
    case 'two-days':
      return say('nêu một ngày mà không dòng nào có', 'names a day that no row has');
    case 'no-such-day':
      return say('ngày không có trong lịch', 'not in the calendar');
    case 'to-come':
      return say('ngày chưa đến', 'a day that has not come');
    case 'empty':
    case 'half-target':
      return say('ô đang trống', 'an empty cell');
    case 'two-totals':
    case 'two-targets':
    case 'two-groups':
    case 'two-kinds':
    case 'disagrees':
    case 'twice':
      return say('trái với một ô khác', 'contradicts another cell');
    case 'more-than-total':
    case 'more-than-group':
      return say('phần lớn hơn cả số chung', 'a part that is more than the whole');
    case 'title':
    case 'garbled':
    case 'lost-letters':
    case 'encoding':
      return say('bị mất chữ; hãy lưu tệp là UTF-8', 'letters were lost; save the file as UTF-8');
    case 'address':
    case 'not-https':
      return say('địa chỉ phải bắt đầu bằng https://', 'an address has to begin with https://');
    case 'yes-no':
      return say('không rõ có hay không; hãy viết x hoặc để trống', 'neither yes nor no; write x or leave it empty');
    case 'html':
    case 'binary':
    case 'quote':
    case 'one-column':
      return say('không phải bảng CSV', 'no CSV table');
    case 'too-long':
      return say('dài quá mức đọc được', 'longer than is read');
    case 'missing':
      return say('thiếu cột này', 'this column is missing');
    default:
      return code;
  }
}

/** "dòng 3 province: ô đang trống" */
export function tableFault({ code, field }: FeedProblem): string {
  const [, row, rest] = /^row (\d+)(.*)$/s.exec(field) ?? [];
  const place = row
    ? say(`dòng ${row}`, `row ${row}`) + rest
    : field === 'file' || field === 'table'
      ? say('cả tệp', 'the whole file')
      : field;
  return `${place}: ${reasonOf(code)}.`;
}
