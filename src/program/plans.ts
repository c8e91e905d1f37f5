// The content of the provinces' plans: targets, figures, duties and reports. Their issuers and dates are in sources.ts and are joined here.

import type { CivilDate } from '../base/civil-date.ts';
import { mediaPage } from './campaign.ts';
import { planLead, sources, type PlanId, type Source, type SourceId } from './sources.ts';

/** Whom a target counts, or is a share of. */
export type PlanGroup =
  | 'everyone-addressed'
  | 'youth-18-23'
  | 'union-members'
  | 'students'
  | 'universities'
  | 'vocational-schools'
  | 'enterprises'
  | 'new-enterprises'
  | 'new-smes'
  | 'households'
  | 'new-households'
  | 'cooperatives'
  | 'new-cooperatives'
  | 'association-members'
  | 'communes';

interface Aim {
  /** Where the document says so: "II.2" is part II, paragraph 2. */
  readonly article: string;
  /** The last day to reach it; left out where the text sets none. */
  readonly by?: CivilDate;
  /** The ending that counts; any below .vn where left out. */
  readonly suffix?: 'id.vn' | 'biz.vn';
  /** "At least" and "about", where the text says so. */
  readonly atLeast?: true;
  readonly about?: true;
}

/**
 * - `count`: names registered in the province; `parts` of it by ending
 * - `share`: per cent of a group that has registered
 * - `rank`: place among the provinces by number of names, this one or better
 * - `each`: names, or pilot households, that each member of a group has
 * - `outreach`: per cent of groups that the programme's news reaches; says nothing of names
 */
export type PlanTarget = Aim &
  (
    | { readonly kind: 'count'; readonly count: number; readonly parts?: Readonly<Record<'id.vn' | 'biz.vn', number>> }
    | { readonly kind: 'share'; readonly percent: number; readonly of: readonly PlanGroup[] }
    | { readonly kind: 'rank'; readonly rank: number }
    | {
        readonly kind: 'each';
        readonly count: number;
        readonly unit: 'name' | 'pilot-household';
        readonly of: PlanGroup;
      }
    | { readonly kind: 'outreach'; readonly percent: 100; readonly of: readonly PlanGroup[]; readonly yearly?: true }
  );

/** Figures from which a plan starts. */
export interface Baseline {
  readonly article: string;
  readonly asOf: CivilDate;
  readonly total: number;
  readonly rank: number;
  /** Names per 1,000 inhabitants, in the province (about) and in the country. */
  readonly perThousand: number;
  readonly countryPerThousand: number;
}

/** How often results are reported. `periodic`: regularly, without saying how often. */
export interface Reporting {
  readonly article: string;
  readonly rhythm: 'quarterly-and-yearly' | 'periodic';
  /** Before this day of a quarter's last month. */
  readonly beforeDayOfLastMonth?: number;
  /** Before this day of the year, `MM-DD`. */
  readonly beforeDayOfYear?: string;
  readonly to: string;
}

/** The duty of a body's pages: the programme's logo with information, or information alone. */
export interface PortalDuty {
  readonly article: string;
  readonly show: 'logo-and-information' | 'information';
  /** In Vietnamese, by the names they had. */
  readonly bodies: readonly string[];
}

export interface Plan extends Source {
  readonly id: PlanId;
  /** Slug of today's province. */
  readonly province: string;
  /** Slug of the province that issued it, where that one is gone. */
  readonly former?: string;
  /** The department in charge, in Vietnamese, by the name it had. */
  readonly lead: string;
  /** Years that it covers. */
  readonly years: readonly [first: number, last: number];
  /** Within those years, a later part that waits for the Ministry of Finance. */
  readonly awaiting?: { readonly article: string; readonly years: readonly [first: number, last: number] };
  /** Its legal basis, and earlier plans that it replaces or continues. */
  readonly basis: readonly SourceId[];
  readonly precededBy: readonly SourceId[];
  readonly targets: readonly PlanTarget[];
  readonly baseline?: Baseline;
  readonly reporting: Reporting;
  readonly portalDuties: readonly PortalDuty[];
  /** Address of the material to use; null where the text names none. */
  readonly media: { readonly article: string; readonly url: string; readonly codes: readonly string[] } | null;
}

const endOf = (year: number): CivilDate => `${year}-12-31` as CivilDate;

/** One per document, the oldest first. */
export const plans: readonly Plan[] = /* @__PURE__ */ (() => [
  {
    id: 'ben-tre-2024',
    ...sources['ben-tre-2024'],
    province: 'vinh-long',
    former: 'ben-tre',
    lead: 'Sở Thông tin và Truyền thông',
    // By the decision that the plan carries out; the plan itself names no years.
    years: [2024, 2025],
    basis: [
      '749/QĐ-TTg',
      '411/QĐ-TTg',
      '36/QĐ-TTg',
      '319/QĐ-TTg',
      '35/CTr-BTTTT-TWĐTN',
      '20/2023/TT-BTC',
      '826/QĐ-BTTTT',
    ],
    precededBy: [],
    targets: [
      { kind: 'outreach', percent: 100, of: ['enterprises', 'new-smes', 'households'], article: 'II.2' },
      { kind: 'outreach', percent: 100, of: ['universities', 'vocational-schools', 'youth-18-23'], article: 'II.2' },
    ],
    reporting: {
      rhythm: 'quarterly-and-yearly',
      to: 'UBND tỉnh Bến Tre và Bộ Thông tin và Truyền thông',
      article: 'V.1',
    },
    portalDuties: [
      {
        show: 'logo-and-information',
        bodies: [
          'Sở Công Thương',
          'Sở Kế hoạch và Đầu tư',
          'Sở Nông nghiệp và Phát triển nông thôn',
          'Ban Quản lý các khu công nghiệp',
        ],
        article: 'V.2',
      },
      {
        show: 'logo-and-information',
        bodies: ['Sở Giáo dục và Đào tạo', 'Sở Lao động - Thương binh và Xã hội'],
        article: 'V.3',
      },
      { show: 'logo-and-information', bodies: ['UBND các cấp'], article: 'V.7' },
      { show: 'information', bodies: ['Các sở, ban, ngành', 'Các tổ chức chính trị - xã hội'], article: 'IV.4' },
    ],
    media: { url: mediaPage, codes: [], article: 'IV.2' },
  },
  {
    id: 'thai-nguyen-2025',
    ...sources['thai-nguyen-2025'],
    province: 'thai-nguyen',
    lead: planLead,
    years: [2025, 2026],
    basis: ['57-NQ/TW', '826/QĐ-BTTTT'],
    precededBy: ['158/KH-UBND'],
    targets: [
      { kind: 'count', count: 100_000, atLeast: true, by: endOf(2025), article: '1' },
      { kind: 'count', count: 300_000, atLeast: true, by: endOf(2026), article: '1' },
      { kind: 'rank', rank: 3, by: endOf(2025), article: '1' },
      { kind: 'rank', rank: 1, by: endOf(2026), article: '1' },
      { kind: 'share', percent: 90, of: ['students'], suffix: 'id.vn', by: endOf(2025), article: '1' },
      // We read the text's "mới" as belonging to all three.
      {
        kind: 'share',
        percent: 100,
        of: ['new-households', 'new-cooperatives', 'new-enterprises'],
        suffix: 'biz.vn',
        by: endOf(2025),
        article: '1',
      },
      { kind: 'outreach', percent: 100, of: ['everyone-addressed'], by: endOf(2025), article: '1' },
      { kind: 'outreach', percent: 100, of: ['households'], article: '4' },
      { kind: 'outreach', percent: 100, of: ['new-enterprises'], article: '5' },
      { kind: 'outreach', percent: 100, of: ['vocational-schools'], article: '6' },
      { kind: 'each', count: 1, unit: 'name', of: 'students', atLeast: true, article: '6' },
      { kind: 'outreach', percent: 100, of: ['cooperatives'], article: '7' },
      { kind: 'share', percent: 100, of: ['association-members'], article: '8' },
      { kind: 'outreach', percent: 100, of: ['union-members'], article: '10' },
      { kind: 'outreach', percent: 100, of: ['communes'], article: '11' },
      { kind: 'each', count: 3, unit: 'pilot-household', of: 'communes', atLeast: true, article: '11' },
    ],
    baseline: {
      asOf: '2025-03-31' as CivilDate,
      total: 3295,
      rank: 27,
      perThousand: 2,
      countryPerThousand: 6,
      article: 'preamble',
    },
    reporting: { rhythm: 'periodic', to: 'UBND tỉnh Thái Nguyên (qua Sở Khoa học và Công nghệ)', article: '2' },
    portalDuties: [],
    media: null,
  },
  {
    id: 'tra-vinh-2025',
    ...sources['tra-vinh-2025'],
    province: 'vinh-long',
    former: 'tra-vinh',
    lead: planLead,
    years: [2024, 2025],
    basis: ['826/QĐ-BTTTT'],
    precededBy: [],
    targets: [
      { kind: 'count', count: 4026, parts: { 'id.vn': 3609, 'biz.vn': 417 }, by: endOf(2025), article: 'II.2.c' },
      { kind: 'outreach', percent: 100, of: ['enterprises', 'new-smes', 'households'], article: 'II.2.a' },
      { kind: 'outreach', percent: 100, of: ['universities', 'vocational-schools', 'youth-18-23'], article: 'II.2.b' },
    ],
    reporting: {
      rhythm: 'quarterly-and-yearly',
      beforeDayOfLastMonth: 20,
      beforeDayOfYear: '12-15',
      to: 'Sở Khoa học và Công nghệ',
      article: 'VI',
    },
    portalDuties: [
      { show: 'logo-and-information', bodies: ['Sở Công Thương', 'Sở Nông nghiệp và Môi trường'], article: 'VI.4' },
      {
        show: 'logo-and-information',
        bodies: [
          'Sở Giáo dục và Đào tạo',
          'Trường Đại học Trà Vinh',
          'Trường Cao đẳng Nghề Trà Vinh',
          'Trường Cao đẳng Y tế Trà Vinh',
        ],
        article: 'VI.5',
      },
      { show: 'information', bodies: ['Văn phòng UBND tỉnh (Cổng Thông tin điện tử Trà Vinh)'], article: 'VI.6' },
    ],
    media: { url: mediaPage, codes: ['TT02', 'TT03'], article: 'VI.9.d' },
  },
  {
    id: 'ninh-binh-2025',
    ...sources['ninh-binh-2025'],
    province: 'ninh-binh',
    lead: planLead,
    years: [2025, 2026],
    basis: ['826/QĐ-BTTTT', '4212/BKHCN-VNNIC'],
    precededBy: ['233/KH-UBND', '143/KH-UBND'],
    targets: [
      { kind: 'share', percent: 80, about: true, of: ['students'], suffix: 'id.vn', by: endOf(2026), article: 'II.2' },
      {
        kind: 'share',
        percent: 50,
        about: true,
        of: ['new-households', 'new-enterprises'],
        suffix: 'biz.vn',
        by: endOf(2026),
        article: 'II.2',
      },
      { kind: 'outreach', percent: 100, of: ['new-smes', 'households'], yearly: true, article: 'II.2' },
      { kind: 'outreach', percent: 100, of: ['universities', 'vocational-schools', 'youth-18-23'], article: 'II.2' },
    ],
    reporting: { rhythm: 'periodic', to: 'Trung tâm Internet Việt Nam', article: 'VI.1' },
    portalDuties: [
      { show: 'logo-and-information', bodies: ['Sở Khoa học và Công nghệ'], article: 'VI.1' },
      {
        show: 'logo-and-information',
        bodies: ['Sở Công Thương', 'Sở Tài chính', 'Sở Nông nghiệp và Môi trường', 'Sở Văn hóa và Thể thao'],
        article: 'VI.2',
      },
      { show: 'logo-and-information', bodies: ['Sở Giáo dục và Đào tạo'], article: 'VI.3' },
      { show: 'logo-and-information', bodies: ['Các tổ chức cơ sở đoàn thanh niên'], article: 'VI.4' },
      { show: 'logo-and-information', bodies: ['UBND các xã, phường'], article: 'VI.5' },
    ],
    media: { url: mediaPage, codes: [], article: 'IV.1' },
  },
  {
    id: 'tuyen-quang-2026',
    ...sources['tuyen-quang-2026'],
    province: 'tuyen-quang',
    lead: planLead,
    years: [2026, 2030],
    awaiting: { years: [2027, 2030], article: 'III.2.2' },
    basis: ['71/NQ-CP', '57-NQ/TW', '11/NQ-CP', '1438/QĐ-BKHCN', '507/QĐ-BKHCN'],
    precededBy: [],
    targets: [
      { kind: 'count', count: 1800, atLeast: true, by: endOf(2026), article: 'II.2' },
      { kind: 'count', count: 2000, atLeast: true, by: endOf(2030), article: 'II.2' },
      { kind: 'share', percent: 40, atLeast: true, of: ['enterprises'], by: endOf(2030), article: 'II.2' },
      { kind: 'share', percent: 40, atLeast: true, of: ['students'], by: endOf(2030), article: 'II.2' },
      { kind: 'share', percent: 30, atLeast: true, of: ['households'], by: endOf(2030), article: 'II.2' },
      { kind: 'outreach', percent: 100, of: ['new-smes', 'households'], article: 'II.2' },
      { kind: 'outreach', percent: 100, of: ['universities', 'youth-18-23'], article: 'II.2' },
    ],
    reporting: { rhythm: 'periodic', to: 'Sở Khoa học và Công nghệ', article: 'IV.1.6' },
    portalDuties: [
      {
        show: 'information',
        bodies: ['Cổng thông tin điện tử tỉnh', 'Các trang thông tin điện tử của sở, ngành, địa phương'],
        article: 'IV.2.1',
      },
    ],
    media: null,
  },
])();
