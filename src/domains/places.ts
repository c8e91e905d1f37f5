// The names of today's provinces and of the former ones, and which provinces are cities. The labels of all 63 are reserved below .vn.

import type { CivilDate } from '../base/civil-date.ts';
import { foldVietnamese } from './vietnamese.ts';

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

// `*` marks a city. After the colon stand the provinces that it absorbed.
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

const hyphenate = (folded: string): string => folded.replace(/[^a-z0-9]+/g, '-');

/** `thai-nguyen` of `Thái Nguyên`. */
export const slugOf = (name: string): string => hyphenate(foldVietnamese(name));

/** The names in each line of the table; the first keeps its star. */
const rowsOf = (lines: string): string[][] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.split(/[:,] /));

/** The 34 of today; with those that they absorbed, the 63 of before. */
export const provinceNames: readonly ProvinceName[] = /* @__PURE__ */ (() => {
  // Folded as one text: 63 separate calls take several times as long on a slow phone, and a banner waits for the result.
  const slugs = rowsOf(foldVietnamese(table));
  return rowsOf(table).map((names, row) => {
    const [province, ...absorbed] = names.map((name, at): PlaceName => ({
      slug: hyphenate(slugs[row]![at]!.replace('*', '')),
      name: name.replace('*', ''),
    }));
    // Đồng Nai became a city later than the others.
    const cityFrom = (province!.name === 'Đồng Nai' ? '2026-04-30' : mergedOn) as CivilDate;
    return { ...province!, ...(names[0]!.startsWith('*') && { cityFrom }), absorbed };
  });
})();
