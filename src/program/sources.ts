// The register of documents on which every rule, fee, target, name and date in this folder rests.

import type { CivilDate } from '../base/civil-date.ts';

/** The oldest of the days on which a document was checked. No device clock can truly be before it. */
export const dataDate = '2026-11-20' as CivilDate;

/**
 * How sure something is: `settled` by two independent sources or more, known from a `single` one, `inferred` from what is stated,
 * `contradictory` between sources, or looked for and `not-found`. Only what is settled is told to a citizen without a reservation.
 */
export type Confidence = 'settled' | 'single' | 'inferred' | 'contradictory' | 'not-found';

/** A place in a document: its id in the register, and the article ("7.3" is article 7 paragraph 3) where one is known. */
export interface Citation<Source extends string = string> {
  readonly source: Source;
  readonly article?: string;
}

/** The citations of a statement, and its confidence. */
export interface Claim<Source extends string = string> {
  readonly confidence: Confidence;
  readonly cites: readonly Citation<Source>[];
}

/** A day, or only the month where the document leaves the day blank (`2026-02`), or null where it names neither. */
export type PartialDate = string | null;

export interface Source {
  readonly kind:
    | 'code'
    | 'resolution'
    | 'decree'
    | 'decision'
    | 'circular'
    | 'dispatch'
    | 'joint-programme'
    | 'plan'
    | 'directive'
    | 'page'
    | 'data';
  /** In Vietnamese, as the body writes its name. */
  readonly issuer: string;
  readonly date: PartialDate;
  /** A public address of the text or of a notice of it. */
  readonly url?: string;
  readonly checkedOn: CivilDate;
  /** The confidence in the document itself; a statement that cites it has its own. */
  readonly confidence: Confidence;
}

/**
 * The provinces' plans by title, the oldest first, for those who only name them; what they say is in plans.ts. Their texts leave the number
 * out or blank, so an id is the slug of the province that issued it, and a year of ours.
 */
export const planTitles = {
  'ben-tre-2024': 'Kế hoạch của UBND tỉnh Bến Tre',
  'thai-nguyen-2025': 'Chỉ thị của Chủ tịch UBND tỉnh Thái Nguyên',
  'tra-vinh-2025': 'Kế hoạch của UBND tỉnh Trà Vinh',
  'ninh-binh-2025': 'Kế hoạch của UBND tỉnh Ninh Bình',
  'tuyen-quang-2026': 'Kế hoạch của UBND tỉnh Tuyên Quang',
} as const;

export type PlanId = keyof typeof planTitles;

/** The department that the plans put in charge; the one of 2024 names its predecessor. */
export const planLead = 'Sở Khoa học và Công nghệ';

/** The plans for a province of today, those of provinces that it absorbed among them. */
export const plansOf = ({ slug, absorbed }: { slug: string; absorbed: readonly { slug: string }[] }): PlanId[] =>
  (Object.keys(planTitles) as PlanId[]).filter((id) =>
    [slug, ...absorbed.map((former) => former.slug)].includes(id.slice(0, -5)),
  );

/** Whether a plan of the province itself puts that department in charge. The plan of a province that is gone names no body of today's. */
export const isLed = ({ slug }: { slug: string }): boolean => !!plansOf({ slug, absorbed: [] })[0];

/** The day on which all documents were first read. A document that is added or read again has its own day. */
const FIRST_READING = '2026-11-20' as CivilDate;

const plan = <Kind extends 'plan' | 'directive', Day extends PartialDate>(kind: Kind, date: Day, issuer: string) =>
  ({ kind, issuer, date, checkedOn: FIRST_READING, confidence: 'single' }) satisfies Source;

/** Every document, by its number or, where its text gives none, by a name of ours. */
export const sources = /* @__PURE__ */ (() =>
  ({
    '91/2015/QH13': {
      kind: 'code',
      issuer: 'Quốc hội',
      date: '2015-11-24',
      checkedOn: FIRST_READING,
      confidence: 'settled',
      url: 'https://thuvienphapluat.vn/hoi-dap-phap-luat/3896F-hd-thoi-diem-bat-dau-va-ket-thuc-thoi-han-duoc-xac-dinh-nhu-the-nao.html',
    },

    // Offers and fees.
    '20/2023/TT-BTC': {
      kind: 'circular',
      issuer: 'Bộ Tài chính',
      date: '2023-04-13',
      checkedOn: FIRST_READING,
      confidence: 'settled',
      url: 'https://hanoimoi.vn/print/442965.html',
    },
    '10/2025/TT-BTC': {
      kind: 'circular',
      issuer: 'Bộ Tài chính',
      date: '2025-03-19',
      checkedOn: FIRST_READING,
      confidence: 'settled',
      url: 'https://nhandan.vn/ocop/quy-dinh-muc-phi-duy-tri-ten-mien-quoc-gia-vn-tu-352025-post866938.html',
    },
    '64/2025/TT-BTC': {
      kind: 'circular',
      issuer: 'Bộ Tài chính',
      date: '2025-06-30',
      checkedOn: FIRST_READING,
      confidence: 'settled',
    },
    '48/2025/TT-BKHCN': {
      kind: 'circular',
      issuer: 'Bộ Khoa học và Công nghệ',
      date: '2025-12-25',
      checkedOn: FIRST_READING,
      confidence: 'settled',
      url: 'https://mst.gov.vn/van-ban-phap-luat/25274.htm',
    },

    // The programme, its addresses and the registrars.
    '826/QĐ-BTTTT': {
      kind: 'decision',
      issuer: 'Bộ Thông tin và Truyền thông',
      date: '2024-05-21',
      checkedOn: FIRST_READING,
      confidence: 'settled',
    },
    '4212/BKHCN-VNNIC': {
      kind: 'dispatch',
      issuer: 'Bộ Khoa học và Công nghệ',
      date: '2025-08-26',
      checkedOn: FIRST_READING,
      confidence: 'single',
    },
    '507/QĐ-BKHCN': {
      kind: 'decision',
      issuer: 'Bộ Khoa học và Công nghệ',
      date: '2026-01-23',
      checkedOn: FIRST_READING,
      confidence: 'single',
    },
    'tenmien.vn': {
      kind: 'page',
      issuer: 'Trung tâm Internet Việt Nam (VNNIC)',
      date: null,
      checkedOn: FIRST_READING,
      confidence: 'settled',
      url: 'https://tenmien.vn',
    },
    'tracuutenmien.gov.vn': {
      kind: 'page',
      issuer: 'Trung tâm Internet Việt Nam (VNNIC)',
      date: null,
      checkedOn: FIRST_READING,
      confidence: 'single',
      url: 'https://tracuutenmien.gov.vn',
    },
    'vnnic-registrars': {
      kind: 'page',
      issuer: 'Trung tâm Internet Việt Nam (VNNIC)',
      date: null,
      checkedOn: FIRST_READING,
      confidence: 'settled',
      url: 'https://vnnic.vn/en/domain-name-vn/registras/registras-system',
    },

    // Provinces.
    '202/2025/QH15': {
      kind: 'resolution',
      issuer: 'Quốc hội',
      date: null,
      checkedOn: FIRST_READING,
      confidence: 'settled',
    },
    '19/2025/QĐ-TTg': {
      kind: 'decision',
      issuer: 'Thủ tướng Chính phủ',
      date: '2025-06-30',
      checkedOn: FIRST_READING,
      confidence: 'settled',
      url: 'https://datafiles.chinhphu.vn/2025/7/19ttg.signed.pdf',
    },
    '30/2026/QH16': {
      kind: 'resolution',
      issuer: 'Quốc hội',
      date: null,
      checkedOn: FIRST_READING,
      confidence: 'settled',
    },
    '237/NQ-UBTVQH16': {
      kind: 'resolution',
      issuer: 'Ủy ban Thường vụ Quốc hội',
      date: null,
      checkedOn: FIRST_READING,
      confidence: 'settled',
    },
    'vietnamese-provinces-database': {
      kind: 'data',
      issuer: 'thanglequoc',
      date: '2026-08',
      checkedOn: FIRST_READING,
      confidence: 'settled',
      url: 'https://github.com/thanglequoc/vietnamese-provinces-database',
    },

    // The provinces' plans.
    'ben-tre-2024': plan('plan', '2024-08-26', 'UBND tỉnh Bến Tre'),
    'thai-nguyen-2025': plan('directive', null, 'Chủ tịch UBND tỉnh Thái Nguyên'),
    'tra-vinh-2025': plan('plan', null, 'UBND tỉnh Trà Vinh'),
    'ninh-binh-2025': plan('plan', null, 'UBND tỉnh Ninh Bình'),
    'tuyen-quang-2026': plan('plan', '2026-02', 'UBND tỉnh Tuyên Quang'),

    // The documents on which the provinces' plans rest. They are known only through the plans.
    '749/QĐ-TTg': {
      kind: 'decision',
      issuer: 'Thủ tướng Chính phủ',
      date: '2020-06-03',
      checkedOn: FIRST_READING,
      confidence: 'single',
    },
    '411/QĐ-TTg': {
      kind: 'decision',
      issuer: 'Thủ tướng Chính phủ',
      date: '2022-03-31',
      checkedOn: FIRST_READING,
      confidence: 'single',
    },
    '35/CTr-BTTTT-TWĐTN': {
      kind: 'joint-programme',
      issuer: 'Bộ Thông tin và Truyền thông, Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh',
      date: '2022-04-01',
      checkedOn: FIRST_READING,
      confidence: 'single',
    },
    '319/QĐ-TTg': {
      kind: 'decision',
      issuer: 'Thủ tướng Chính phủ',
      date: '2023-03-29',
      checkedOn: FIRST_READING,
      confidence: 'single',
    },
    '36/QĐ-TTg': {
      kind: 'decision',
      issuer: 'Thủ tướng Chính phủ',
      date: '2024-01-11',
      checkedOn: FIRST_READING,
      confidence: 'single',
    },
    '158/KH-UBND': {
      kind: 'plan',
      issuer: 'UBND tỉnh Thái Nguyên',
      date: '2024-08-28',
      checkedOn: FIRST_READING,
      confidence: 'single',
    },
    '143/KH-UBND': {
      kind: 'plan',
      issuer: 'UBND tỉnh Nam Định',
      date: '2024-10-23',
      checkedOn: FIRST_READING,
      confidence: 'single',
    },
    '233/KH-UBND': {
      kind: 'plan',
      issuer: 'UBND tỉnh Ninh Bình',
      date: '2024-12-31',
      checkedOn: FIRST_READING,
      confidence: 'single',
    },
    '57-NQ/TW': {
      kind: 'resolution',
      issuer: 'Bộ Chính trị',
      date: '2024-12-22',
      checkedOn: FIRST_READING,
      confidence: 'settled',
    },
    '71/NQ-CP': {
      kind: 'resolution',
      issuer: 'Chính phủ',
      date: '2025-04-01',
      checkedOn: FIRST_READING,
      confidence: 'single',
    },
    '1438/QĐ-BKHCN': {
      kind: 'decision',
      issuer: 'Bộ Khoa học và Công nghệ',
      date: '2025-06-24',
      checkedOn: FIRST_READING,
      confidence: 'single',
    },
    '11/NQ-CP': {
      kind: 'resolution',
      issuer: 'Chính phủ',
      date: '2026-01-14',
      checkedOn: FIRST_READING,
      confidence: 'single',
    },
  }) as const satisfies Readonly<Record<string, Source>>)();

export type SourceId = keyof typeof sources;
