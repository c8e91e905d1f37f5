// Owns the words of the banner and the eligibility checker for pages without script: the offers known on the day when the data was
// checked, each with its first and last day. Knows no clock.

import { formatDate } from '../localization/format.ts';
import type { Language } from '../localization/language.ts';
import { policies, policiesOn, type Policy } from '../program/policies.ts';
import { coordinator, decision, programme } from '../program/programme.ts';
import { findProvinceName } from '../program/province-names.ts';
import { dataDate, isLed, planLead, planTitles } from '../program/sources.ts';
import { placeName } from './place.ts';
import type { Settings } from './settings.ts';
import type { Words } from './words.ts';

/** The offers of a name that stand on the day when the data was checked. */
export const offers = (): Policy[] => policies.filter((policy) => policy.suffix && policiesOn(dataDate).includes(policy));

/** The last day of the offers. */
const lastDay = (language: Language): string => formatDate(offers()[0]!.until, language);

function whoOf({ who, limit }: Policy, language: Language): string {
  const [from, to] = [limit?.minYears, limit?.readings[0]?.years];
  const vi = language === 'vi';
  switch (who) {
    case 'citizen':
      return vi ? `Công dân Việt Nam từ đủ ${from} đến ${to} tuổi` : `Vietnamese citizens aged ${from} to ${to}`;
    case 'enterprise':
      return vi
        ? 'Doanh nghiệp được cấp giấy chứng nhận đăng ký doanh nghiệp trong vòng 12 tháng trước ngày đăng ký tên miền'
        : 'Enterprises whose registration certificate was issued within the 12 months before the name is registered';
    case 'household':
      return vi ? 'Hộ kinh doanh có giấy chứng nhận đăng ký hộ kinh doanh' : 'Household businesses with a registration certificate';
    case 'cooperative':
      return vi ? 'Hợp tác xã' : 'Cooperatives';
  }
}

function offerText(policy: Policy, language: Language): string {
  const [from, until] = [formatDate(policy.from, language), formatDate(policy.until, language)];
  return language === 'vi'
    ? `${whoOf(policy, language)}, đăng ký tên miền ${policy.suffix} từ ngày ${from} đến hết ngày ${until}: từ năm thứ ${policy.freeYears + 1} mới phải nộp phí duy trì.`
    : `${whoOf(policy, language)} who register a name below ${policy.suffix} from ${from} to ${until}: the maintenance fee is due from year ${policy.freeYears + 1} on.`;
}

/** Each offer in a sentence of its own. */
export const offerTexts = (language: Language): string[] => offers().map((offer) => offerText(offer, language));

/** The plan through which the decision and this year's clause on biz.vn are known (policy-claims.ts, programme.ts). */
const quoting = 'tuyen-quang-2026';

/** What the texts leave open, what was not read itself, and how long all of it holds. */
export function reservations(language: Language): string[] {
  const [until, checked] = [lastDay(language), formatDate(dataDate, language)];
  return language === 'vi'
    ? [
        'Mỗi người, mỗi doanh nghiệp hoặc hộ kinh doanh chỉ được áp dụng với một tên miền đăng ký lần đầu. Văn bản chưa nói rõ lệ phí đăng ký có được miễn hay không; trường hợp cụ thể do nhà đăng ký xác nhận.',
        `Điều khoản về biz.vn năm 2026 và Quyết định 507/QĐ-BKHCN được biết qua ${planTitles[quoting]}, chưa được đọc nguyên văn; nhà đăng ký xác nhận.`,
        `Chính sách cho các năm 2027–2030 chờ Bộ Tài chính quyết định; đến ngày ${checked} chưa thấy quyết định nào. Đăng ký sau ngày ${until}: hãy hỏi nhà đăng ký.`,
      ]
    : [
        'One name for each person, enterprise or household business, and only the first that it registers. The texts do not say whether the registration fee is waived; the registrar confirms each case.',
        `The clause on biz.vn in 2026 and Decision 507/QĐ-BKHCN are known through “${planTitles[quoting]}” and were not read word for word; the registrar confirms.`,
        `The policy for 2027–2030 awaits the Ministry of Finance; up to ${checked} no decision was found. For a registration after ${until}, ask a registrar.`,
      ];
}

const cites = () => [...offers().flatMap((offer) => offer.cites), ...decision, { source: quoting }];

/**
 * Where to ask: the host's own agency and telephone, else whom the province's own plan names, else who runs the programme. The plan of a
 * province that is gone names no body of today's.
 */
function contact({ language, province, attributes }: Settings): string {
  const place = province ? findProvinceName(province)?.province : undefined;
  const agency = attributes['agency'] ?? (place && isLed(place) ? `${planLead} ${placeName(province, 'vi')}` : coordinator);
  const { hotline } = attributes;
  return `${language === 'vi' ? 'Nơi hỏi' : 'Where to ask'}: ${agency}${hotline ? `, ${hotline}` : ''}.`;
}

export function bannerWords(settings: Settings, place: string): Words {
  const { language } = settings;
  const until = lastDay(language);
  const texts = offerTexts(language);
  return language === 'vi'
    ? {
        title: `${programme.shortName} – ${place}`,
        link: `${programme.shortName} – ${place}: ưu đãi phí cho tên miền đăng ký đến hết ngày ${until}`,
        paragraphs: [...texts, ...reservations(language), contact(settings)],
        cites: cites(),
      }
    : {
        title: `Programme for Viet Nam’s national domain “.vn” – ${place}`,
        link: `Programme for Viet Nam’s national domain “.vn” – ${place}: fee offers for names registered up to ${until}`,
        paragraphs: [...texts, ...reservations(language), contact(settings)],
        cites: cites(),
      };
}

export function eligibilityWords(language: Language, place: string): Words {
  const until = lastDay(language);
  const paragraphs = [...offerTexts(language), ...reservations(language)];
  return language === 'vi'
    ? {
        title: `Điều kiện ưu đãi phí tên miền id.vn, biz.vn đăng ký đến hết ngày ${until} – ${place}`,
        link: `Ai được ưu đãi phí tên miền id.vn, biz.vn khi đăng ký đến hết ngày ${until}`,
        paragraphs,
        cites: cites(),
      }
    : {
        title: `Conditions of the fee offers for id.vn and biz.vn names registered up to ${until} – ${place}`,
        link: `Who has a fee offer for an id.vn or biz.vn name registered up to ${until}`,
        paragraphs,
        cites: cites(),
      };
}
