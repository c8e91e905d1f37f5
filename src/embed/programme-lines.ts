// Owns an offer in lines, one for each thing that it says, for whoever checks a programme file. Knows no day.

import { formatDate, formatMoney } from '../localization/format.ts';
import type { Language } from '../localization/language.ts';
import type { OfferedFee } from '../program/fees.ts';
import type { Policy, Reading } from '../program/policies.ts';
import { REGISTRATION_FEE, SERVICE, WHO } from './programme-terms.ts';

interface Cite {
  readonly source: string;
  readonly article?: string | undefined;
}

/** "12/2027/TT-BTC, điều 7 khoản 3" · "…, article 7 paragraph 3"; a plan has sections. */
export const citeText = (cites: readonly Cite[], language: Language): string =>
  cites.map(({ source, article }) => (article ? `${source}, ${articleText(article, language)}` : source)).join('; ');

function articleText(article: string, language: Language): string {
  const [main, paragraph] = article.split('.');
  if (!Number(main)) return `${language === 'vi' ? 'mục' : 'section'} ${article}`;
  const rest = paragraph ? ` ${language === 'vi' ? 'khoản' : 'paragraph'} ${paragraph}` : '';
  return `${language === 'vi' ? 'điều' : 'article'} ${main}${rest}`;
}

/** "tròn 30 tuổi", "1 ngày trước khi tròn 24 tuổi"; of a certificate the months. */
function readingText({ years, days = 0 }: Reading, who: Policy['who'], vi: boolean): string {
  const end = who === 'citizen' ? (vi ? `ngày tròn ${years} tuổi` : `the ${ordinal(years)} birthday`) : vi ? `ngày tròn ${years * 12} tháng` : `the day that ends ${years * 12} months`;
  const number = Math.abs(days);
  if (!days) return end;
  return vi ? `${number} ngày ${days < 0 ? 'trước' : 'sau'} ${end}` : `${number} ${number === 1 ? 'day' : 'days'} ${days < 0 ? 'before' : 'after'} ${end}`;
}

const ordinal = (number: number): string => {
  const ending = number % 100 > 10 && number % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
};

function limitText({ who, limit }: Policy, vi: boolean): string {
  if (!limit) return '';
  const { minYears, readings } = limit;
  const first = minYears === undefined ? '' : vi ? ` từ đủ ${minYears} tuổi` : ` of ${minYears} years or more`;
  const last = readings.map((reading) => readingText(reading, who, vi)).join(vi ? ' hoặc, theo cách hiểu khác, ' : ' or, read in another way, ');
  if (!last) return first;
  if (who === 'citizen') return vi ? `${first} đến hết ${last}` : `${first} up to ${last}`;
  return vi ? `, đến hết ${last} kể từ ngày cấp giấy chứng nhận` : `, up to ${last} after the date of the certificate`;
}

/** Whom, the days, the free years, services, fee, conditions, document. */
export function offerLines(policy: Policy, language: Language): string[] {
  const { who, suffix, from, until, freeYears, services, registrationFee = 'unsettled', conditions = [], cites, endedBy } = policy;
  const vi = language === 'vi';
  const [first, last] = [formatDate(from, language), formatDate(until, language)];
  const named = services.map((service) => SERVICE[service][language]).join(', ');
  const certificate = who === 'household' ? (vi ? ' có giấy chứng nhận đăng ký' : ' with a registration certificate') : '';
  const years = vi
    ? freeYears ? `${freeYears} năm đầu không phải nộp phí duy trì, từ năm thứ ${freeYears + 1} phải nộp` : 'không miễn phí duy trì năm nào'
    : freeYears ? `no maintenance fee for ${freeYears} ${freeYears === 1 ? 'year' : 'years'}, due from year ${freeYears + 1} on` : 'no year without the maintenance fee';
  const lines: [vi: string, en: string][] = [
    [`Đối tượng: ${WHO[who].vi}${certificate}${limitText(policy, true)}`, `Who: ${WHO[who].en}${certificate}${limitText(policy, false)}`],
    [`Đăng ký: từ ngày ${first} đến hết ngày ${last}`, `Registration: from ${first} to ${last}`],
    suffix
      ? [`Tên miền: ${suffix}; ${years}`, `Name: below ${suffix}; ${years}`]
      : ['Tên miền: không có tên miền miễn phí, chỉ có dịch vụ', 'Name: none, services only'],
    [`Dịch vụ: ${named || 'không có'}`, `Services: ${named || 'none'}`],
    ...(suffix ? [[`Lệ phí đăng ký: ${REGISTRATION_FEE[registrationFee].vi}`, `Registration fee: ${REGISTRATION_FEE[registrationFee].en}`] as [string, string]] : []),
    ...conditions.map(({ question }): [string, string] => [`Điều kiện: ${question.vi}`, `Condition: ${question.en}`]),
    [`Căn cứ: ${citeText(cites, language)}`, `Document: ${citeText(cites, language)}`],
    ...(endedBy ? [[`Hết hạn sớm theo: ${citeText(endedBy, language)}`, `Cut short by: ${citeText(endedBy, language)}`] as [string, string]] : []),
  ];
  return lines.map(([inVietnamese, inEnglish]) => (vi ? inVietnamese : inEnglish));
}

export function feeLine({ suffix, from, registration, maintenance, cites }: OfferedFee, language: Language): string {
  const [day, once, yearly] = [formatDate(from, language), formatMoney(registration, language), formatMoney(maintenance, language)];
  return language === 'vi'
    ? `${suffix} từ ngày ${day}: lệ phí đăng ký ${once}, phí duy trì mỗi năm ${yearly}. Căn cứ: ${citeText(cites, 'vi')}`
    : `${suffix} from ${day}: ${once} at registration, ${yearly} a year. Document: ${citeText(cites, 'en')}`;
}
