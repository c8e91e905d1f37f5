// Finds provinces in what people write, and tells cities from provinces. Small, for every page has it.

import type { CivilDate } from '../base/civil-date.ts';
import { provinceNames, slugOf, type PlaceName, type ProvinceName } from '../domains/places.ts';

/** Province or centrally-run city, on a day since 1 July 2025. */
export const provinceType = ({ cityFrom }: Pick<ProvinceName, 'cityFrom'>, on: CivilDate): 'city' | 'province' =>
  cityFrom && cityFrom <= on ? 'city' : 'province';

/** A province of today, with the former one that was asked for, where it was that. */
export interface FoundPlace {
  readonly province: ProvinceName;
  readonly former?: PlaceName;
}

/**
 * Finds a province by slug or name: with or without marks, "Tỉnh" or "Thành phố", in any case, spelling (Hoà, Hòa) and kind of dash.
 * A name that still exists means today's province; one that is gone leads to today's, with `former`.
 */
export function findProvinceName(text: string): FoundPlace | undefined {
  // Huế was Thừa Thiên Huế before it was a city, and one city is known by its letters.
  const slug = slugOf(text.trim())
    .replace(/^(tinh|thanh-pho|tp|thua-thien(?=-hue))-/, '')
    .replace(/^(tp-?)?hcm$/, 'ho-chi-minh');
  for (const province of provinceNames) {
    const former = province.absorbed.find((place) => place.slug === slug);
    if (former) return { province, former };
    if (province.slug === slug) return { province };
  }
  return undefined;
}
