// Owns how a province is named in a sentence.

import { msg, str } from '@lit/localize';
import type { CivilDate } from '../base/civil-date.ts';
import { provinceType, type ProvinceName } from '../program/province-names.ts';

/** "tỉnh Thái Nguyên", "thành phố Huế"; in English "Thái Nguyên province", "Huế city". */
export const placeName = (province: ProvinceName, on: CivilDate): string =>
  provinceType(province, on) === 'city' ? msg(str`thành phố ${province.name}`) : msg(str`tỉnh ${province.name}`);

/** The first letter large, to begin a line. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
