// Owns the names of the 34 provinces and of those that are gone, and finds them in what people write. Small, for every page has it.

import type { CivilDate } from '../base/civil-date.ts';
import { foldVietnamese } from '../domains/vietnamese.ts';

/** A name in Vietnamese, without "Tỉnh" or "Thành phố", and as it stands in attributes and addresses. */
export interface PlaceName {
  readonly slug: string;
  readonly name: string;
}

/** A province or centrally-run city of today. */
export interface ProvinceName extends PlaceName {
  /** First day, since the 34 exist, on which it is a city; left out for a province. */
  readonly cityFrom?: CivilDate;
  /** The provinces that became part of it on 1 July 2025 and whose names are gone. */
  readonly absorbed: readonly PlaceName[];
}

/** First day of today's 34 provinces. */
export const mergedOn = '2025-07-01' as CivilDate;

// A star for a city; behind the colon the provinces that it absorbed.
const table = `
*Hà Nội
Cao Bằng
Tuyên Quang: Hà Giang
Điện Biên
Lai Châu
Sơn La
Lào Cai: Yên Bái
Thái Nguyên: Bắc Kạn
Lạng Sơn
Quảng Ninh
Bắc Ninh: Bắc Giang
Phú Thọ: Hòa Bình, Vĩnh Phúc
*Hải Phòng: Hải Dương
Hưng Yên: Thái Bình
Ninh Bình: Hà Nam, Nam Định
Thanh Hóa
Nghệ An
Hà Tĩnh
Quảng Trị: Quảng Bình
*Huế
*Đà Nẵng: Quảng Nam
Quảng Ngãi: Kon Tum
Gia Lai: Bình Định
Khánh Hòa: Ninh Thuận
Đắk Lắk: Phú Yên
Lâm Đồng: Bình Thuận, Đắk Nông
*Đồng Nai: Bình Phước
*Hồ Chí Minh: Bình Dương, Bà Rịa – Vũng Tàu
Tây Ninh: Long An
Đồng Tháp: Tiền Giang
Vĩnh Long: Bến Tre, Trà Vinh
An Giang: Kiên Giang
*Cần Thơ: Hậu Giang, Sóc Trăng
Cà Mau: Bạc Liêu`;

const slugOf = (name: string): string => foldVietnamese(name).replace(/[^a-z0-9]+/g, '-');

export const provinceNames: readonly ProvinceName[] = /* @__PURE__ */ table.trim().split('\n').map((line) => {
  const [province, ...absorbed] = line.replace('*', '').split(/[:,] /).map((name): PlaceName => ({ slug: slugOf(name), name }));
  // Đồng Nai became a city later than the others.
  const cityFrom = (province!.name === 'Đồng Nai' ? '2026-04-30' : mergedOn) as CivilDate;
  return { ...province!, ...(line[0] === '*' && { cityFrom }), absorbed };
});

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
