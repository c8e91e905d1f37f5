// Finds provinces in text that people write, and tells cities from provinces. Kept small, because every page loads it.

import type { CivilDate } from '../base/civil-date.ts';
import { provinceNames, type ProvinceName } from '../domains/places.ts';
import { slugOf, todaysPlaces, type PlaceName, type TodaysPlace } from '../domains/todays-places.ts';

/** Whether a place is a centrally-run city, on a day since 1 July 2025. */
export const isCity = ({ cityFrom }: Pick<TodaysPlace, 'cityFrom'>, on: CivilDate): boolean =>
  !!cityFrom && cityFrom <= on;

/** A province of today, with the former one that was asked for, where it was that. */
export interface NamedPlace {
  readonly province: TodaysPlace;
  readonly former?: PlaceName;
}

/** The same with the provinces that it absorbed. */
export interface FoundPlace extends NamedPlace {
  readonly province: ProvinceName;
}

/** Finds a province of today by its name or slug. */
export function findTodaysPlace(text: string): NamedPlace | undefined {
  const slug = slugOf(text);
  const province = todaysPlaces.find((place) => place.slug === slug);
  return province && { province };
}

/** Finds a province by its name, or by a slug; one of the names that are gone leads to today's, with `former`. */
export function findProvinceBySlug(text: string): FoundPlace | undefined {
  const slug = slugOf(text);
  for (const province of provinceNames) {
    const former = province.absorbed.find((place) => place.slug === slug);
    if (former) return { province, former };
    if (province.slug === slug) return { province };
  }
  return undefined;
}

/**
 * Finds a province by slug or name, as people write it: with or without marks and spaces, in any case, spelling (Hoà, Đắc Lắc, Bắc Cạn) and
 * kind of dash, with its kind before or behind it ("Tỉnh", "TP.", "Province", "City"), with "(cũ)" or "(mới)", or by letters (TP.HCM,
 * BR-VT, TT. Huế). A name that still exists means today's province; one that is gone leads to today's, with `former`. A name that still
 * exists, within the borders of before ("Thái Nguyên (cũ)"), is no province of today.
 */
export function findProvinceName(text: string): FoundPlace | undefined {
  const slug = slugOf(text);
  const letters = slug
    .replace(/^tinh-|\b(thanh-pho|moi|city|t?p|t|province|cu)\b|-/g, '')
    .replace(/^(tp(?=hcm)|(tt|thuathien)(?=hue))/, '')
    .replace(/^hcmc/, 'hcm')
    .split('');
  // No name has so many letters, and a pattern made from a pasted page would be too long.
  if (!letters[2] || letters[99]) return undefined;
  // All letters, with c for k and k for c as in older spellings; or the first letter of each word.
  const isIt = RegExp(`^(${letters.join('-?')}|${letters.join('\\w*-')}\\w*)$`.replace(/[ck](?!-.h)/g, '[ck]'));
  for (const province of provinceNames) {
    const former = province.absorbed.find((place) => isIt.test(place.slug));
    if (former) return { province, former };
    if (isIt.test(province.slug)) return province.absorbed[0] && /\bcu\b/.test(slug) ? undefined : { province };
  }
  return undefined;
}
