import type { Meta } from '@storybook/web-components-vite';
import '../src/elements/progress/progress.define.ts';
import { elementMeta, type Args } from './support/elements.ts';
import { found, state, telling, type Act } from './support/play.ts';

const directive = 'Chỉ thị của Chủ tịch UBND tỉnh Thái Nguyên';
const thaiNguyen = {
  province: 'thai-nguyen',
  value: '3295',
  'as-of': '2025-03-31',
  source: directive,
  target: '≥300000',
  'target-by': '2026-12-31',
};
/** Sample figures; the plans have none for these provinces. */
const sample = (province: string, total: number, over: object = {}): object => ({
  province,
  asOf: '2026-09-30',
  total,
  source: { title: 'Số liệu mẫu' },
  ...over,
});
const tuyenQuang = sample('tuyen-quang', 1650, {
  parts: { 'id.vn': 1200, 'biz.vn': 450 },
  groups: { enterprises: { size: 3000, registered: 700 } },
  targets: [
    { by: '2026-12-31', count: 1800, atLeast: true },
    { by: '2030-12-31', count: 2000, atLeast: true },
    { by: '2030-12-31', percent: 40, of: 'enterprises', atLeast: true },
    { by: '2030-12-31', percent: 40, of: 'students', atLeast: true },
  ],
  series: [
    { asOf: '2026-03-31', total: 900 },
    { asOf: '2026-06-30', total: 1300 },
  ],
});

const vinhLong = (...of: readonly (readonly [slug: string, total: number, asOf: string])[]): object[] =>
  of.map(([slug, total, asOf]) => sample(slug, total, { asOf }));

/** Feeds by name. Each loads what stands beside its name. */
const FEEDS = {
  ...Object.fromEntries(
    Object.entries({
      parts: vinhLong(
        ['vinh-long', 1000, '2025-03-31'],
        ['ben-tre', 1500, '2025-03-31'],
        ['tra-vinh', 2000, '2025-03-31'],
      ),
      'a part missing': vinhLong(['ben-tre', 1500, '2025-03-31'], ['tra-vinh', 2000, '2025-03-31']),
      'parts of different days': vinhLong(
        ['vinh-long', 1000, '2024-12-31'],
        ['ben-tre', 1500, '2025-03-31'],
        ['tra-vinh', 2000, '2025-03-31'],
      ),
      'a wrong figure': [sample('thai-nguyen', 3295, { total: '12 nghìn' })],
    }).map(([name, entries]) => [name, { load: async () => entries }]),
  ),
  'no answer': { load: () => new Promise(() => {}) },
  failed: { load: () => Promise.reject(new Error('sample')) },
};

export default {
  title: 'Elements/Progress',
  tags: ['autodocs'],
  ...elementMeta('tenmien-progress', { feed: FEEDS }),
} satisfies Meta<Args>;

const openTable: Act = async (canvas) => {
  const root = await found(() => canvas.querySelector('tenmien-progress')!.shadowRoot);
  (await found(() => root.querySelector<HTMLElement>('button[aria-expanded]'))).click();
};

export const Fresh = state({ ...thaiNguyen, today: '2025-05-10' }, [
  'đạt 1,1% chỉ tiêu năm 2026 (ít nhất 300.000)',
  '1.1% of the target of at least 300,000 (2026)',
]);
export const Ageing = state({ ...thaiNguyen, today: '2025-08-10' }, [
  'Số liệu cách đây hơn 4 tháng; chờ kỳ báo cáo mới.',
  'The figure is over 4 months old; the next report is awaited.',
]);
/** A figure too old for a percentage gives none. */
export const Old = state(thaiNguyen, ['Chưa có số liệu mới để so sánh.', 'No newer figure to compare yet.']);
export const Table = state(thaiNguyen, ['Ẩn bảng số liệu', 'Hide the table'], openTable);
export const OverTarget = state({ ...thaiNguyen, value: '336000' }, [
  'Số liệu gần nhất: 336.000',
  'Latest figure: 336,000',
]);
export const AlmostThere = state({ ...thaiNguyen, value: '299995', today: '2025-05-10' }, [
  'đạt 99,9% chỉ tiêu',
  '99.9% of the target',
]);
export const TargetMissed = state({ ...thaiNguyen, today: '2027-01-01' }, [
  'Số liệu cách đây hơn 21 tháng.',
  'The figure is over 21 months old.',
]);
export const NoTarget = state({ ...thaiNguyen, target: '', 'target-by': '' }, [
  'Số liệu gần nhất: 3.295',
  'Latest figure: 3,295',
]);
export const UnderOneInThousand = state({ ...thaiNguyen, value: '150', today: '2025-05-10' }, [
  'đạt dưới 0,1% chỉ tiêu',
  'less than 0.1% of the target',
]);
export const Zero = state({ ...thaiNguyen, value: '0' }, ['Số liệu gần nhất: 0', 'Latest figure: 0']);
export const Split = state({ ...thaiNguyen, 'id-vn': '2878', 'biz-vn': '417' }, [
  'Trong đó: 2.878 id.vn, 417 biz.vn.',
  'Of which 2,878 id.vn, 417 biz.vn.',
]);
export const SplitOfTooMany = telling(
  ['bad-parts', 'bad-figure'],
  state({ ...thaiNguyen, 'id-vn': '3000', 'biz-vn': '417' }, [
    'Chỉ biên tập viên thấy: Số id.vn và biz.vn',
    'Only editors see this:',
  ]),
);
export const LinkedSource = state({ ...thaiNguyen, 'source-href': 'https://thainguyen.gov.vn/' }, [
  'Nguồn: Chỉ thị của Chủ tịch UBND tỉnh Thái Nguyên',
  'Source: Chỉ thị của Chủ tịch UBND tỉnh Thái Nguyên',
]);
export const FormerProvince = state({ ...thaiNguyen, province: 'tra-vinh', source: 'Số liệu mẫu' }, [
  'Tỉnh Trà Vinh nay thuộc tỉnh Vĩnh Long.',
  'Trà Vinh province is now part of Vĩnh Long province.',
]);
export const SeveralTargets = state({ province: 'tuyen-quang', snapshot: tuyenQuang }, [
  'Qua các kỳ báo cáo',
  '1,300 30 June 2026',
]);
export const TargetsCloseTogether = state(
  {
    province: 'tuyen-quang',
    snapshot: sample('tuyen-quang', 1650, {
      targets: [
        { by: '2026-12-31', count: 1800, atLeast: true },
        { by: '2027-12-31', count: 1830 },
        { by: '2030-12-31', count: 2000, atLeast: true },
      ],
    }),
  },
  ['1.800 (2026) 1.830 (2027) 2.000 (2030)', '1,800 (2026) 1,830 (2027) 2,000 (2030)'],
);
export const SharesOfGroups = state(
  {
    province: 'tuyen-quang',
    snapshot: sample('tuyen-quang', 1650, {
      groups: { enterprises: { size: 3000, registered: 700 } },
      targets: [
        { by: '2030-12-31', percent: 40, of: 'enterprises', atLeast: true },
        { by: '2030-12-31', percent: 40, of: 'students', atLeast: true },
      ],
    }),
  },
  ['đã có 700 trên 3.000, đạt 58,3% chỉ tiêu', '700 of 3,000 so far, 58.3% of the target'],
);
export const NarrowColumn = state({ ...thaiNguyen, width: 180 }, [
  'Chưa có số liệu mới để so sánh.',
  'No newer figure to compare yet.',
]);
export const SeveralTargetsInANarrowColumn = state({ province: 'tuyen-quang', snapshot: tuyenQuang, width: 240 }, [
  'đạt 91,7% chỉ tiêu',
  '91.7% of the target',
]);
/** No figure, and no child content in its place. */
export const NoFigure = state({ province: 'ha-noi' }, ['Chưa có số liệu.', 'No figure yet.']);
export const ChildContent = state({ province: 'ha-noi', child: 'Số liệu sẽ có sau kỳ báo cáo tới.' }, [
  'Số liệu sẽ có sau kỳ báo cáo tới.',
  'Số liệu sẽ có sau kỳ báo cáo tới.',
]);
export const RefusedWithoutDay = telling(
  ['bad-figure'],
  state({ ...thaiNguyen, 'as-of': '', child: 'Số liệu đang được kiểm tra.' }, [
    'Chỉ biên tập viên thấy: Thiếu ngày của số liệu (as-of).',
    'Only editors see this: The day of the figure (as-of) is missing.',
  ]),
);
/** The faults of a feed are told to editors, never to citizens. */
export const RefusedFeed = telling(
  ['bad-figure', 'feed-failed'],
  state({ province: 'thai-nguyen', feed: 'a wrong figure' }, ['Chỉ biên tập viên thấy: ', 'Only editors see this: ']),
);
export const Loading = state({ province: 'thai-nguyen', feed: 'no answer' }, ['Đang tải số liệu…', 'Loading figures…']);
export const FeedFailed = telling(
  ['feed-failed'],
  state({ ...thaiNguyen, feed: 'failed' }, ['Chưa tải được số liệu mới.', 'Newer figures could not be loaded.']),
);
export const FeedFailedWithoutFigure = telling(
  ['feed-failed'],
  state({ province: 'thai-nguyen', feed: 'failed' }, [
    'Không đọc được feed: nguồn số liệu của trang báo lỗi.',
    'feed could not be read: the page’s own feed failed.',
  ]),
);
export const SumOfParts = state({ province: 'vinh-long', feed: 'parts' }, [
  'Cộng số liệu của Vĩnh Long, Bến Tre, Trà Vinh.',
  'Sum of the figures of Vĩnh Long, Bến Tre, Trà Vinh.',
]);
export const PartMissing = state({ province: 'vinh-long', feed: 'a part missing' }, [
  'Chưa có số liệu chung: còn thiếu Vĩnh Long.',
  'No figure for the whole yet: Vĩnh Long is missing.',
]);
export const PartsOfDifferentDays = state({ province: 'vinh-long', feed: 'parts of different days' }, [
  'Chưa cộng được: số liệu của các tỉnh cũ không cùng ngày.',
  'Cannot be added up yet: the figures of the former provinces are of different days.',
]);
