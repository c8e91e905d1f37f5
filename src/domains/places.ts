// The names of today's provinces with the former ones that became part of them. The labels of all 63 are reserved below .vn.

import { slugOf, todaysPlaces, type PlaceName, type TodaysPlace } from './todays-places.ts';

export { mergedOn, type PlaceName } from './todays-places.ts';

/** A province or centrally-run city of today, with those that it absorbed. */
export interface ProvinceName extends TodaysPlace {
  /** The provinces that became part of it on 1 July 2025 and whose names are gone. */
  readonly absorbed: readonly PlaceName[];
}

// prettier-ignore
/** The names that are gone, in the order of today's provinces. */
const gone = [
  '', // Hà Nội
  '', // Cao Bằng
  'Hà Giang', // Tuyên Quang
  '', // Điện Biên
  '', // Lai Châu
  '', // Sơn La
  'Yên Bái', // Lào Cai
  'Bắc Kạn', // Thái Nguyên
  '', // Lạng Sơn
  '', // Quảng Ninh
  'Bắc Giang', // Bắc Ninh
  'Hòa Bình, Vĩnh Phúc', // Phú Thọ
  'Hải Dương', // Hải Phòng
  'Thái Bình', // Hưng Yên
  'Hà Nam, Nam Định', // Ninh Bình
  '', // Thanh Hóa
  '', // Nghệ An
  '', // Hà Tĩnh
  'Quảng Bình', // Quảng Trị
  '', // Huế
  'Quảng Nam', // Đà Nẵng
  'Kon Tum', // Quảng Ngãi
  'Bình Định', // Gia Lai
  'Ninh Thuận', // Khánh Hòa
  'Phú Yên', // Đắk Lắk
  'Bình Thuận, Đắk Nông', // Lâm Đồng
  'Bình Phước', // Đồng Nai
  'Bình Dương, Bà Rịa – Vũng Tàu', // Hồ Chí Minh
  'Long An', // Tây Ninh
  'Tiền Giang', // Đồng Tháp
  'Bến Tre, Trà Vinh', // Vĩnh Long
  'Kiên Giang', // An Giang
  'Hậu Giang, Sóc Trăng', // Cần Thơ
  'Bạc Liêu', // Cà Mau
];

/** The 34 of today; with those that they absorbed, the 63 of before. */
export const provinceNames: readonly ProvinceName[] = /* @__PURE__ */ (() =>
  todaysPlaces.map((place, row) => ({
    ...place,
    absorbed: gone[row]!.split(', ').flatMap((name) => (name ? { slug: slugOf(name), name } : [])),
  })))();

/** The provinces that a province of today absorbed. */
export const absorbedBy = (place: PlaceName): readonly PlaceName[] =>
  provinceNames.find(({ slug }) => slug === place.slug)!.absorbed;
