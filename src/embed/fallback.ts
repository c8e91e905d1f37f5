// Owns what an embed says where no script runs: in a snippet, on the static pages, in a link's preview. These words cannot change by
// themselves, so each promise carries its last day and each figure its own, and all is still true when the offers have ended.

import type { Language } from '../localization/language.ts';
import { addressClaims, mediaPage, pages, portals } from '../program/programme.ts';
import { progressWords } from './figure-words.ts';
import { bannerWords, eligibilityWords } from './offer-words.ts';
import { placeName } from './place.ts';
import type { Settings } from './settings.ts';
import type { Fallback, Link, Words } from './words.ts';

function availabilityWords(language: Language, place: string): Words {
  return language === 'vi'
    ? {
        title: `Tra tên miền “.vn” – ${place}`,
        link: 'Tra xem tên miền “.vn” đã có người đăng ký chưa',
        paragraphs: [
          'Tên miền dưới “.vn” do các nhà đăng ký nhận đăng ký. Một tên đã có người đăng ký hay chưa, nhà đăng ký trả lời.',
          'Tên gồm chữ cái, chữ số và dấu gạch nối; dấu gạch nối không đứng đầu hay cuối tên.',
        ],
        cites: addressClaims.pages.cites,
      }
    : {
        title: `Look up a “.vn” name – ${place}`,
        link: 'See whether a “.vn” name is registered already',
        paragraphs: [
          'Names below “.vn” are registered with registrars. A registrar answers whether a name is registered already.',
          'A name is of letters, digits and hyphens, with no hyphen at either end.',
        ],
        cites: addressClaims.pages.cites,
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
