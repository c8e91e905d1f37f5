// The tool's sentences outside the views: changes, examples, and the fields to check when an example is wrong.

import { addDays, addYears } from '../../../src/base/civil-date.ts';
import { formatDate } from '../../../src/localization/format.ts';
import type { SiteLanguage } from '../../../src/localization/language.ts';
import type { Outcome } from '../../../src/program/decision.ts';
import type { Known } from '../../../src/program/known.ts';
import type { Policy } from '../../../src/program/policies.ts';
import type { ProgrammeExample } from '../../../src/program/programme-types.ts';
import { sayIn, type Say } from '../say.ts';
import type { OfferChange } from './changes.ts';
import { draftDaysText, feeLine, offerName, pieceLines } from './sentences.ts';

/** The lines that differ between two offers, as before and after. */
function differences(before: Policy, after: Policy, known: Known, language: SiteLanguage, say: Say): string {
  const lines = (policy: Policy): string[] => [...pieceLines(policy, known, language).values()].flat();
  const [old, now] = [lines(before), lines(after)];
  const [gone, come] = [old.filter((line) => !now.includes(line)), now.filter((line) => !old.includes(line))];
  const told = [
    gone.length ? say(`trước: ${gone.join('; ')}`, `before: ${gone.join('; ')}`) : '',
    come.length ? say(`nay: ${come.join('; ')}`, `now: ${come.join('; ')}`) : '',
  ];
  return told.filter(Boolean).join(' → ');
}

export function changeText(change: OfferChange, known: Known, language: SiteLanguage): string {
  const say = sayIn(language);
  if (change.kind === 'fee')
    return say(`Mức phí mới: ${feeLine(change.fee, known, 'vi')}`, `New fee: ${feeLine(change.fee, known, 'en')}`);
  const { offer } = change;
  const name = offerName(offer, language);
  const last = formatDate(offer.until, language);
  switch (change.kind) {
    case 'added':
      return say(`Thêm: ${name}, ${draftDaysText(offer, 'vi')}`, `Added: ${name}, ${draftDaysText(offer, 'en')}`);
    case 'removed':
      return say(`Bỏ: ${name}, ${draftDaysText(offer, 'vi')}`, `Removed: ${name}, ${draftDaysText(offer, 'en')}`);
    case 'renewed':
      return say(
        `Gia hạn: ${name}, đến hết ngày ${last} (trước đây ${formatDate(change.before.until, 'vi')})`,
        `Renewed: ${name}, up to ${last} (before: ${formatDate(change.before.until, 'en')})`,
      );
    case 'shortened':
      return say(
        `Kết thúc sớm: ${name}, ngày cuối ${last} (trước đây ${formatDate(change.before.until, 'vi')})`,
        `Ended early: ${name}, last day ${last} (before: ${formatDate(change.before.until, 'en')})`,
      );
    case 'changed':
      return say(
        `Đổi: ${name}; ${differences(change.before, offer, known, 'vi', say)}`,
        `Changed: ${name}; ${differences(change.before, offer, known, 'en', say)}`,
      );
  }
}

const outcomeText = (outcome: Outcome, say: Say): string =>
  ({
    eligible: say('được', 'gets it'),
    likely: say('có thể được (văn bản có hai cách hiểu)', 'may get it (the text can be read in two ways)'),
    'not-yet': say('chưa được, phải chờ', 'does not get it yet'),
    expired: say('không được, đã quá hạn', 'does not get it, too late'),
    'pending-decision': say(
      'không được, ngày ấy không có ưu đãi nào',
      'does not get it, for there is no offer on that day',
    ),
    'services-only': say('được dịch vụ, không có tên miền miễn phí', 'gets the services, but no name free of charge'),
    'not-eligible': say('không được', 'does not get it'),
    'needs-more': say('chưa biết, vì thiếu câu trả lời', 'not known, for an answer is missing'),
  })[outcome];

function applicantText({ applicant }: ProgrammeExample, language: SiteLanguage, say: Say): string {
  switch (applicant.kind) {
    case 'citizen':
      return applicant.birthDate
        ? say(
            `Người sinh ${formatDate(applicant.birthDate, 'vi')}`,
            `Somebody born on ${formatDate(applicant.birthDate, 'en')}`,
          )
        : say('Một công dân Việt Nam', 'A Vietnamese citizen');
    case 'enterprise':
      return applicant.certificateDate
        ? say(
            `Doanh nghiệp có giấy chứng nhận cấp ngày ${formatDate(applicant.certificateDate, 'vi')}`,
            `A company with a certificate of ${formatDate(applicant.certificateDate, language)}`,
          )
        : say('Một doanh nghiệp', 'A company');
    case 'household':
      return applicant.certificate === false
        ? say('Hộ kinh doanh không có giấy chứng nhận', 'A household business without a certificate')
        : say('Hộ kinh doanh có giấy chứng nhận', 'A household business with a certificate');
    case 'cooperative':
      return say('Một hợp tác xã', 'A cooperative');
    case 'other':
      return say('Trường hợp khác', 'Other');
  }
}

/** @param questions of all offers, by id */
export function exampleText(
  example: ProgrammeExample,
  language: SiteLanguage,
  questions: ReadonlyMap<string, Readonly<Record<SiteLanguage, string>>>,
  isAnother = false,
): string {
  const say = sayIn(language);
  const { applicant, on, outcome } = example;
  const answers = Object.entries(('answers' in applicant && applicant.answers) || {}).map(([id, yes]) => {
    const question = questions.get(id)?.[language] ?? id;
    return say(
      `, trả lời “${yes ? 'có' : 'không'}” cho câu “${question}”`,
      `, answering “${yes ? 'yes' : 'no'}” to “${question}”`,
    );
  });
  const second =
    'firstDomain' in applicant && applicant.firstDomain === false
      ? say(', đã có tên miền', ', having a name already')
      : '';
  const foreign =
    applicant.kind === 'citizen' && applicant.vietnamese === false
      ? say(', không phải công dân Việt Nam', ', not a Vietnamese citizen')
      : '';
  const other = isAnother ? say(', nhưng theo một ưu đãi khác', ', but by another offer') : '';
  const day = formatDate(on, language);
  return `${applicantText(example, language, say)}${foreign}${answers.join('')}${second}${say(`, đăng ký ngày ${day}: `, `, registering on ${day}: `)}${outcomeText(outcome, say)}${other}.`;
}

/** The field of an offer that decides an example. */
export type Edge = 'minYears' | 'readings' | 'conditions' | 'who' | 'from' | 'until';

export function edgeOf({ applicant, on }: ProgrammeExample, { from, until, limit }: Policy): Edge {
  if ('answers' in applicant && applicant.answers && Object.values(applicant.answers).includes(false))
    return 'conditions';
  if (applicant.kind === 'household' && applicant.certificate === false) return 'who';
  if (on >= until && on !== from) return 'until';
  const date =
    'birthDate' in applicant
      ? applicant.birthDate
      : 'certificateDate' in applicant
        ? applicant.certificateDate
        : undefined;
  if (on < from || !date || !limit) return 'from';
  const first = limit.minYears === undefined ? undefined : addYears(on, -limit.minYears);
  return first && (date === first || date === addDays(first, 1)) ? 'minYears' : 'readings';
}

/** The field that an officer should check after marking an example as wrong. */
export function edgeText(edge: Edge, kind: Policy['who'], say: Say): string {
  const certificate = kind === 'enterprise';
  switch (edge) {
    case 'minYears':
      return say(
        'Xem lại tuổi ít nhất và ngày đầu của ưu đãi.',
        'Look again at the least age and the first day of the offer.',
      );
    case 'readings':
      return certificate
        ? say(
            'Xem lại số tháng kể từ ngày cấp giấy, và ngày tròn tháng có được tính hay không.',
            'Look again at the months after the certificate, and whether the day that ends them counts.',
          )
        : say(
            'Xem lại tuổi nhiều nhất, và tuổi ấy hết vào sinh nhật nào.',
            'Look again at the highest age, and on which birthday it ends.',
          );
    case 'conditions':
      return say(
        'Xem lại các điều kiện: câu hỏi phải viết sao cho trả lời “có” là được.',
        'Look again at the conditions: each question has to be such that “yes” is what is wanted.',
      );
    case 'who':
      return say(
        'Xem lại đối tượng: hộ kinh doanh luôn phải có giấy chứng nhận.',
        'Look again at whom it is for: household businesses always need a certificate.',
      );
    case 'from':
      return say('Xem lại ngày đầu của ưu đãi.', 'Look again at the first day of the offer.');
    case 'until':
      return say('Xem lại ngày cuối của ưu đãi.', 'Look again at the last day of the offer.');
  }
}
