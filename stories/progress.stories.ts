import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/progress/progress.define.ts';
import type { ProgressFeed } from '../src/progress/feed.ts';
import type { ProgressSnapshot } from '../src/progress/snapshot.ts';

interface Args {
  province?: string;
  value?: string;
  'as-of'?: string;
  source?: string;
  'source-href'?: string;
  target?: string;
  'target-by'?: string;
  'id-vn'?: string;
  'biz-vn'?: string;
  theme?: string;
  today?: string;
  snapshot?: unknown;
  feed?: ProgressFeed;
  /** Child content. */
  child?: string;
  /** Width of the column in px. */
  width?: number;
}

type Story = StoryObj<Args>;

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
const feedOf = (...entries: object[]): ProgressFeed => ({ load: () => Promise.resolve(entries) });
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

export default {
  title: 'Elements/Progress',
  component: 'tenmien-progress',
  render: ({ snapshot, feed, child = '', width, ...attributes }) => {
    const counter = document.createElement('tenmien-progress');
    for (const [name, value] of Object.entries(attributes)) {
      if (value) counter.setAttribute(name, String(value));
    }
    counter.snapshot = snapshot as ProgressSnapshot | undefined;
    counter.feed = feed;
    counter.append(child);
    if (width) counter.style.width = `${width}px`;
    return counter;
  },
} satisfies Meta<Args>;

export const Old: Story = { args: thaiNguyen };
export const Fresh: Story = { args: { ...thaiNguyen, today: '2025-05-10' } };
export const Ageing: Story = { args: { ...thaiNguyen, today: '2025-08-10' } };
export const OverTarget: Story = { args: { ...thaiNguyen, value: '336000' } };
export const AlmostThere: Story = { args: { ...thaiNguyen, value: '299995' } };
export const TargetMissed: Story = { args: { ...thaiNguyen, today: '2027-01-01' } };
export const NoTarget: Story = { args: { ...thaiNguyen, target: '', 'target-by': '' } };
export const UnderOneInThousand: Story = { args: { ...thaiNguyen, value: '150' } };
export const Zero: Story = { args: { ...thaiNguyen, value: '0' } };
export const Split: Story = { args: { ...thaiNguyen, 'id-vn': '2878', 'biz-vn': '417' } };
export const SplitOfTooMany: Story = { args: { ...thaiNguyen, 'id-vn': '3000', 'biz-vn': '417' } };
export const LinkedSource: Story = { args: { ...thaiNguyen, 'source-href': 'https://thainguyen.gov.vn/' } };
export const FormerProvince: Story = { args: { ...thaiNguyen, province: 'tra-vinh', source: 'Số liệu mẫu' } };
export const SeveralTargets: Story = { args: { province: 'tuyen-quang', snapshot: tuyenQuang } };
export const TargetsCloseTogether: Story = {
  args: {
    province: 'tuyen-quang',
    snapshot: sample('tuyen-quang', 1650, {
      targets: [
        { by: '2026-12-31', count: 1800, atLeast: true },
        { by: '2027-12-31', count: 1830 },
        { by: '2030-12-31', count: 2000, atLeast: true },
      ],
    }),
  },
};
export const SharesOfGroups: Story = {
  args: {
    province: 'tuyen-quang',
    snapshot: sample('tuyen-quang', 1650, {
      groups: { enterprises: { size: 3000, registered: 700 } },
      targets: [
        { by: '2030-12-31', percent: 40, of: 'enterprises', atLeast: true },
        { by: '2030-12-31', percent: 40, of: 'students', atLeast: true },
      ],
    }),
  },
};
export const NarrowColumn: Story = { args: { ...thaiNguyen, width: 180 } };
export const SeveralTargetsInANarrowColumn: Story = {
  args: { province: 'tuyen-quang', snapshot: tuyenQuang, width: 240 },
};
export const NoFigure: Story = { args: { province: 'ha-noi' } };
export const ChildContent: Story = { args: { province: 'ha-noi', child: 'Số liệu sẽ có sau kỳ báo cáo tới.' } };
export const RefusedWithoutDay: Story = { args: { ...thaiNguyen, 'as-of': '', child: 'Số liệu đang được kiểm tra.' } };
export const Loading: Story = { args: { province: 'thai-nguyen', feed: { load: () => new Promise(() => {}) } } };
export const FeedFailed: Story = { args: { ...thaiNguyen, feed: { load: () => Promise.reject(new Error('sample')) } } };
export const FeedFailedWithoutFigure: Story = {
  args: { province: 'thai-nguyen', feed: { load: () => Promise.reject(new Error('sample')) } },
};
export const SumOfParts: Story = {
  args: {
    province: 'vinh-long',
    feed: feedOf(
      ...['vinh-long', 'ben-tre', 'tra-vinh'].map((slug, index) =>
        sample(slug, 1000 + index * 500, { asOf: '2025-03-31' }),
      ),
    ),
  },
};
export const PartMissing: Story = {
  args: {
    province: 'vinh-long',
    feed: feedOf(sample('ben-tre', 1500, { asOf: '2025-03-31' }), sample('tra-vinh', 2000, { asOf: '2025-03-31' })),
  },
};
export const PartsOfDifferentDays: Story = {
  args: {
    province: 'vinh-long',
    feed: feedOf(
      ...['vinh-long', 'ben-tre', 'tra-vinh'].map((slug, index) =>
        sample(slug, 1000 + index * 500, { asOf: index ? '2025-03-31' : '2024-12-31' }),
      ),
    ),
  },
};
