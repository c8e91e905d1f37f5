// The facts about provinces that a table needs. The caller passes the list of provinces.

import { alternatives } from '../../base/alternatives.ts';
import type { CivilDate } from '../../base/civil-date.ts';
import { foldVietnamese } from '../../base/vietnamese.ts';

interface PlaceName {
  readonly slug: string;
  readonly name: string;
}

/** A province of today, with the former one that was named, where it was that. */
export interface TablePlace {
  readonly province: PlaceName & { readonly absorbed: readonly PlaceName[]; readonly cityFrom?: CivilDate | undefined };
  readonly former?: PlaceName;
}

export interface Places {
  readonly find: (text: string) => TablePlace | undefined;
  /** First day of today's borders. */
  readonly mergedOn: CivilDate;
  /** By slug, the first day on which the city was all of the province of its name. */
  readonly citySince: Readonly<Record<string, CivilDate>>;
  /** The number of names that a province's own plan sets for a day. */
  readonly planned: (province: string, by: string) => number | undefined;
}

/** Where nobody brings a list, a province is named by its slug. */
export const slugsAlone: Places = {
  find: (text) =>
    /^[a-z]+(-[a-z0-9]+)*$/.test(text) ? { province: { slug: text, name: text, absorbed: [] } } : undefined,
  mergedOn: '0001-01-01' as CivilDate,
  citySince: {},
  planned: () => undefined,
};

/** "Thành phố Thái Nguyên", "Thái Nguyên City". */
const CITY = /(^|[\s(.,])(thanh pho|tp|t\.p|city)($|[\s).,])/;
const SMALLER = /(^|[\s(.,])(xa|phuong|thi tran|quan|huyen|thi xa|dac khu|commune|ward|district|town)($|[\s).,])/;

/** Whether a name says that it is a city's, or that of a place which no province is. */
export function placeWord(cell: string): 'city' | 'smaller' | undefined {
  const name = foldVietnamese(cell);
  return SMALLER.test(name) ? 'smaller' : CITY.test(name) ? 'city' : undefined;
}

/** Whether a city is within the province of its name, on a day. */
export const isWithin = ({ province, former }: TablePlace, day: string, { citySince }: Places): boolean =>
  !!former || !province.cityFrom || (!!day && day < (citySince[province.slug] ?? ''));

/** "Xã Phú Bình", "P. Tân An": a place within a province, by its kind. */
export const isSmallerPlace = (cell: string): boolean =>
  /^((ubnd|hđnd|ủy ban nhân dân|uỷ ban nhân dân|đảng ủy) +)?((xã|phường|thị trấn|quận|huyện|thị xã|đặc khu|thôn|ấp|khóm|xóm|buôn|tổ dân phố|khu phố|commune of|ward)\s+|[xp]\. ?)[\p{Lu}\d]/iu.test(
    cell,
  );

/** An ending alone. */
export const isEnding = (cell: string): boolean => /^(đuôi |tên miền )?"?\.?([a-z]+\.)+vn"?$/i.test(cell);

/** The sum of a table or of the whole country, which belongs to no province. */
const SUM =
  /^(ca nuoc|toan quoc|viet nam|(the )?whole country|tong( cong| so)?|t\.? ?cong|tc|cong( tong)?|(grand |sub)?totals?|sum)( chung| cac tinh| toan quoc| ca nuoc)?\s*(\(.*\))?\s*[:.]*$/;
/** A cell without marks and without the number of its line. */
const unnumbered = (cell: string): string =>
  foldVietnamese(cell)
    .replace(/^(?:[ivx\d]+|[a-d])[.)]\s*/, '')
    .replace(/\s+/g, ' ')
    .trim();
export const isNational = (cell: string): boolean => SUM.test(unnumbered(cell));

const ELSEWHERE = new RegExp(
  `^(${alternatives(`
    (cac tinh )?(vung(?! tau)|khu vuc|mien|region)\\b.*, trung du va mien nui( phia bac| bac bo)?,
    trung du mien nui.*, mien nui phia bac, tay bac( bo)?, dong bac( bo)?,
    dong bang (song hong|bac bo|song cuu long|nam bo), bac trung bo.*, nam trung bo, duyen hai.*trung.*, tay nguyen,
    dong nam bo, tay nam bo, chua ro( dia chi| tinh)?, khong ro, chua xac dinh, khong xac dinh, khac, others?,
    unknown, unspecified, nuoc ngoai, foreign
  `)})\\s*(\\(.*\\))?[:.]*$`,
);
/** A region, or names whose province is not known. */
export const isElsewhere = (cell: string): boolean => ELSEWHERE.test(unnumbered(cell));
