// The names of today's provinces, and which of them are cities. Every page loads this; places.ts adds the former provinces.

import type { CivilDate } from '../base/civil-date.ts';
import { foldVietnamese } from './vietnamese.ts';

/** A name in Vietnamese, without "Tỉnh" or "Thành phố", and as it stands in attributes and addresses. */
export interface PlaceName {
  readonly slug: string;
  readonly name: string;
}

/** A province or centrally-run city of today. */
export interface TodaysPlace extends PlaceName {
  /** First day, since the 34 exist, on which it is a city; left out for a province. */
  readonly cityFrom?: CivilDate | undefined;
}

/** First day of today's 34 provinces. */
export const mergedOn = '2025-07-01' as CivilDate;

// With a city stands the first day on which it is one.
const table = `Hà Nội: 2025-07-01
Cao Bằng
Tuyên Quang
Điện Biên
Lai Châu
Sơn La
Lào Cai
Thái Nguyên
Lạng Sơn
Quảng Ninh
Bắc Ninh
Phú Thọ
Hải Phòng: 2025-07-01
Hưng Yên
Ninh Bình
Thanh Hóa
Nghệ An
Hà Tĩnh
Quảng Trị
Huế: 2025-07-01
Đà Nẵng: 2025-07-01
Quảng Ngãi
Gia Lai
Khánh Hòa
Đắk Lắk
Lâm Đồng
Đồng Nai: 2026-04-30
Hồ Chí Minh: 2025-07-01
Tây Ninh
Đồng Tháp
Vĩnh Long
An Giang
Cần Thơ: 2025-07-01
Cà Mau`;

/** `thai-nguyen` of `Thái Nguyên`. */
export const slugOf = (name: string): string => foldVietnamese(name).replace(/[^a-z0-9]+/g, '-');

/** The 34 provinces of today. */
export const todaysPlaces: readonly TodaysPlace[] = /* @__PURE__ */ (() =>
  table.split('\n').map((line) => {
    const [name = '', cityFrom] = line.split(': ') as [string, CivilDate?];
    return { slug: slugOf(name), name, cityFrom };
  }))();
