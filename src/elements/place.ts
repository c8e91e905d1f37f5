// Owns how a province is named in a sentence.

import { msg, str } from '../localization/msg.ts';
import type { CivilDate } from '../base/civil-date.ts';
import type { PlaceName, ProvinceName } from '../domains/places.ts';
import { findProvinceBySlug, provinceType, type FoundPlace } from '../program/province-names.ts';

/** Provinces by other spellings than the slug, which are looked for once the page was drawn. */
export const otherSpellings = new Map<string, FoundPlace | undefined>();

/** The province that an element's `province` names. */
export const placeFor = ({ province }: { readonly province?: string | undefined }): FoundPlace | undefined =>
  province ? (findProvinceBySlug(province) ?? otherSpellings.get(province)) : undefined;

/** "tỉnh Thái Nguyên", "thành phố Huế"; in English "Thái Nguyên province", "Huế city". */
export const placeName = (province: PlaceName & Pick<ProvinceName, 'cityFrom'>, on: CivilDate): string =>
  provinceType(province, on) === 'city' ? msg(str`thành phố ${province.name}`) : msg(str`tỉnh ${province.name}`);

/** Where a former province is now; empty for one of today. */
export const formerNote = (found: FoundPlace | undefined, on: CivilDate): string =>
  found?.former ? msg(str`Tỉnh ${found.former.name} nay thuộc ${placeName(found.province, on)}.`) : '';

/** The first letter large, to begin a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
