// The possible errors of a table of portals, and their messages.

import type { TextProblem } from '../../../../src/progress/table/decode.ts';
import { widgetNames } from '../../../../src/widgets.ts';
import { widgetTitles } from '../../../../src/embed/words/widget-titles.ts';
import { sayIn } from '../../../../src/embed/words/bilingual.ts';
import type { SiteLanguage } from '../../../../src/localization/language.ts';
import { columnNames, type PortalColumn } from './columns.ts';

export type PortalListProblemCode =
  | TextProblem
  | 'no-headings'
  | 'no-column'
  | 'twice-column'
  | 'no-portals'
  | 'too-long'
  | 'long-cell'
  | 'too-wide'
  | 'quote'
  | 'more-cells'
  | 'empty'
  | 'address'
  | 'inner-address'
  | 'twice'
  | 'province'
  | 'block';

export interface PortalListProblem {
  readonly code: PortalListProblemCode;
  readonly row?: number;
  readonly column?: PortalColumn;
  /** The value of the cell. */
  readonly found?: string;
  /** The row with the same value. */
  readonly other?: number;
}

/** Replaces control characters, so that a file's content cannot send commands to the terminal. */
export const plainText = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ');

const sentence = ({ code, found = '', other, column }: PortalListProblem, language: SiteLanguage): string => {
  const say = sayIn(language);
  const cell = `“${plainText(found).slice(0, 80)}”`;
  switch (code) {
    case 'html':
      return say(
        'Đây là một trang web, không phải bảng. Hãy lưu bảng thành tệp CSV.',
        'This is a web page, not a table. Save the table as CSV.',
      );
    case 'binary':
      return say(
        'Đây là tệp của bảng tính (như .xlsx), không phải CSV. Hãy chọn “Lưu thành”, kiểu CSV UTF-8.',
        'This is a spreadsheet’s own file (such as .xlsx). Save it as CSV UTF-8.',
      );
    case 'encoding':
    case 'lost-letters':
      return say(
        'Chữ có dấu trong tệp không đọc được. Hãy lưu lại thành CSV UTF-8.',
        'Letters of the file cannot be read. Save it again as CSV UTF-8.',
      );
    case 'no-headings':
      return say(
        'Không thấy dòng tiêu đề có “Tên cổng”, “Cơ quan” và “Địa chỉ”.',
        'No row of headings with “Name”, “Body” and “Address” was found.',
      );
    case 'no-column':
      return say(`Thiếu cột “${columnNames[column!].vi}”.`, `The column “${columnNames[column!].en}” is missing.`);
    case 'twice-column':
      return say(
        `Các cột ${cell} cùng được hiểu là “${columnNames[column!].vi}”; chỉ để lại một.`,
        `The columns ${cell} are all read as “${columnNames[column!].en}”; keep one.`,
      );
    case 'no-portals':
      return say('Dưới dòng tiêu đề không có cổng nào.', 'There is no portal below the headings.');
    case 'too-long':
      return say('Bảng dài hơn 20.000 dòng.', 'The table has more than 20,000 rows.');
    case 'long-cell':
      return say('Ô dài hơn 2.000 ký tự.', 'The cell has more than 2,000 characters.');
    case 'too-wide':
      return say(
        'Dòng này có hơn 300 ô. Hãy xóa các cột trống bên phải bảng rồi lưu lại.',
        'This row has more than 300 cells. Delete the empty columns on the right of the table and save it again.',
      );
    case 'quote':
      return say(
        'Dấu nháy kép mở mà không đóng, nên các ô dính vào nhau.',
        'A quotation mark is opened and not closed, so that cells run together.',
      );
    case 'more-cells':
      return say(
        'Dòng này có nhiều ô hơn dòng tiêu đề; có thể một dấu phẩy đứng ngoài dấu nháy kép.',
        'This row has more cells than the headings; a comma may stand outside quotation marks.',
      );
    case 'empty':
      return say(
        'Ô trống. Hãy điền; nếu đây là dòng tên nhóm hay dòng tổng cộng thì xóa dòng.',
        'The cell is empty. Fill it in; if this row is the title of a group or a total, delete the row.',
      );
    case 'address':
      return say(
        `${cell} không phải một địa chỉ web. Mỗi ô một địa chỉ, viết như https://xa.tinh.gov.vn/.`,
        `${cell} is not one web address. Write one in each cell, like https://xa.tinh.gov.vn/.`,
      );
    case 'inner-address':
      return say(
        `${cell} là địa chỉ trong mạng nội bộ, hoặc có số cổng (port) không phải của web. Muốn hỏi cả địa chỉ ấy, thêm --allow-private.`,
        `${cell} is an address of an inner network, or has a port that is not of the web. Add --allow-private to ask it as well.`,
      );
    case 'twice':
      return say(`${cell} đã có ở dòng ${other}.`, `${cell} stands in row ${other} already.`);
    case 'province':
      return say(
        `${cell} không phải tên tỉnh nào, hiện nay hay trước tháng 7/2025.`,
        `${cell} is no province of today, nor of before July 2025.`,
      );
    case 'block': {
      const known = widgetNames.map((name) => `${name} (${widgetTitles[name][language]})`).join(', ');
      return say(`${cell} không phải khối nào. Các khối: ${known}.`, `${cell} is no block. The blocks: ${known}.`);
    }
  }
};

/** “Dòng 4, cột “Địa chỉ”: …” */
export function listProblemText(problem: PortalListProblem, language: SiteLanguage): string {
  const say = sayIn(language);
  const { row, column, code } = problem;
  const place = [
    ...(row ? [say(`Dòng ${row}`, `Row ${row}`)] : []),
    ...(column && code !== 'no-column'
      ? [say(`cột “${columnNames[column].vi}”`, `column “${columnNames[column].en}”`)]
      : []),
  ].join(', ');
  const text = sentence(problem, language);
  return place ? `${place.charAt(0).toUpperCase()}${place.slice(1)}: ${text}` : text;
}
