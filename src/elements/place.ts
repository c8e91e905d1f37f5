import { msg, str } from '../localization/msg.ts';
import type { CivilDate } from '../base/civil-date.ts';
import type { PlaceName, ProvinceName } from '../domains/places.ts';
import { findProvinceBySlug, provinceType, type FoundPlace } from '../program/province-names.ts';

/** Provinces by spellings other than the slug. They are searched after the first drawing. */
export const otherSpellings = new Map<string, FoundPlace | undefined>();

/** The province in the `province` setting of an element. */
export const placeFor = ({ province }: { readonly province?: string | undefined }): FoundPlace | undefined =>
  province ? (findProvinceBySlug(province) ?? otherSpellings.get(province)) : undefined;

/** "tỉnh Thái Nguyên", "thành phố Huế"; in English "Thái Nguyên province", "Huế city". */
export const placeName = (province: PlaceName & Pick<ProvinceName, 'cityFrom'>, on: CivilDate): string =>
  provinceType(province, on) === 'city' ? msg(str`thành phố ${province.name}`) : msg(str`tỉnh ${province.name}`);

/** The sentence that says which province now contains a former one; empty for a province of today. */
export const formerNote = (found: FoundPlace | undefined, on: CivilDate): string =>
  found?.former ? msg(str`Tỉnh ${found.former.name} nay thuộc ${placeName(found.province, on)}.`) : '';

/** Makes the first letter upper case, for the start of a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
