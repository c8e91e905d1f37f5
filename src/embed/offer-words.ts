// Owns the words of the banner and the eligibility checker for pages without script: the offers known on the day when the data was
// checked, each with its first and last day. Knows no clock.

import { formatDate } from '../localization/format.ts';
import type { Language } from '../localization/language.ts';
import { policies, policiesOn, type Policy } from '../program/policies.ts';
import { coordinator, decision, programme } from '../program/programme.ts';
import { findProvinceName } from '../program/province-names.ts';
import { dataDate, planLead, plansOf } from '../program/sources.ts';
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
        ? 'Doanh nghiệp có giấy chứng nhận đăng ký doanh nghiệp trong vòng 12 tháng'
        : 'Enterprises whose registration certificate is at most 12 months old';
    case 'household':
      return vi ? 'Hộ kinh doanh có giấy chứng nhận đăng ký hộ kinh doanh' : 'Household businesses with a registration certificate';
    case 'cooperative':
      return vi ? 'Hợp tác xã' : 'Cooperatives';
  }
}

function offerText(policy: Policy, language: Language): string {
  const [from, until] = [formatDate(policy.from, language), formatDate(policy.until, language)];
  return language === 'vi'
    ? `${whoOf(policy, language)}, đăng ký tên miền ${policy.suffix} từ ngày ${from} đến hết ngày ${until}: nộp phí duy trì từ năm thứ ${policy.freeYears + 1}.`
    : `${whoOf(policy, language)} who register a name below ${policy.suffix} from ${from} to ${until}: the maintenance fee is due from year ${policy.freeYears + 1} on.`;
}

/** Each offer in a sentence of its own. */
export const offerTexts = (language: Language): string[] => offers().map((offer) => offerText(offer, language));

/** What the texts leave open, and how long all of it holds. */
export function reservations(language: Language): string[] {
  const [until, checked] = [lastDay(language), formatDate(dataDate, language)];
  return language === 'vi'
    ? [
        'Mỗi người, mỗi doanh nghiệp hoặc hộ kinh doanh một tên miền đăng ký lần đầu. Văn bản chưa nói rõ lệ phí đăng ký có được miễn hay không; trường hợp cụ thể do nhà đăng ký xác nhận.',
        `Chính sách cho các năm 2027–2030 chờ Bộ Tài chính quyết định; đến ngày ${checked} chưa thấy quyết định nào. Đăng ký sau ngày ${until}: hãy hỏi nhà đăng ký.`,
      ]
    : [
        'One name for each person, enterprise or household business, and only the first that it registers. The texts do not say whether the registration fee is waived; the registrar confirms each case.',
        `The policy for 2027–2030 awaits the Ministry of Finance; up to ${checked} no decision was found. For a registration after ${until}, ask a registrar.`,
      ];
}

const cites = () => [...offers().flatMap((offer) => offer.cites), ...decision];

/** Where to ask: the host's own agency and telephone, else whom the province's plans name, else who runs the programme. */
function contact({ language, province, attributes }: Settings): string {
  const place = province ? findProvinceName(province)?.province : undefined;
  const agency = attributes['agency'] ?? (place && plansOf(place).length ? `${planLead}, ${place.name}` : coordinator);
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
        title: `Điều kiện ưu đãi phí tên miền id.vn, biz.vn – ${place}`,
        link: `Ai được ưu đãi phí tên miền id.vn, biz.vn khi đăng ký đến hết ngày ${until}`,
        paragraphs,
        cites: cites(),
      }
    : {
        title: `Conditions of the fee offers for id.vn and biz.vn names – ${place}`,
        link: `Who has a fee offer for an id.vn or biz.vn name registered up to ${until}`,
        paragraphs,
        cites: cites(),
      };
}
