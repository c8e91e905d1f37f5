// The text of the banner, the eligibility checker and the name form for pages without script.

import type { SiteLanguage } from '../../localization/language.ts';
import { builtIn, type Known } from '../../program/known.ts';
import { addressClaims, decision, programme } from '../../program/campaign.ts';
import { contactFor } from '../../program/contact.ts';
import { findProvinceName } from '../../program/province-names.ts';
import { type Citation } from '../../program/sources.ts';
import { documentName } from './document-names.ts';
import { groundsCites, groundsTexts } from './offer-grounds.ts';
import { offerTexts, reservations } from './offer-words.ts';
import { benefitText, freeNames } from './benefit-words.ts';
import { placeName } from './place-words.ts';
import type { EmbedSettings } from '../settings.ts';
import { sayIn, type Words } from './bilingual.ts';

/** The citations without repeated documents. */
const distinct = (cites: readonly Citation[]): Citation[] =>
  cites.filter(({ source }, at) => cites.findIndex((other) => other.source === source) === at);

/** The name of the programme. */
export const programmeName = (language: SiteLanguage): string =>
  sayIn(language)(programme.shortName, 'Programme for Viet Nam’s national domain “.vn”');

/** One line that explains domain names to beginners. */
export const domainName = (language: SiteLanguage): string =>
  sayIn(language)('Tên miền là địa chỉ riêng của bạn trên mạng.', 'A domain name is your own address on the Internet.');

/**
 * The contact: the host's own agency and telephone, else the contact in the province's own plan, else the body that runs the programme. The
 * plan of a former province does not name a current body.
 */
function contact({ language, province, attributes }: EmbedSettings): string {
  const place = province ? findProvinceName(province)?.province : undefined;
  const agency = attributes['agency'] ?? contactFor(place, ({ slug }) => placeName(slug, 'vi'));
  const { hotline } = attributes;
  return `${sayIn(language)('Nơi hỏi', 'Where to ask')}: ${agency}${hotline ? `, ${hotline}` : ''}.`;
}

export function bannerWords(settings: EmbedSettings, place: string, known: Known = builtIn): Words {
  const { language } = settings;
  const title = `${programmeName(language)} – ${place}`;
  const benefit = benefitText(language, known);
  return {
    title,
    link: benefit ? `${benefit} – ${programmeName(language)}, ${place}` : title,
    paragraphs: [
      domainName(language),
      ...offerTexts(language, known),
      ...reservations(language, known),
      contact(settings),
    ],
    cites: distinct([...groundsCites(known), ...decision]),
    grounds: groundsTexts(language, known),
  };
}

export function eligibilityWords(language: SiteLanguage, place: string, known: Known = builtIn): Words {
  const names = freeNames(language, known);
  const line = names
    ? sayIn(language)(`Ai được miễn phí duy trì ${names}`, `Who is exempt from the maintenance fee for ${names}`)
    : sayIn(language)('Điều kiện của chương trình tên miền “.vn”', 'Conditions of the programme for “.vn” names');
  return {
    title: `${line} – ${place}`,
    link: line,
    paragraphs: [...offerTexts(language, known), ...reservations(language, known)],
    cites: distinct([...groundsCites(known), ...decision]),
    grounds: groundsTexts(language, known),
  };
}

/** The circulars of the naming rule, as in src/domains/domain-name.ts: the known one and its successor. */
const RULE = { known: '24/2015/TT-BTTTT', successor: '48/2025/TT-BKHCN' } as const;

export function availabilityWords(language: SiteLanguage, place: string, known: Known = builtIn): Words {
  const say = sayIn(language);
  const [old, successor] = [RULE.known, RULE.successor].map((id) => documentName(id, known, language));
  const title = say('Chọn tên miền “.vn”', 'Choose a “.vn” name');
  return {
    title: `${title} – ${place}`,
    link: say(
      'Chọn tên miền “.vn” và xem tên viết đúng quy tắc chưa',
      'Choose a “.vn” name and see whether it follows the rules',
    ),
    paragraphs: [
      say(
        'Tên miền “.vn” được đăng ký tại các nhà đăng ký. Muốn biết một tên đã có người đăng ký chưa, hãy tra tại tracuutenmien.gov.vn hoặc hỏi nhà đăng ký.',
        'Names below “.vn” are registered with registrars. To know whether a name is registered already, look it up at tracuutenmien.gov.vn or ask a registrar.',
      ),
      say(
        'Tên gồm chữ cái, chữ số và dấu gạch nối; dấu gạch nối không đứng đầu, không đứng cuối và không đứng hai dấu liền nhau. Quy tắc cụ thể do nhà đăng ký xác nhận.',
        'A name has letters, digits and hyphens, with no hyphen at either end and no two of them together. The registrar confirms the exact rule.',
      ),
    ],
    cites: [...addressClaims.pages.cites, { source: RULE.successor }],
    grounds: [
      say(
        `Quy tắc đặt tên: theo ${old}; ${successor} ban hành sau, nhà đăng ký xác nhận.`,
        `Naming rule: by ${old}; ${successor} is newer, and the registrar confirms.`,
      ),
    ],
  };
}
