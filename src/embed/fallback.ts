// Owns what an embed says where no script runs: in a snippet, on the static pages, in a link's preview. These words cannot change by
// themselves, so each promise carries its last day and each figure its own, and all is still true when the offers have ended.

import type { Language } from '../localization/language.ts';
import { addressClaims, mediaPage, pages, portals } from '../program/programme.ts';
import { progressWords } from './figure-words.ts';
import { bannerWords, eligibilityWords } from './offer-words.ts';
import { placeName } from './place.ts';
import type { Settings } from './settings.ts';
import type { Fallback, Link, Words } from './words.ts';

/** The circulars of the naming rule, as src/domains/domain-name.ts takes them: the one that is known, and the one in force that was not seen. */
const RULE = { known: '24/2015/TT-BTTTT', unseen: '48/2025/TT-BKHCN' } as const;

function availabilityWords(language: Language, place: string): Words {
  const cites = [...addressClaims.pages.cites, { source: RULE.unseen }];
  return language === 'vi'
    ? {
        title: `Tra tên miền “.vn” – ${place}`,
        link: 'Tra xem tên miền “.vn” đã có người đăng ký chưa',
        paragraphs: [
          'Tên miền dưới “.vn” do các nhà đăng ký nhận đăng ký. Muốn biết một tên đã có người đăng ký chưa, hãy hỏi nhà đăng ký.',
          `Tên có thể gồm chữ cái, chữ số và dấu gạch nối; dấu gạch nối không đứng đầu, không đứng cuối và không đứng hai dấu liền nhau. Quy tắc này theo Thông tư ${RULE.known}; quy tắc của Thông tư ${RULE.unseen} chưa được đọc, nhà đăng ký xác nhận.`,
        ],
        cites,
      }
    : {
        title: `Look up a “.vn” name – ${place}`,
        link: 'See whether a “.vn” name is registered already',
        paragraphs: [
          'Names below “.vn” are registered with registrars. To know whether a name is registered already, ask a registrar.',
          `A name may have letters, digits and hyphens, with no hyphen at either end and no two of them together. This is the rule of Circular ${RULE.known}; that of Circular ${RULE.unseen} has not been read, and the registrar confirms.`,
        ],
        cites,
      };
}

const links = (language: Language): Readonly<Record<'id' | 'biz' | 'registrars' | 'media', Link>> =>
  language === 'vi'
    ? {
        id: { text: 'Trang đăng ký tên miền id.vn', href: portals['id.vn'] },
        biz: { text: 'Trang đăng ký tên miền biz.vn', href: portals['biz.vn'] },
        registrars: { text: 'Các nhà đăng ký tên miền “.vn”', href: pages.registrars },
        media: { text: 'Tài liệu về chương trình', href: mediaPage },
      }
    : {
        id: { text: 'Where id.vn names are registered', href: portals['id.vn'] },
        biz: { text: 'Where biz.vn names are registered', href: portals['biz.vn'] },
        registrars: { text: 'The registrars of “.vn” names', href: pages.registrars },
        media: { text: 'Material on the programme (in Vietnamese)', href: mediaPage },
      };

/** The words for an embed, as of the day on which the data was checked. */
export function fallback(settings: Settings): Fallback {
  const { widget, language, province } = settings;
  const place = placeName(province, language);
  const { id, biz, registrars, media } = links(language);
  switch (widget) {
    case 'banner':
      return { ...bannerWords(settings, place), links: [id, biz, media] };
    case 'eligibility':
      return { ...eligibilityWords(language, place), links: [id, biz, registrars] };
    case 'availability':
      return { ...availabilityWords(language, place), links: [registrars, id, biz] };
    case 'progress':
      return { ...progressWords(settings, place), links: [media] };
  }
}
