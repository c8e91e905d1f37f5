import { msg, str } from '../localization/msg.ts';
import type { CivilDate } from '../base/civil-date.ts';
import type { TodaysPlace } from '../domains/todays-places.ts';
import { findTodaysPlace, isCity, type NamedPlace } from '../program/province-names.ts';

/** A province as an element shows it. */
export interface ShownPlace extends NamedPlace {
  /** The sentence that says which province now contains the former one. */
  readonly note?: (on: CivilDate) => string;
}

/** Provinces by the texts that name none of today's: former names and other spellings. Filled by look-up.ts. */
export const otherSpellings = new Map<string, ShownPlace | undefined>();

/** The province in the `province` setting of an element. */
export const placeFor = ({ province }: { readonly province?: string | undefined }): ShownPlace | undefined =>
  province ? (findTodaysPlace(province) ?? otherSpellings.get(province)) : undefined;

/** "tỉnh Thái Nguyên", "thành phố Huế"; in English "Thái Nguyên province", "Huế city". */
export const placeName = (province: TodaysPlace, on: CivilDate): string =>
  isCity(province, on)
    ? msg(str`thành phố ${province.name}`, { desc: 'a city with the rank of a province, inside a line' })
    : msg(str`tỉnh ${province.name}`, { desc: 'a province, inside a line' });
