// Owns how each attribute of the contract is asked for: its words, its kind of input, and what is wanted of it. Knows no document.

import { parseCivilDate, type CivilDate } from '../../base/civil-date.ts';
import { hasTelephone } from '../../base/telephone.ts';
import type { Widget } from '../../contract.ts';
import { findSuffix } from '../../domains/suffixes.ts';
import { destroyedIn, isPortalAddress } from '../../embed/settings.ts';
import type { Bilingual } from '../../embed/systems.ts';
import { MINIMUM, readCount, readDate } from '../../progress/row.ts';

export interface Choosable {
  readonly value: string;
  readonly words: Bilingual;
}

export interface Field {
  /** The attribute. */
  readonly name: string;
  readonly label: Bilingual;
  readonly hint?: Bilingual;
  readonly input: 'text' | 'tel' | 'date' | 'count' | 'target' | 'address' | 'suffix' | 'choice';
  /** Of a `choice`; the first is what holds without the attribute. */
  readonly choices?: readonly Choosable[];
  /** For administrators, kept apart. */
  readonly technical?: true;
}

const both = (vi: string, en: string): Bilingual => ({ vi, en });
const choice = (value: string, vi: string, en: string): Choosable => ({ value, words: both(vi, en) });

const hotline: Field = {
  name: 'hotline',
  label: both('Điện thoại hỗ trợ', 'Telephone for questions'),
  hint: both('Số mà người dân gọi được trong giờ làm việc. Để trống nếu chưa có.', 'A number that people can call in office hours. Leave it empty if there is none.'),
  input: 'tel',
};

const theme: Field = {
  name: 'theme',
  label: both('Nền sáng hay tối', 'Light or dark'),
  input: 'choice',
  choices: [
    choice('', 'Theo máy của người đọc', 'As the reader’s device'),
    choice('light', 'Luôn sáng', 'Always light'),
    choice('dark', 'Luôn tối', 'Always dark'),
  ],
};

const programme: Field = {
  name: 'programme',
  label: both('Tệp chương trình', 'Programme file'),
  hint: both(
    'Để trống: khối hỏi máy chủ của khối một lần mỗi trang. Ghi none: không hỏi.',
    'Left empty, the block asks the host of the blocks once a page. With none it asks nobody.',
  ),
  input: 'address',
  technical: true,
};

const suffixHint = both('Ví dụ: id.vn', 'Such as id.vn');

/** In the order in which they are asked. `province` has its own place. */
export const fields: Readonly<Record<Widget['name'], readonly Field[]>> = {
  banner: [
    {
      name: 'agency',
      label: both('Nơi hỏi', 'Where to ask'),
      hint: both('Tên cơ quan trả lời câu hỏi của người dân.', 'The body that answers people’s questions.'),
      input: 'text',
    },
    hotline,
    {
      name: 'href',
      label: both('Trang của bạn về chương trình', 'Your page about the programme'),
      hint: both('Địa chỉ bắt đầu bằng https://. Để trống nếu chưa có.', 'An address that begins with https://. Leave it empty if there is none.'),
      input: 'address',
    },
    {
      name: 'logo-src',
      label: both('Tệp logo chính thức', 'File of the official logo'),
      hint: both(
        'Địa chỉ của tệp hình trên cổng của bạn. Để trống thì khối vẽ dấu “.vn”.',
        'The address of the image on your own portal. Left empty, the block draws the “.vn” mark.',
      ),
      input: 'address',
    },
    {
      name: 'logo-alt',
      label: both('Logo nói gì với người không nhìn thấy', 'What the logo says to those who do not see it'),
      hint: both('Tên chương trình đã có bên cạnh, nên thường để trống.', 'The programme’s name stands beside it, so this is mostly left empty.'),
      input: 'text',
    },
    {
      name: 'layout',
      label: both('Hình dáng', 'Shape'),
      input: 'choice',
      choices: [
        choice('', 'Tự chọn theo bề rộng', 'By the width that there is'),
        choice('strip', 'Dải ngang', 'Strip'),
        choice('card', 'Thẻ', 'Card'),
      ],
    },
    theme,
    {
      name: 'heading-level',
      label: both('Cấp tiêu đề của khối', 'Heading level of the block'),
      hint: both('Để mục lục của trang đúng thứ bậc.', 'So that the page’s headings are in order.'),
      input: 'choice',
      choices: [choice('', '2', '2'), ...['3', '4', '5', '6'].map((level) => choice(level, level, level))],
      technical: true,
    },
    programme,
  ],
  eligibility: [
    hotline,
    {
      name: 'desk',
      label: both('Dùng ở quầy tiếp dân', 'Used at a service counter'),
      hint: both(
        'Thêm nút “Người tiếp theo” và tự xóa câu trả lời khi không ai dùng.',
        'Adds a button for the next person, and clears the answers when nobody uses it.',
      ),
      input: 'choice',
      choices: [choice('', 'Không', 'No'), choice('true', 'Có', 'Yes')],
    },
    theme,
    {
      name: 'for',
      label: both('Mã (id) của ô tra tên cùng trang', 'Id of the name form on the same page'),
      hint: both('Để trống nếu trang không có ô tra tên.', 'Leave it empty where the page has no name form.'),
      input: 'text',
      technical: true,
    },
    programme,
  ],
  availability: [
    { name: 'suffix', label: both('Đuôi chọn sẵn', 'Ending that is chosen at first'), hint: suffixHint, input: 'suffix' },
    {
      name: 'suffixes',
      label: both('Các đuôi được chọn', 'Endings to choose from'),
      hint: both('Cách nhau bằng dấu cách, ví dụ: id.vn biz.vn. Để trống là hai đuôi của chương trình.', 'With spaces between them, such as id.vn biz.vn. Left empty: the two of the programme.'),
      input: 'suffix',
    },
    { name: 'value', label: both('Tên điền sẵn', 'Name filled in at first'), hint: both('Thường để trống.', 'Mostly left empty.'), input: 'text' },
    theme,
    {
      name: 'endpoint',
      label: both('Địa chỉ dịch vụ tra cứu (RDAP)', 'Address of a look-up service (RDAP)'),
      hint: both('Không có thì khối kiểm tra cách viết và dẫn tới nhà đăng ký.', 'Without it the block checks the spelling and leads to registrars.'),
      input: 'address',
      technical: true,
    },
    { name: 'doh', label: both('Địa chỉ máy phân giải (DNS-over-HTTPS)', 'Address of a resolver (DNS over HTTPS)'), input: 'address', technical: true },
    {
      name: 'name',
      label: both('Tên của ô trong biểu mẫu', 'Name of the field in a form'),
      hint: both('Chỉ khi khối nằm trong biểu mẫu của cổng.', 'Only where the block stands in a form of the portal.'),
      input: 'text',
      technical: true,
    },
    programme,
  ],
  progress: [
    { name: 'value', label: both('Số tên miền', 'Number of names'), hint: both('Ví dụ: 3.295', 'Such as 3,295'), input: 'count' },
    { name: 'as-of', label: both('Tính đến ngày', 'As of'), hint: both('Số nào cũng phải có ngày. Ví dụ: 31/3/2025', 'No figure without its day. Such as 31/3/2025'), input: 'date' },
    { name: 'source', label: both('Nguồn', 'Source'), hint: both('Văn bản hoặc báo cáo nêu số đó.', 'The document or report that gives it.'), input: 'text' },
    { name: 'source-href', label: both('Địa chỉ của nguồn', 'Address of the source'), hint: both('Bắt đầu bằng https://.', 'Begins with https://.'), input: 'address' },
    { name: 'target', label: both('Chỉ tiêu', 'Target'), hint: both('Số tên miền; “ít nhất” viết là ≥, ví dụ ≥300.000', 'A number of names; “at least” is ≥, such as ≥300,000'), input: 'target' },
    { name: 'target-by', label: both('Hạn của chỉ tiêu', 'Last day of the target'), hint: both('Ví dụ: 31/12/2026', 'Such as 31/12/2026'), input: 'date' },
    { name: 'id-vn', label: both('Trong đó id.vn', 'Of these id.vn'), input: 'count' },
    { name: 'biz-vn', label: both('Trong đó biz.vn', 'Of these biz.vn'), input: 'count' },
    theme,
    {
      name: 'src',
      label: both('Tệp số liệu (JSON hoặc CSV)', 'File with figures (JSON or CSV)'),
      hint: both('Khi có tệp này, các số ở trên chỉ hiện lúc tệp chưa tải được.', 'With it, the figures above show only until it has come.'),
      input: 'address',
      technical: true,
    },
    { name: 'refresh', label: both('Đọc lại tệp sau mỗi (phút)', 'Read the file again every (minutes)'), input: 'count', technical: true },
    programme,
  ],
};

const DESTROYED = {
  character: both(
    'Bỏ các dấu # & < > " { }: có hệ thống làm hỏng chúng khi lưu. Có thể viết “và” thay cho &.',
    'Leave out # & < > " { }: some systems spoil them when they save. Write “and” for &.',
  ),
  word: both(
    'Viết khác đi: NukeViet bỏ cả ô này vì có từ giống mã lệnh, như “javascript”, “file (…)”, “system (…)”.',
    'Write it another way: NukeViet drops all of this for a word that looks like code, such as “javascript”, “file (…)”, “system (…)”.',
  ),
};

const WANTED: Readonly<Record<Exclude<Field['input'], 'text'>, Bilingual>> = {
  tel: both('Cần một số điện thoại, ví dụ 0208 0000 000.', 'A telephone number is wanted, such as 0208 0000 000.'),
  date: both('Cần một ngày có trong lịch, viết ngày/tháng/năm: 31/3/2025.', 'A day of the calendar is wanted, as day/month/year: 31/3/2025.'),
  count: both('Cần một số nguyên: 3.295.', 'A whole number is wanted: 3,295.'),
  target: both('Cần một số nguyên lớn hơn 0, có thể có ≥ đứng trước: ≥300.000.', 'A whole number above 0 is wanted, with ≥ before it if it is a minimum: ≥300,000.'),
  address: both('Cần một địa chỉ bắt đầu bằng https://, hoặc bằng / nếu ở cùng cổng.', 'An address that begins with https:// is wanted, or with / on the same portal.'),
  suffix: both('Cần đuôi có thật dưới “.vn”, ví dụ id.vn.', 'Endings that exist below “.vn” are wanted, such as id.vn.'),
  choice: both('Chọn một trong các mục.', 'Choose one of the list.'),
};

const PERCENT = both(
  'Chỉ tiêu phần trăm chỉ ghi được trong tệp số liệu, không ghi được ở đây.',
  'Targets in per cent can stand in a file of figures, not here.',
);

function fits({ name, input, choices }: Field, value: string): boolean {
  switch (input) {
    case 'text':
      return true;
    case 'tel':
      return hasTelephone(value);
    case 'date':
      return parseCivilDate(readDate(value)).ok;
    case 'count':
      return Number.isSafeInteger(readCount(value));
    case 'target':
      return Number.isSafeInteger(readCount(value.replace(MINIMUM, ''))) && /[1-9]/.test(value);
    case 'address':
      return (name === 'programme' && value === 'none') || (/^[h/]/.test(value) && isPortalAddress(value));
    case 'suffix':
      return value.split(/[\s,;]+/).every((suffix) => findSuffix(suffix.toLowerCase()));
    case 'choice':
      return !!choices?.some((known) => known.value === value);
  }
}

/** What fields need of each other: a figure without its day and source is not shown. */
function missing(values: Readonly<Record<string, string>>, today: CivilDate): Record<string, Bilingual> {
  const found: Record<string, Bilingual> = {};
  const day = values['as-of'];
  if (day && readDate(day) > today) found['as-of'] = both('Ngày này chưa đến.', 'This day has not come yet.');
  if (values['value'] && !day) found['as-of'] = both('Số liệu không có ngày thì khối không hiện: cho biết số tính đến ngày nào.', 'A figure without its day is not shown: say of which day it is.');
  if (values['value'] && !values['source']) found['source'] = both('Số liệu không có nguồn thì khối không hiện: cho biết văn bản nào nêu số đó.', 'A figure without its source is not shown: say which document gives it.');
  const [total, ...parts] = ['value', 'id-vn', 'biz-vn'].map((name) => readCount(values[name] || '0') as number);
  // They may be fewer: the number is of all endings below .vn.
  if (values['value'] && parts.reduce((sum, part) => sum + part) > total!) {
    found['id-vn'] = both('id.vn và biz.vn cộng lại không được lớn hơn số tên miền.', 'id.vn and biz.vn together cannot be more than the number of names.');
  }
  if (values['target'] && !values['target-by']) found['target-by'] = both('Cho biết hạn của chỉ tiêu.', 'Say until when the target is to be reached.');
  if (values['target-by'] && !values['target']) found['target'] = both('Cho biết chỉ tiêu của hạn này, hoặc xóa hạn.', 'Say what is to be reached by that day, or empty the day.');
  return found;
}

/** What is wrong with what was typed, by attribute. Empty fields are right, but for those that another field needs. */
export function complaints(widget: Widget['name'], values: Readonly<Record<string, string>>, today: CivilDate): Readonly<Record<string, Bilingual>> {
  const found: Record<string, Bilingual> = widget === 'progress' ? missing(values, today) : {};
  for (const field of fields[widget]) {
    const value = values[field.name]?.trim() ?? '';
    if (!value) continue;
    const destroyed = destroyedIn(value);
    if (destroyed) found[field.name] = DESTROYED[destroyed];
    else if (field.input === 'target' && value.endsWith('%')) found[field.name] = PERCENT;
    else if (field.input !== 'text' && !fits(field, value)) found[field.name] = WANTED[field.input];
  }
  const alt = values['logo-alt'] ?? '';
  if (widget === 'banner' && /\.(png|jpe?g|gif|svg|webp)$/i.test(alt.trim())) {
    found['logo-alt'] = both('Đây là tên tệp. Hãy viết điều logo nói, bằng tiếng Việt có dấu.', 'This is a file name. Write what the logo says.');
  }
  return found;
}

/** A figure, its split and a target are each left out as a whole where a part of them is wrong. */
const TOGETHER: readonly (readonly [wrong: readonly string[], ...further: string[]])[] = [
  [['value', 'as-of', 'source'], 'source-href', 'id-vn', 'biz-vn'],
  [['id-vn', 'biz-vn']],
  [['target', 'target-by']],
];

/** The attributes that settings go without, given those that are wrong. */
export const leftOut = (wrong: readonly string[]): ReadonlySet<string> =>
  new Set([...wrong, ...TOGETHER.flatMap(([parts, ...further]) => (parts.some((name) => wrong.includes(name)) ? [...parts, ...further] : []))]);
