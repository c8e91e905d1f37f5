// Names a province in static text, by its name on the day when the data was checked.

import { provinceNames } from '../../domains/places.ts';
import type { SiteLanguage } from '../../localization/language.ts';
import { isCity } from '../../program/province-names.ts';
import { dataDate } from '../../program/sources.ts';

/** "tỉnh Thái Nguyên", "thành phố Huế"; "Thái Nguyên province", "Huế city". Without a province: the country. */
export function placeName(slug: string | undefined, language: SiteLanguage): string {
  const province = provinceNames.find((known) => known.slug === slug);
  if (!province) return language === 'vi' ? 'cả nước' : 'the whole country';
  const city = isCity(province, dataDate);
  if (language === 'vi') return `${city ? 'thành phố' : 'tỉnh'} ${province.name}`;
  return `${province.name} ${city ? 'city' : 'province'}`;
}
