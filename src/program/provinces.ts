// The 34 province-level units since 1 July 2025 and the 63 before that day, with their codes.

import { provinceNames, type PlaceName, type ProvinceName } from '../domains/places.ts';
import { findProvinceName, type FoundPlace } from './province-names.ts';
import type { Claim, SourceId } from './sources.ts';

/** A province as it was until 30 June 2025. */
export interface FormerProvince extends PlaceName {
  /** Its code then; seven of these codes are another province's today. */
  readonly code: string;
}

export interface Province extends ProvinceName {
  readonly code: string;
  /** Communes, wards and special zones. */
  readonly communes: number;
  /** Each of the 63 that it was formed from, the one of its own name among them. */
  readonly formedFrom: readonly FormerProvince[];
}

// Code, slug, communes. After the colon stand the former code and slug of each part; left out if nothing changed.
const table = `
01 ha-noi 126
04 cao-bang 56
08 tuyen-quang 124: 02 ha-giang, 08 tuyen-quang
11 dien-bien 45
12 lai-chau 38
14 son-la 75
15 lao-cai 99: 10 lao-cai, 15 yen-bai
19 thai-nguyen 92: 06 bac-kan, 19 thai-nguyen
20 lang-son 65
22 quang-ninh 54
24 bac-ninh 99: 24 bac-giang, 27 bac-ninh
25 phu-tho 148: 17 hoa-binh, 25 phu-tho, 26 vinh-phuc
31 hai-phong 114: 30 hai-duong, 31 hai-phong
33 hung-yen 104: 33 hung-yen, 34 thai-binh
37 ninh-binh 129: 35 ha-nam, 36 nam-dinh, 37 ninh-binh
38 thanh-hoa 166
40 nghe-an 130
42 ha-tinh 69
44 quang-tri 78: 44 quang-binh, 45 quang-tri
46 hue 40
48 da-nang 94: 48 da-nang, 49 quang-nam
51 quang-ngai 96: 51 quang-ngai, 62 kon-tum
52 gia-lai 135: 52 binh-dinh, 64 gia-lai
56 khanh-hoa 65: 56 khanh-hoa, 58 ninh-thuan
66 dak-lak 102: 54 phu-yen, 66 dak-lak
68 lam-dong 124: 60 binh-thuan, 67 dak-nong, 68 lam-dong
75 dong-nai 95: 70 binh-phuoc, 75 dong-nai
79 ho-chi-minh 168: 74 binh-duong, 77 ba-ria-vung-tau, 79 ho-chi-minh
80 tay-ninh 96: 72 tay-ninh, 80 long-an
82 dong-thap 102: 82 tien-giang, 87 dong-thap
86 vinh-long 124: 83 ben-tre, 84 tra-vinh, 86 vinh-long
91 an-giang 102: 89 an-giang, 91 kien-giang
92 can-tho 103: 92 can-tho, 93 hau-giang, 94 soc-trang
96 ca-mau 64: 95 bac-lieu, 96 ca-mau`;

/** The 34 provinces of today. */
export const provinces: readonly Province[] = /* @__PURE__ */ table
  .trim()
  .split('\n')
  .map((line): Province => {
    const [unit = '', parts = unit] = line.split(': ');
    const [code = '', slug, communes] = unit.split(' ');
    const named = provinceNames.find((province) => province.slug === slug)!;
    const formedFrom = parts.split(', ').map((part) => {
      const [code = '', slug = ''] = part.split(' ');
      return { code, slug, name: [named, ...named.absorbed].find((place) => place.slug === slug)!.name };
    });
    return { ...named, code, communes: Number(communes), formedFrom };
  });

/** The 63 until 30 June 2025. */
export const formerProvinces: readonly FormerProvince[] = /* @__PURE__ */ provinces.flatMap(
  ({ formedFrom }) => formedFrom,
);

/** The province that was found, with codes and parts. */
export interface FoundProvince extends FoundPlace {
  readonly province: Province;
  readonly former?: FormerProvince;
}

/** Finds a province as `findProvinceName` does, with its codes and parts. Never by a code. */
export function findProvince(text: string): FoundProvince | undefined {
  const found = findProvinceName(text);
  if (!found) return undefined;
  const { slug } = found.former ?? found.province;
  return found.former ? before((unit) => unit.slug === slug) : since((unit) => unit.slug === slug);
}

/** Which list a code is from: today's (Decision 19/2025/QĐ-TTg), or the one before it. */
export type CodeSet = 'since-2025-07-01' | 'before-2025-07-01';

/**
 * Finds a province by its two-digit code. On 1 July 2025 seven codes passed to other provinces, so without a code set there is no answer.
 */
export function findProvinceByCode(code: string, codeSet: CodeSet): FoundProvince | undefined {
  const same = (unit: FormerProvince) => unit.code === code;
  return codeSet === 'since-2025-07-01' ? since(same) : codeSet === 'before-2025-07-01' ? before(same) : undefined;
}

function since(wanted: (unit: FormerProvince) => boolean): FoundProvince | undefined {
  const province = provinces.find(wanted);
  return province && { province };
}

function before(wanted: (unit: FormerProvince) => boolean): FoundProvince | undefined {
  for (const province of provinces) {
    const former = province.formedFrom.find(wanted);
    if (former) return { province, former };
  }
  return undefined;
}

/** The sources of each column. */
export const provinceClaims: Readonly<
  Record<'units' | 'codes' | 'communes' | 'formerCodes' | 'dongNaiCity', Claim<SourceId>>
> = {
  units: { confidence: 'settled', cites: [{ source: '202/2025/QH15' }] },
  codes: { confidence: 'settled', cites: [{ source: '19/2025/QĐ-TTg' }] },
  communes: { confidence: 'settled', cites: [{ source: 'vietnamese-provinces-database' }] },
  formerCodes: { confidence: 'settled', cites: [{ source: 'vietnamese-provinces-database' }] },
  dongNaiCity: { confidence: 'settled', cites: [{ source: '30/2026/QH16' }, { source: '237/NQ-UBTVQH16' }] },
};
