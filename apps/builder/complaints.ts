// Validates the values of the fields, and lists the attributes to leave out when a value is wrong.

import { parseCivilDate, type CivilDate } from '../../src/base/civil-date.ts';
import { hasTelephone } from '../../src/base/telephone.ts';
import { findSuffix } from '../../src/domains/suffixes.ts';
import { destroyedIn, isPortalAddress } from '../../src/embed/settings.ts';
import type { Bilingual } from '../../src/embed/words/bilingual.ts';
import { MINIMUM, readCount, readReportDate } from '../../src/progress/row.ts';
import { fields } from './fields.ts';
import type { OptionField } from './option-field.ts';
import { both } from './say.ts';
import type { WidgetName } from '../../src/widgets.ts';

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

const WANTED: Readonly<Record<Exclude<OptionField['input'], 'text'>, Bilingual>> = {
  tel: both('Cần một số điện thoại, ví dụ 0208 0000 000.', 'A telephone number is wanted, such as 0208 0000 000.'),
  date: both(
    'Cần một ngày có trong lịch, viết ngày/tháng/năm: 31/3/2025.',
    'A day of the calendar is wanted, as day/month/year: 31/3/2025.',
  ),
  count: both('Cần một số nguyên: 3.295.', 'A whole number is wanted: 3,295.'),
  target: both(
    'Cần một số nguyên lớn hơn 0, có thể có ≥ đứng trước: ≥300.000.',
    'A whole number above 0 is wanted, with ≥ before it if it is a minimum: ≥300,000.',
  ),
  address: both(
    'Cần một địa chỉ bắt đầu bằng https://, hoặc bằng / nếu ở cùng cổng.',
    'An address that begins with https:// is wanted, or with / on the same portal.',
  ),
  suffix: both(
    'Cần đuôi có thật dưới “.vn”, ví dụ id.vn.',
    'Endings that exist below “.vn” are wanted, such as id.vn.',
  ),
  choice: both('Chọn một trong các mục.', 'Choose one of the list.'),
};

const PERCENT = both(
  'Chỉ tiêu phần trăm chỉ ghi được trong tệp số liệu, không ghi được ở đây.',
  'Targets in per cent can stand in a file of figures, not here.',
);

function fits({ name, input, choices }: OptionField, value: string): boolean {
  switch (input) {
    case 'text':
      return true;
    case 'tel':
      return hasTelephone(value);
    case 'date':
      return parseCivilDate(readReportDate(value)).ok;
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

/** Fields that depend on each other: a figure is not shown without its day and source. */
function missing(values: Readonly<Record<string, string>>, today: CivilDate): Record<string, Bilingual> {
  const found: Record<string, Bilingual> = {};
  const day = values['as-of'];
  if (day && readReportDate(day) > today) found['as-of'] = both('Ngày này chưa đến.', 'This day has not come yet.');
  if (values['value'] && !day)
    found['as-of'] = both(
      'Số liệu không có ngày thì khối không hiện: cho biết số tính đến ngày nào.',
      'A figure without its day is not shown: say of which day it is.',
    );
  if (values['value'] && !values['source'])
    found['source'] = both(
      'Số liệu không có nguồn thì khối không hiện: cho biết văn bản nào nêu số đó.',
      'A figure without its source is not shown: say which document gives it.',
    );
  const [total, ...parts] = ['value', 'id-vn', 'biz-vn'].map((name) => readCount(values[name] || '0') as number);
  // The sum may be smaller: the total counts all endings below .vn.
  if (values['value'] && parts.reduce((sum, part) => sum + part) > total!) {
    found['id-vn'] = both(
      'id.vn và biz.vn cộng lại không được lớn hơn số tên miền.',
      'id.vn and biz.vn together cannot be more than the number of names.',
    );
  }
  if (values['target'] && !values['target-by'])
    found['target-by'] = both('Cho biết hạn của chỉ tiêu.', 'Say until when the target is to be reached.');
  if (values['target-by'] && !values['target'])
    found['target'] = both(
      'Cho biết chỉ tiêu của hạn này, hoặc xóa hạn.',
      'Say what is to be reached by that day, or empty the day.',
    );
  return found;
}

/** The errors in typed values, by attribute. */
export type Complaints = Readonly<Record<string, Bilingual>>;

/** Returns the errors in typed values, by attribute. An empty field is valid unless another field needs it. */
export function complaints(widget: WidgetName, values: Readonly<Record<string, string>>, today: CivilDate): Complaints {
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
    found['logo-alt'] = both(
      'Đây là tên tệp. Hãy viết điều logo nói, bằng tiếng Việt có dấu.',
      'This is a file name. Write what the logo says.',
    );
  }
  return found;
}

/** A figure, its split and a target are each left out as a whole if one part is wrong. */
const TOGETHER: readonly (readonly [wrong: readonly string[], ...further: string[]])[] = [
  [['value', 'as-of', 'source'], 'source-href', 'id-vn', 'biz-vn'],
  [['id-vn', 'biz-vn']],
  [['target', 'target-by']],
];

/** The attributes to leave out, for a list of wrong ones. */
export const leftOut = (wrong: readonly string[]): ReadonlySet<string> =>
  new Set([
    ...wrong,
    ...TOGETHER.flatMap(([parts, ...further]) =>
      parts.some((name) => wrong.includes(name)) ? [...parts, ...further] : [],
    ),
  ]);
