// Translates a draft's problems for its fields. Messages on JSON and ISO days are for authors of files; here a person fills in a form.

import { placeInFile } from '../../../src/embed/programme-report/field-names.ts';
import { problemWords } from '../../../src/embed/programme-report/problem-words.ts';
import type { SiteLanguage } from '../../../src/localization/language.ts';
import { sayIn, type Say } from '../say.ts';
import type { DraftProblem } from './check.ts';
import { isDayInForm } from './values.ts';

const isMonths = (found: unknown): boolean => /tháng/.test(String(found));

/** Sentences only for the form, if there is one. */
function ownText({ path, code, found = '' }: DraftProblem, say: Say): string | undefined {
  switch (code) {
    case 'nothing-yet':
      return say(
        'Chưa có ưu đãi nào trong bản này: gia hạn, sửa, hoặc thêm một ưu đãi.',
        'There is nothing in it yet: renew or change an offer, or add one.',
      );
    case 'unconfirmed':
      return say(
        `Còn ${found} ví dụ chưa trả lời “đúng” hay “sai”.`,
        `${found} examples are still to be answered by “right” or “wrong”.`,
      );
    case 'said-wrong':
      return say(
        `Có ${found} ví dụ bạn nói là sai; sửa nội dung ưu đãi trước khi tải tệp.`,
        `You said that ${found} examples are wrong; mend the offer before the file is downloaded.`,
      );
    case 'missing':
    case 'too-few':
      return /cites\[\d+\]\.source$/.test(path)
        ? say('Chưa chọn văn bản, hoặc văn bản chưa có số.', 'No document is chosen, or it has no number yet.')
        : say('Chưa điền.', 'Not filled in yet.');
    case 'bad-date':
      return isDayInForm(String(found))
        ? say(`Lịch không có ngày ${found}.`, `The calendar has no day ${found}.`)
        : say(`“${found}” không phải ngày; viết như 1/3/2027.`, `“${found}” is not a day; write it as 1/3/2027.`);
    case 'no-such-day':
      return say(`Lịch không có ngày ${found}.`, `The calendar has no day ${found}.`);
    case 'wrong-type':
      if (isMonths(found))
        return say(
          `${found}: chỉ ghi được số tháng chia hết cho 12.`,
          `${String(found).replace('tháng', 'months')}: only months that are whole years can be written.`,
        );
      return /Years|years|days|registration|maintenance/.test(path)
        ? say(
            `“${found}” không phải số nguyên; viết một số, ví dụ 2.`,
            `“${found}” is no whole number; write a number, such as 2.`,
          )
        : undefined;
    case 'unknown-value':
      return say('Chọn một trong các mục.', 'Choose one of the list.');
    case 'unknown-document':
      return say(`Văn bản “${found}” chưa có ở phần “Văn bản”.`, `The document “${found}” is not among the documents.`);
    case 'checked-after-updated':
      return say('Ngày này chưa đến.', 'This day has not come yet.');
    case 'example-differs':
      return say(
        'Ví dụ này nay ra kết quả khác; xem lại nội dung, hoặc bỏ ví dụ.',
        'This example comes out otherwise now; look at the offer again, or remove the example.',
      );
    case 'nobody-gets-it':
      return say(
        'Không ví dụ nào được hưởng chính ưu đãi này: có thể một ưu đãi khác bắt đầu sau đã thay nó. Xem lại ngày đầu và ngày cuối.',
        'No example gets this very offer: perhaps another that begins later stands in its place. Look at its first and last day.',
      );
    case 'duplicate':
      return path.endsWith('.from')
        ? say('Đã có mức phí của đuôi này từ ngày ấy.', 'There is a fee of this ending from that day already.')
        : say(`“${found}” đã có ở trên.`, `“${found}” is there already.`);
    case 'too-large':
      return say('Bản này quá lớn; bớt ưu đãi hoặc chữ.', 'This is too large; take out offers or words.');
    default:
      return undefined;
  }
}

/** The reason alone, for the text at the field. */
export function reasonText(problem: DraftProblem, language: SiteLanguage): string {
  const own = ownText(problem, sayIn(language));
  if (own !== undefined) return own;
  const whole = problemWords(problem as Parameters<typeof problemWords>[0], language);
  const reason = whole.slice(placeInFile(problem.path, language).length).replace(/^: ?/, '').trim();
  return reason.charAt(0).toUpperCase() + reason.slice(1);
}

/** The form's name of a path in the file, if it differs. */
function placeText(path: string, language: SiteLanguage): string {
  const say = sayIn(language);
  const [, part = '', rest = ''] = /^([a-z]+\[\d+\])\.(.+)$/.exec(path) ?? [];
  const own =
    /^documents/.test(part) && rest === 'id'
      ? say('số', 'number')
      : rest.startsWith('limit.readings')
        ? say('đến tuổi, hoặc số tháng', 'highest age, or months')
        : rest === 'limit.minYears'
          ? say('từ đủ tuổi', 'least age')
          : /^cites\[\d+\]\.source$/.test(rest)
            ? say('căn cứ', 'basis')
            : '';
  return own ? `${placeInFile(part, language)}, ${own}` : placeInFile(path, language);
}

/** The field and the reason. */
export function problemLine(problem: DraftProblem, language: SiteLanguage): string {
  const reason = reasonText(problem, language);
  return problem.path
    ? `${placeText(problem.path, language)}: ${reason.charAt(0).toLowerCase() + reason.slice(1)}`
    : reason;
}

/** Whether a field is only empty, not wrong. */
export const isMissing = ({ code }: DraftProblem): boolean =>
  ['missing', 'too-few', 'unconfirmed', 'nothing-yet', 'no-document', 'nothing-offered'].includes(code);

/** Fields that show all errors within their path. */
const HOLDS = /\.limit\.readings$|\.services$/;

/** The errors at a path. @param isAsked whether empty fields count as errors */
export const reasonsAt = (
  path: string,
  problems: readonly DraftProblem[],
  isAsked: boolean,
  language: SiteLanguage,
): string[] =>
  problems
    .filter((problem) => problem.path === path || (HOLDS.test(path) && problem.path.startsWith(path)))
    .filter((problem) => isAsked || !isMissing(problem))
    .map((problem) => reasonText(problem, language));
