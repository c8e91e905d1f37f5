// Called while rendering, so that the texts have the language of the page.

import { msg, str } from '../../localization/msg.ts';
import type { DatePart, DateProblem } from '../../program/applicant.ts';
import type { Question, Suffix } from '../../program/decision.ts';
import { monthsOf, policiesOn, standingOn } from '../../program/policies.ts';
import { agesText } from '../offer-text.ts';
import type { CheckerTerms } from './result.ts';

/** The reason why an answer is invalid, and the parts of a date that are wrong. */
export interface QuestionError {
  code: DateProblem['code'] | 'nothing-chosen';
  parts?: readonly DatePart[];
}

/** The suffix that is offered to a kind, or that the kind would have at a fee. */
export const suffixFor = (kind: string | undefined, { on, policies }: CheckerTerms): Suffix =>
  policiesOn(on, policies).find((policy) => policy.who === kind && policy.suffix)?.suffix ??
  (kind === 'citizen' ? 'id.vn' : 'biz.vn');

export function questionText(question: Question, kind: string | undefined, terms: CheckerTerms): string {
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
      return msg(str`Đây có phải tên miền ${suffixFor(kind, terms)} đầu tiên không?`);
    default:
      return conditionText(question, terms);
  }
}

/** The question for a condition of an offer, from the programme file. */
export const conditionText = (id: string, { policies, language }: CheckerTerms): string =>
  policies.flatMap(({ conditions = [] }) => conditions).findLast((condition) => id === `condition:${condition.id}`)
    ?.question[language] ?? id;

/** The choices of a question: each value and its label. */
export const choiceLabels = (question: Question): (readonly [value: string, label: string])[] =>
  question === 'kind'
    ? [
        ['citizen', msg('Bản thân tôi', { desc: 'answer: the name is for myself' })],
        ['enterprise', msg('Doanh nghiệp', { desc: 'who a name is for; begins in lower case inside a line' })],
        ['household', msg('Hộ kinh doanh', { desc: 'who a name is for; begins in lower case inside a line' })],
        ['cooperative', msg('Hợp tác xã', { desc: 'who a name is for; begins in lower case inside a line' })],
        ['other', msg('Trường hợp khác', { desc: 'answer: the name is for none of the others' })],
      ]
    : [
        ['yes', msg('Có', { desc: 'answer to a question' })],
        ['no', msg('Không', { desc: 'answer to a question' })],
      ];

/** The hint of a choice: the people it is for, and the limit of its offer if there is one. */
export function hintText(value: string, { on, policies }: CheckerTerms): string | undefined {
  const limit = standingOn(on, policies).find(({ who, suffix }) => suffix && who === value)?.limit;
  switch (value) {
    case 'citizen':
      return limit ? msg(str`Công dân Việt Nam; ưu đãi cho người ${agesText(limit)} tuổi`) : msg('Công dân Việt Nam');
    case 'enterprise':
      return limit && msg(str`Ưu đãi khi giấy chứng nhận cấp trong ${monthsOf(limit)}\u00a0tháng qua`);
    case 'household':
      return msg('Cửa hàng, quán, cơ sở có giấy chứng nhận đăng ký');
    case 'other':
      return msg('Cơ quan, hội, người nước ngoài');
    default:
      return undefined;
  }
}

/** The label of a value; undefined if there is none. */
export const choiceText = (question: Question, value: string | undefined): string | undefined =>
  choiceLabels(question).find(([other]) => other === value)?.[1];

export const partName = (part: DatePart): string =>
  ({
    day: msg('Ngày', { desc: 'label of a field: day of the month' }),
    month: msg('Tháng', { desc: 'label of a field: month of a date' }),
    year: msg('Năm', { desc: 'label of a field: year of a date' }),
  })[part];

/** An example of the date format. */
export const dateExample = (): string =>
  msg('Ví dụ: 5\u00a09\u00a02006', { desc: 'day, month and year in three fields' });

/** The problem and, for a date, the name of the date and the expected format. */
export function questionErrorText({ code, parts = [] }: QuestionError, question: Question): string {
  const inDigits = msg(str`hãy ghi ${parts.map((part) => partName(part).toLowerCase()).join(', ')} bằng chữ số`, {
    desc: 'after “Ngày sinh: ”; “ngày, tháng, năm”',
  });
  const text = {
    'nothing-chosen': msg('Hãy chọn một câu trả lời.'),
    missing: inDigits,
    malformed: inDigits,
    'short-year': msg('năm cần đủ bốn chữ số', { desc: 'error, after “Ngày sinh: ”' }),
    impossible: msg('lịch không có ngày này', { desc: 'error, after “Ngày sinh: ”' }),
    future: msg('ngày này chưa đến', { desc: 'error, after “Ngày sinh: ”' }),
    'too-old': msg('năm này quá xa', { desc: 'error, after “Ngày sinh: ”: before anybody alive' }),
  }[code];
  if (!parts.length) return text;
  return `${question === 'birthDate' ? msg('Ngày sinh', { desc: 'name of the date, before an error' }) : msg('Ngày cấp', { desc: 'when the certificate was issued; before an error' })}: ${text}. ${dateExample()}.`;
}
