// The text of an embed without script: in a snippet, on the static pages, in a link preview. This text cannot change, so each offer has
// its last day and each figure its own day. All statements stay true after the offers have ended.

import type { SiteLanguage } from '../../localization/language.ts';
import { builtIn, type Known } from '../../program/known.ts';
import { lookUpSite, mediaPage, pages, portals } from '../../program/campaign.ts';
import { progressWords } from './figure-words.ts';
import { placeName } from './place-words.ts';
import type { EmbedSettings } from '../settings.ts';
import { availabilityWords, bannerWords, eligibilityWords } from './widget-words.ts';
import { sayIn, type Fallback, type Link } from './bilingual.ts';

function links(language: SiteLanguage): Readonly<Record<'id' | 'biz' | 'registrars' | 'lookUp' | 'media', Link>> {
  const say = sayIn(language);
  return {
    id: { text: say('Trang đăng ký tên miền id.vn', 'Where id.vn names are registered'), href: portals['id.vn'] },
    biz: { text: say('Trang đăng ký tên miền biz.vn', 'Where biz.vn names are registered'), href: portals['biz.vn'] },
    registrars: {
      text: say('Các nhà đăng ký tên miền “.vn”', 'The registrars of “.vn” names'),
      href: pages.registrars,
    },
    lookUp: {
      text: say('Tra tên tại tracuutenmien.gov.vn', 'Look a name up at tracuutenmien.gov.vn'),
      href: lookUpSite,
    },
    media: { text: say('Tài liệu về chương trình', 'Campaign material (in Vietnamese)'), href: mediaPage },
  };
}

/** The text of an embed. @param known the facts for the text; a host's programme file adds to them */
export function fallback(settings: EmbedSettings, known: Known = builtIn): Fallback {
  const { widget, language, province } = settings;
  const place = placeName(province, language);
  const { id, biz, registrars, lookUp, media } = links(language);
  switch (widget) {
    case 'banner':
      return { ...bannerWords(settings, place, known), links: [id, biz, media] };
    case 'eligibility':
      return { ...eligibilityWords(language, place, known), links: [id, biz, registrars] };
    case 'availability':
      return { ...availabilityWords(language, place, known), links: [lookUp, registrars, id, biz] };
    case 'progress':
      return { ...progressWords(settings, place), links: [media] };
  }
}
