// Owns the words of the questions. Called while rendering, so that they follow the page's language.

import { msg, str } from '@lit/localize';
import type { DatePart, DateProblem } from '../../program/applicant.ts';
import type { Question } from '../../program/eligibility.ts';
import type { Kind } from '../../program/policies.ts';
import type { DateQuestion } from './answers.ts';

/** Why an answer cannot be taken: none was chosen, or the date is none. */
export type Problem = { code: 'nothing-chosen' } | DateProblem;

export function questionText(question: Question, kind: Kind | undefined): string {
  switch (question) {
    case 'kind':
      return msg('Bạn đăng ký tên miền cho ai?');
    case 'birthDate':
      return msg('Bạn sinh ngày nào?');
    case 'certificateDate':
      return msg('Giấy chứng nhận đăng ký doanh nghiệp cấp ngày nào?');
    case 'certificate':
      return msg('Hộ kinh doanh có giấy chứng nhận đăng ký không?');
    case 'firstDomain':
      return msg(str`Đây có phải tên miền ${kind === 'citizen' ? 'id.vn' : 'biz.vn'} đầu tiên không?`);
  }
}

export const kinds: readonly Kind[] = ['citizen', 'enterprise', 'household', 'cooperative', 'other'];

/** The rows of a question, by their values: what each says and, for some, what it means. */
export const choices = (question: Question): (readonly [value: string, label: string, hint?: string])[] =>
  question === 'kind'
    ? kinds.map((kind) => [kind, ...kindText(kind)])
    : [
        ['yes', msg('Có')],
        ['no', msg('Không')],
      ];

export function kindText(kind: Kind): [label: string, hint?: string] {
  switch (kind) {
    case 'citizen':
      return [msg('Bản thân tôi'), msg('Công dân Việt Nam')];
    case 'enterprise':
      return [msg('Doanh nghiệp'), msg('Có giấy chứng nhận đăng ký doanh nghiệp')];
    case 'household':
      return [msg('Hộ kinh doanh')];
    case 'cooperative':
      return [msg('Hợp tác xã')];
    case 'other':
      return [msg('Trường hợp khác'), msg('Cơ quan, trường học, hội, người nước ngoài…')];
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

/** The form in which a date is wanted. */
export const dateExample = (question: DateQuestion): string =>
  msg(str`Ví dụ: ${question === 'birthDate' ? '5\u00a09\u00a02006' : '5\u00a09\u00a02026'}`);

function fault(problem: DateProblem): string {
  const parts = problem.parts.map((part) => partName(part).toLowerCase()).join(', ');
  switch (problem.code) {
    case 'missing':
      return msg(str`còn thiếu ${parts}`);
    case 'malformed':
      return msg(str`${parts} chỉ gồm chữ số`);
    case 'short-year':
      return msg('năm cần đủ bốn chữ số');
    case 'impossible':
      return msg('lịch không có ngày này');
    case 'future':
      return msg('không thể sau hôm nay');
    case 'too-old':
      return msg('năm này quá xa');
  }
}

/** One sentence with the field and what is wrong, then the form wanted. */
export function problemText(problem: Problem, question: Question): string {
  if (problem.code === 'nothing-chosen') return msg('Hãy chọn một câu trả lời.');
  const field = question === 'birthDate' ? msg('Ngày sinh') : msg('Ngày cấp giấy chứng nhận');
  return `${field}: ${fault(problem)}. ${dateExample(question as DateQuestion)}.`;
}
