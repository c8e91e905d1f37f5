// Explains the problems of a programme file to the officer who wrote it: the place, the reason, and the expected value.

import type { CivilDate } from '../../base/civil-date.ts';
import { formatDate, formatNumber } from '../../localization/format.ts';
import type { SiteLanguage } from '../../localization/language.ts';
import type { Outcome } from '../../program/decision.ts';
import type { ProgrammeProblem, ProgrammeProblemCode } from '../../program/programme-problem.ts';
import { placeInFile } from './field-names.ts';
import { OUTCOME } from '../words/programme-terms.ts';
import type { Bilingual } from '../words/bilingual.ts';

interface FoundAndWanted {
  /** The value in the file, in quotation marks; empty if it cannot be shown. */
  readonly found: string;
  /** The expected value: a number, a day or a list of values. */
  readonly wanted: string;
}

type Sentence = (said: FoundAndWanted) => string;

/** Reasons, without the place. Reasons for the file as a whole also form whole sentences. */
const REASONS: Readonly<Record<ProgrammeProblemCode, Readonly<Record<SiteLanguage, Sentence>>>> = {
  empty: { vi: () => 'không có gì bên trong.', en: () => 'holds nothing.' },
  'too-large': {
    vi: ({ wanted }) => `quá lớn; nhiều nhất ${wanted} byte.`,
    en: ({ wanted }) => `is too large; ${wanted} bytes at most.`,
  },
  html: {
    vi: () => 'là một trang HTML, không phải JSON. Có thể máy chủ trả trang báo lỗi hay trang đăng nhập.',
    en: () => 'is an HTML page, not JSON. Perhaps the server answered with a page about an error, or to sign in.',
  },
  encoding: { vi: () => 'không phải UTF-8; hãy lưu lại dạng UTF-8.', en: () => 'is not UTF-8; save it as UTF-8.' },
  'not-json': {
    vi: ({ found }) =>
      `không phải JSON đúng${found && `, sai ở dòng ${found} hoặc ngay trước đó`}. Hãy xem lại dấu phẩy, dấu ngoặc và dấu nháy thẳng (").`,
    en: ({ found }) =>
      `is not correct JSON${found && `; the mistake is on line ${found} or just before`}. Look at commas, brackets and straight quotation marks (").`,
  },
  'not-an-object': {
    vi: () => 'phải bắt đầu bằng { và kết thúc bằng }.',
    en: () => 'has to begin with { and end with }.',
  },
  'too-deep': { vi: () => 'có quá nhiều tầng lồng nhau.', en: () => 'has too many levels inside each other.' },
  'forbidden-key': {
    vi: () => 'tên này không được dùng; hãy đổi tên.',
    en: () => 'this name cannot be used; choose another.',
  },
  newer: {
    vi: ({ found, wanted }) =>
      `${found} mới hơn phiên bản đọc được (${wanted}). Hãy cập nhật bộ khối, hoặc ghi ${wanted}.`,
    en: ({ found, wanted }) =>
      `${found} is newer than what can be read (${wanted}). Update the blocks, or write ${wanted}.`,
  },
  missing: { vi: () => 'còn thiếu.', en: () => 'is missing.' },
  'wrong-type': {
    vi: ({ found, wanted }) => `${found} không đúng loại giá trị; cần: ${wanted}.`,
    en: ({ found, wanted }) => `${found} is not of the right type; wanted: ${wanted}.`,
  },
  'unknown-value': {
    vi: ({ found, wanted }) => `không có giá trị ${found}${wanted && `; chọn một trong: ${wanted}`}.`,
    en: ({ found, wanted }) => `there is no ${found}${wanted && `; one of: ${wanted}`}.`,
  },
  'too-many': {
    vi: ({ wanted }) => `quá nhiều mục; nhiều nhất ${wanted}.`,
    en: ({ wanted }) => `has too many items; ${wanted} at most.`,
  },
  'too-few': {
    vi: ({ wanted }) => `quá ít mục; ít nhất ${wanted}.`,
    en: ({ wanted }) => `has too few items; at least ${wanted}.`,
  },
  'out-of-range': {
    vi: ({ found, wanted }) => `${found} nằm ngoài khoảng cho phép; giới hạn là ${wanted}.`,
    en: ({ found, wanted }) => `${found} is out of range; the limit is ${wanted}.`,
  },
  'not-whole': {
    vi: ({ found }) => `${found} không phải số nguyên.`,
    en: ({ found }) => `${found} is no whole number.`,
  },
  'bad-year': {
    vi: ({ found }) => `năm của ngày ${found} phải từ 1800 đến 2199.`,
    en: ({ found }) => `the year of ${found} has to be from 1800 to 2199.`,
  },
  'bad-id': {
    vi: ({ found }) =>
      `${found} không dùng làm mã được: chỉ chữ cái không dấu, chữ số, “-”, “_”, “.”, nhiều nhất 60 ký tự.`,
    en: ({ found }) => `${found} cannot be an id: letters without marks, digits, “-”, “_”, “.”, 60 signs at most.`,
  },
  'bad-date': {
    vi: ({ found }) => `${found} không phải ngày; viết theo dạng 2027-03-01.`,
    en: ({ found }) => `${found} is not a date; write it as 2027-03-01.`,
  },
  'no-such-day': {
    vi: ({ found }) => `lịch không có ngày ${found}.`,
    en: ({ found }) => `the calendar has no day ${found}.`,
  },
  'bad-address': {
    vi: ({ found }) => `${found} không phải địa chỉ https:// trên một tên miền .vn.`,
    en: ({ found }) => `${found} is not an https:// address on a host below .vn.`,
  },
  blank: { vi: () => 'để trống.', en: () => 'is blank.' },
  'too-long': {
    vi: ({ wanted }) => `quá dài; nhiều nhất ${wanted} ký tự.`,
    en: ({ wanted }) => `is too long; ${wanted} signs at most.`,
  },
  markup: {
    vi: () => 'có dấu < hoặc >; chỉ được viết chữ, không viết mã HTML.',
    en: () => 'has < or > in it; write words, not HTML.',
  },
  'hidden-sign': {
    vi: () => 'có ký tự không nhìn thấy (xuống dòng, đổi chiều chữ…); hãy xóa và gõ lại.',
    en: () => 'has a sign that is not seen (a line break, a change of direction …); delete it and type it again.',
  },
  'no-document': {
    vi: () => 'chưa có văn bản nào; ghi ít nhất một văn bản.',
    en: () => 'names no document; name one at least.',
  },
  'unknown-document': {
    vi: ({ found }) => `văn bản ${found} không có trong tệp; thêm vào mục “documents”.`,
    en: ({ found }) => `the document ${found} is not in the file; add it to “documents”.`,
  },
  'dated-after-checked': {
    vi: ({ found, wanted }) => `${found} sau ngày rà soát ${wanted}; không thể rà soát trước khi ban hành.`,
    en: ({ found, wanted }) =>
      `${found} is after the day of the check, ${wanted}; a document is checked once it is issued.`,
  },
  'checked-after-updated': {
    vi: ({ found, wanted }) => `${found} sau ngày cập nhật của tệp ${wanted}; sửa “updated”.`,
    en: ({ found, wanted }) => `${found} is after the day of the file’s update, ${wanted}; mend “updated”.`,
  },
  duplicate: { vi: ({ found }) => `${found} đã có ở trên.`, en: ({ found }) => `${found} is there already.` },
  'from-after-until': {
    vi: ({ found, wanted }) => `${found} trước ngày đầu ${wanted}.`,
    en: ({ found, wanted }) => `${found} is before the first day, ${wanted}.`,
  },
  'limit-not-asked': {
    vi: () =>
      'chỉ dành cho công dân (ngày sinh) và doanh nghiệp (ngày cấp giấy chứng nhận); đối tượng này không được hỏi ngày nào.',
    en: () =>
      'is for citizens (birth date) and companies (date of the certificate) only; these applicants are asked for no date.',
  },
  'limit-empty': {
    vi: () => 'cần ít nhất một cách hiểu, vì không ghi tuổi ít nhất.',
    en: () => 'one reading is needed, as there is no least age.',
  },
  'age-of-enterprise': { vi: () => 'chỉ dành cho công dân.', en: () => 'is for citizens only.' },
  'readings-order': {
    vi: () => 'ngắn hơn cách hiểu trước nó; xếp cách chặt nhất trước.',
    en: () => 'is shorter than the one before; the strictest comes first.',
  },
  'suffix-not-theirs': {
    vi: ({ found }) => `tên miền ${found} chỉ dành cho công dân Việt Nam.`,
    en: ({ found }) => `names below ${found} are for Vietnamese citizens only.`,
  },
  'nothing-offered': {
    vi: () => 'không có đuôi tên miền, cũng không có dịch vụ nào.',
    en: () => 'there is neither an ending nor a service.',
  },
  'unknown-offer': {
    vi: ({ found }) => `không có ưu đãi nào mang mã ${found}.`,
    en: ({ found }) => `no offer has the id ${found}.`,
  },
  'end-after-offer': {
    vi: ({ found, wanted }) => `${found} sau ngày cuối của ưu đãi ấy, ${wanted}; ở đây chỉ cho hết hạn sớm hơn.`,
    en: ({ found, wanted }) => `${found} is after the last day of that offer, ${wanted}; here it can only end earlier.`,
  },
  'question-differs': {
    vi: ({ found }) => `điều kiện ${found} có câu hỏi khác ở một ưu đãi khác; đổi mã hoặc viết câu hỏi giống nhau.`,
    en: ({ found }) =>
      `the condition ${found} has another question in another offer; change the id, or write one question.`,
  },
  'unknown-condition': {
    vi: ({ found }) => `không ưu đãi nào có điều kiện ${found}.`,
    en: ({ found }) => `no offer has a condition ${found}.`,
  },
  'nobody-gets-it': {
    vi: () => 'không ví dụ nào được hưởng chính ưu đãi này; thêm một người vừa đủ điều kiện.',
    en: () => 'nobody among them gets this very offer; add one who just gets it.',
  },
  'everybody-gets-it': {
    vi: () => 'ai cũng được hưởng; thêm một người vừa không đủ điều kiện.',
    en: () => 'everybody among them gets it; add one who just does not.',
  },
  'example-differs': {
    vi: ({ found, wanted }) =>
      `ghi ${found}, nhưng theo các điều kiện trong tệp thì là ${wanted}. Sửa ví dụ, hoặc sửa điều kiện.`,
    en: ({ found, wanted }) =>
      `says ${found}, but by the conditions of the file it is ${wanted}. Mend the example, or the conditions.`,
  },
};

const TYPES: Readonly<Record<string, Bilingual>> = {
  string: { vi: 'chữ trong dấu nháy', en: 'a text in quotation marks' },
  number: { vi: 'số, không có dấu nháy', en: 'a number, without quotation marks' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  object: { vi: 'một nhóm trong { }', en: 'a group in { }' },
  array: { vi: 'một danh sách trong [ ]', en: 'a list in [ ]' },
  record: { vi: 'một nhóm trong { }', en: 'a group in { }' },
};

const outcome = (value: string, language: SiteLanguage): string => {
  const words = Object.hasOwn(OUTCOME, value) ? OUTCOME[value as Outcome][language] : '';
  return words ? `“${value}” (${words})` : `“${value}”`;
};

/** A value in readable form: a day, an outcome, a number. */
function valueText(
  value: string | number | readonly string[],
  code: ProgrammeProblemCode,
  language: SiteLanguage,
): string {
  if (typeof value === 'number') return Math.abs(value) < 1e12 ? formatNumber(value, language) : String(value);
  if (typeof value !== 'string') return value.join(', ');
  if (code === 'example-differs') return outcome(value, language);
  if (code === 'wrong-type') return TYPES[value]?.[language] ?? value;
  return /^\d{4}-\d\d-\d\d$/.test(value) ? formatDate(value as CivilDate, language) : value;
}

/** One problem as a sentence: place, reason, expected value. */
export function problemWords({ path, code, wanted, found }: ProgrammeProblem, language: SiteLanguage): string {
  const shown = code === 'no-such-day' || code === 'bad-date' ? `“${found}”` : undefined;
  const plain = code === 'example-differs' || code === 'newer' || typeof found === 'number';
  const day = typeof found === 'string' && /^\d{4}-\d\d-\d\d$/.test(found);
  const said = {
    wanted: wanted === undefined ? '' : valueText(wanted, code, language),
    found: found === undefined ? '' : (shown ?? (plain || day ? valueText(found, code, language) : `“${found}”`)),
  };
  const reason = REASONS[code][language](said).trim();
  return path ? `${placeInFile(path, language)}: ${reason}` : `${placeInFile(path, language)} ${reason}`;
}
