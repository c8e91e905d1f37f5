// The titles of frames: they name the embed where an editor removed the address.

import { provinceNames } from '../../domains/places.ts';
import { siteLanguages, type SiteLanguage } from '../../localization/language.ts';
import type { WidgetName } from '../../widgets.ts';
import type { Permalink } from '../permalink.ts';
import { placeName } from '../words/place-words.ts';

/** How titles begin, of this release and of earlier ones. What follows may hold the days of an offer, which change. */
const SUBJECTS: Readonly<Record<SiteLanguage, Readonly<Record<WidgetName, RegExp>>>> = {
  vi: {
    banner: /^Chương trình Phổ cập tên miền /,
    eligibility: /^(?:Ai được miễn phí duy trì tên miền|Điều kiện ưu đãi phí tên miền) /,
    availability: /^(?:Chọn|Tra) tên miền /,
    progress: /^(?:Số liệu|Tiến độ phổ cập) tên miền /,
  },
  en: {
    banner: /^Programme for Viet Nam’s national domain /,
    eligibility: /^(?:Who is exempt from the maintenance fee for|Conditions of the fee offers for) /,
    availability: /^(?:Choose|Look up) a “\.vn” name /,
    progress: /^(?:Figures on|Progress of) “\.vn” names /,
  },
};

const SEPARATOR = ' – ';

/** The embed whose frames have this title. */
export function embedOf(title: string): Permalink | undefined {
  const text = title.normalize().trim();
  const place = text.slice(text.lastIndexOf(SEPARATOR) + SEPARATOR.length);
  for (const language of siteLanguages) {
    const found = Object.entries(SUBJECTS[language]).find(([, subject]) => subject.test(text));
    if (!found) continue;
    const widget = found[0] as WidgetName;
    if (place === placeName(undefined, language)) return { widget, language };
    const named = provinceNames.find(({ slug }) => placeName(slug, language) === place);
    return named && { widget, language, province: named.slug };
  }
  return undefined;
}
