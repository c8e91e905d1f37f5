// Owns the words of the questions. Called while rendering, so that they follow the page's language.

import { msg, str } from '@lit/localize';
import type { CivilDate } from '../../base/civil-date.ts';
import { formatDate } from '../../localization/format.ts';
import type { Language } from '../../localization/language.ts';
import type { DatePart, DateProblem } from '../../program/applicant.ts';
import type { Question } from '../../program/eligibility.ts';
import type { Kind } from '../../program/policies.ts';
import type { DateQuestion } from './answers.ts';

export interface Choice {
  value: string;
  label: string;
  hint?: string;
}

/** Why an answer cannot be taken: none was chosen, or the date is none. */
export type Problem = { code: 'nothing-chosen' } | DateProblem;

export function questionText(question: Question, kind?: Kind): string {
  switch (question) {
    case 'kind':
      return msg('Bạn đăng ký tên miền cho ai?');
    case 'birthDate':
      return msg('Bạn sinh ngày nào?');
    case 'certificateDate':
      return msg('Giấy chứng nhận đăng ký doanh nghiệp cấp ngày nào?');
    case 'certificate':
      return msg('Hộ kinh doanh đã có giấy chứng nhận đăng ký chưa?');
    case 'firstDomain':
      return kind === 'citizen'
        ? msg('Đây có phải tên miền id.vn đầu tiên của bạn không?')
        : msg('Đây có phải tên miền biz.vn đầu tiên của doanh nghiệp không?');
  }
}

/** The same in a word or two, for the list of answers. */
export function questionName(question: Question): string {
  switch (question) {
    case 'kind':
      return msg('Người đăng ký');
    case 'birthDate':
      return msg('Ngày sinh');
    case 'certificateDate':
      return msg('Ngày cấp giấy chứng nhận');
    case 'certificate':
      return msg('Giấy chứng nhận đăng ký');
    case 'firstDomain':
      return msg('Tên miền đầu tiên');
  }
}

export const dateHint = (question: DateQuestion): string =>
  question === 'birthDate' ? msg('Như trên thẻ căn cước, ví dụ: 5 9 2006') : msg('Như ghi trên giấy chứng nhận, ví dụ: 5 9 2026');

export function choices(question: Question): Choice[] {
  switch (question) {
    case 'kind':
      return kinds.map((value) => ({ value, ...kindText(value) }));
    case 'certificate':
      return [
        { value: 'yes', label: msg('Đã có') },
        { value: 'no', label: msg('Chưa có') },
      ];
    case 'firstDomain':
      return [
        { value: 'yes', label: msg('Đúng, là tên miền đầu tiên') },
        { value: 'no', label: msg('Không, đã từng đăng ký') },
      ];
    case 'birthDate':
    case 'certificateDate':
      return [];
  }
}

const kinds: readonly Kind[] = ['citizen', 'enterprise', 'household', 'cooperative', 'other'];

export function kindText(kind: Kind): { label: string; hint?: string } {
  switch (kind) {
    case 'citizen':
      return { label: msg('Bản thân tôi'), hint: msg('Công dân Việt Nam') };
    case 'enterprise':
      return { label: msg('Doanh nghiệp'), hint: msg('Có giấy chứng nhận đăng ký doanh nghiệp') };
    case 'household':
      return { label: msg('Hộ kinh doanh') };
    case 'cooperative':
      return { label: msg('Hợp tác xã') };
    case 'other':
      return { label: msg('Trường hợp khác'), hint: msg('Cơ quan, trường học, hội, người nước ngoài…') };
  }
}

export function partName(part: DatePart): string {
  switch (part) {
    case 'day':
      return msg('Ngày');
    case 'month':
      return msg('Tháng');
    case 'year':
      return msg('Năm');
  }
}

/** "ngày và tháng" */
const partList = (parts: readonly DatePart[]): string =>
  parts.map((part) => partName(part).toLowerCase()).join(parts.length === 2 ? msg(' và ') : ', ');

/** One sentence: which field, what is wrong with it, the form wanted and an example. */
export function problemText(problem: Problem, question: Question, today: CivilDate, language: Language): string {
  const field = questionName(question);
  const example = question === 'birthDate' ? '5 9 2006' : '5 9 2026';
  switch (problem.code) {
    case 'nothing-chosen':
      return msg('Hãy chọn một câu trả lời.');
    case 'missing':
      return problem.parts.length === 3
        ? msg(str`${field}: hãy nhập ngày, tháng và năm, ví dụ ${example}.`)
        : msg(str`${field}: còn thiếu ${partList(problem.parts)}. Hãy nhập đủ, ví dụ ${example}.`);
    case 'malformed':
      return msg(str`${field}: ${partList(problem.parts)} chỉ gồm chữ số, ví dụ ${example}.`);
    case 'short-year':
      return msg(str`${field}: năm cần đủ bốn chữ số, ví dụ ${example}.`);
    case 'impossible':
      return msg(str`${field}: lịch không có ngày này. Hãy xem lại ${partList(problem.parts)}, ví dụ ${example}.`);
    case 'future':
      return msg(str`${field}: phải là hôm nay (${formatDate(today, language)}) hoặc trước đó, ví dụ ${example}.`);
    case 'too-old':
      return msg(str`${field}: năm này quá xa. Hãy xem lại năm, ví dụ ${example}.`);
  }
}
