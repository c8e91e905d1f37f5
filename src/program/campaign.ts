// The name of the programme, its organisers, phases and addresses.

import type { CivilDate } from '../base/civil-date.ts';
import type { Citation, Claim, SourceId } from './sources.ts';

/** Who runs it, in Vietnamese. */
export const coordinator = 'Trung tâm Internet Việt Nam (VNNIC)';

/** The decision on the programme itself, which was not seen, only the plan that quotes it. */
export const decision: readonly Citation<SourceId>[] = [{ source: '507/QĐ-BKHCN' }];

/** The programme as a whole. Names are in Vietnamese, as the decision writes them. */
export const programme = {
  shortName: 'Chương trình Phổ cập tên miền quốc gia “.vn”',
  lead: 'Bộ Khoa học và Công nghệ',
  coordinator,
  confidence: 'single',
  cites: [...decision, { source: 'tuyen-quang-2026', article: 'III.1' }],
} as const satisfies Claim<SourceId> & Record<string, unknown>;

/** A stretch of the programme. `awaits`: it starts only once the Ministry of Finance has decided on the fees. */
export interface Phase extends Claim<SourceId> {
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly awaits?: 'fee-decision';
}

/** The years whose offers await a decision of the Ministry of Finance. */
export const awaited = { from: '2027-01-01' as CivilDate, until: '2030-12-31' as CivilDate };

const plan2026 = (article: string): Citation<SourceId>[] => [
  { source: '507/QĐ-BKHCN' },
  { source: 'tuyen-quang-2026', article },
];

/** The phases of the programme. */
export const phases: readonly Phase[] = /* @__PURE__ */ (() => [
  {
    from: '2024-05-21' as CivilDate,
    until: '2025-12-31' as CivilDate,
    confidence: 'settled',
    cites: [{ source: '826/QĐ-BTTTT' }, { source: '4212/BKHCN-VNNIC' }],
  },
  {
    from: '2026-01-01' as CivilDate,
    until: '2026-12-31' as CivilDate,
    confidence: 'single',
    cites: plan2026('III.2.1'),
  },
  {
    ...awaited,
    awaits: 'fee-decision',
    confidence: 'single',
    cites: plan2026('III.2.2'),
  },
])();

/** The least that the country aims at in its plan for 2021–2030, as Bến Tre's plan quotes it: names below .vn, and their share of all names used in Viet Nam. */
export const nationalTarget = {
  count: 1_000_000,
  percentOfNamesUsed: 60,
  confidence: 'single',
  cites: [{ source: '36/QĐ-TTg' }, { source: 'ben-tre-2024', article: 'preamble' }],
} as const satisfies Claim<SourceId> & Record<string, unknown>;

/** Where names of the two free endings are registered. */
export const portals = {
  'id.vn': 'https://guongmatso.tenmien.vn',
  'biz.vn': 'https://thuonghieuso.tenmien.vn',
} as const;

/** Material for portals, posters and loudspeaker news, the same for every province. */
export const mediaPage = 'https://hiendienonline.tenmien.vn/tai-lieu-truyen-thong';

/** The programme's own site, for readers of old information. */
export const programmeSite = 'https://tenmien.vn';

/** Where the registry tells people whether a name is registered. Its terms forbid asking by script, so it is only linked. */
export const lookUpSite = 'https://tracuutenmien.gov.vn';

/** Pages of the registry for everybody. */
export const pages = {
  register: 'https://tenmien.vn/dang-ky-ten-mien',
  registrars: 'https://tenmien.vn/nha-dang-ky',
  manage: 'https://tenmien.vn/quan-ly-ten-mien',
  handbook: 'https://tenmien.vn/tenmien/cam_nang_ten_mien_final.pdf',
} as const;

/** The sources of the addresses. */
export const addressClaims: Readonly<Record<'portals' | 'mediaPage' | 'pages' | 'lookUpSite', Claim<SourceId>>> = {
  portals: { confidence: 'settled', cites: [{ source: 'tenmien.vn' }] },
  mediaPage: {
    confidence: 'settled',
    cites: [
      { source: 'ben-tre-2024', article: 'IV.2' },
      { source: 'tra-vinh-2025', article: 'IV.1.d' },
      { source: 'ninh-binh-2025', article: 'IV.1' },
    ],
  },
  pages: { confidence: 'single', cites: [{ source: 'tenmien.vn' }] },
  lookUpSite: { confidence: 'single', cites: [{ source: 'tracuutenmien.gov.vn' }] },
};
