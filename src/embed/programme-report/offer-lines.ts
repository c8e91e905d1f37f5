// Lists the facts of an offer line by line for the check of a programme file: as pages word them, with the limits to the day.

import { formatDate, formatMoney } from '../../localization/format.ts';
import type { SiteLanguage } from '../../localization/language.ts';
import type { OfferedFee } from '../../program/fees.ts';
import type { Known } from '../../program/known.ts';
import type { Policy, Reading } from '../../program/policies.ts';
import type { Citation } from '../../program/sources.ts';
import { placeIn } from '../words/document-names.ts';
import { servicesText, termText, unmarked, whoText, windowText } from '../words/offer-phrases.ts';
import { REGISTRATION_FEE } from '../words/programme-terms.ts';
import { sayIn, type Say } from '../words/bilingual.ts';

/** "Thông tư 20/2023/TT-BTC, Điều 7 khoản 3; …" */
export const citeText = (cites: readonly Citation[], known: Known, language: SiteLanguage): string =>
  cites.map((place) => placeIn(place, known, language)).join('; ');

/** "ngày tròn 30 tuổi", "1 ngày trước ngày tròn 24 tuổi"; for a certificate the months. */
function readingText({ years, days = 0 }: Reading, who: Policy['who'], say: Say): string {
  const end =
    who === 'citizen'
      ? say(`ngày tròn ${years} tuổi`, `the ${ordinal(years)} birthday`)
      : say(`ngày tròn ${years * 12} tháng kể từ ngày cấp`, `the day that ends ${years * 12} months`);
  const number = Math.abs(days);
  if (!days) return end;
  return say(
    `${number} ngày ${days < 0 ? 'trước' : 'sau'} ${end}`,
    `${number} ${number === 1 ? 'day' : 'days'} ${days < 0 ? 'before' : 'after'} ${end}`,
  );
}

const ordinal = (number: number): string => {
  const ending = number % 100 > 10 && number % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
};

/** The last day by each reading of a limit; empty if there is none. */
const lastDay = ({ who, limit }: Policy, say: Say): string =>
  (limit?.readings ?? [])
    .map((reading) => readingText(reading, who, say))
    .join(say(' hoặc, theo cách hiểu khác, ', ' or, read in another way, '));

/** Applicants, their last day, the days, free years, services, fee, conditions, documents. */
export function reportedOfferLines(policy: Policy, known: Known, language: SiteLanguage): string[] {
  const { suffix, registrationFee = 'unsettled', conditions = [], cites, endedBy } = policy;
  const say = sayIn(language);
  const last = lastDay(policy, say);
  return [
    `${say('Đối tượng', 'Who')}: ${whoText(policy, language, unmarked)}`,
    ...(last ? [`${say('Hết hạn của mỗi người', 'Last day for each')}: ${last}`] : []),
    `${say('Đăng ký', 'Registration')}: ${windowText(policy, language)}`,
    suffix
      ? `${say('Tên miền', 'Name')}: ${suffix}; ${termText(policy, language, unmarked)}`
      : say('Tên miền: không có tên miền miễn phí, chỉ có dịch vụ', 'Name: none, services only'),
    `${say('Dịch vụ', 'Services')}: ${servicesText(policy, language, unmarked) || say('không có', 'none')}`,
    ...(suffix ? [`${say('Lệ phí đăng ký', 'Registration fee')}: ${REGISTRATION_FEE[registrationFee][language]}`] : []),
    ...conditions.map(({ question }) => `${say('Điều kiện', 'Condition')}: ${question[language]}`),
    `${say('Căn cứ', 'Document')}: ${citeText(cites, known, language)}`,
    ...(endedBy ? [`${say('Hết hạn sớm theo', 'Cut short by')}: ${citeText(endedBy, known, language)}`] : []),
  ];
}

export function feeLine(
  { suffix, from, registration, maintenance, cites }: OfferedFee,
  known: Known,
  language: SiteLanguage,
): string {
  const [day, once, yearly] = [
    formatDate(from, language),
    formatMoney(registration, language),
    formatMoney(maintenance, language),
  ];
  return sayIn(language)(
    `${suffix} từ ngày ${day}: lệ phí đăng ký ${once}, phí duy trì mỗi năm ${yearly}. Căn cứ: ${citeText(cites, known, 'vi')}`,
    `${suffix} from ${day}: ${once} at registration, ${yearly} a year. Document: ${citeText(cites, known, 'en')}`,
  );
}
