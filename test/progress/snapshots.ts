// Snapshots for tests: the figures of the plans, and any at all.

import fc from 'fast-check';
import type { CivilDate } from '../../src/base/civil-date.ts';
import { parseSnapshot, type ProgressSnapshot } from '../../src/progress/snapshot.ts';

export const day = (text: string): CivilDate => text as CivilDate;

/** The snapshot of an entry that must be one. */
export function snapshotOf(entry: unknown): ProgressSnapshot {
  const parsed = parseSnapshot(entry);
  if (!parsed.ok) throw new Error(`${parsed.problem.code} ${parsed.problem.field}`);
  return parsed.value;
}

/** Thái Nguyên's directive of 2025: 3.295 names on 31/3/2025; at least 100.000 in 2025 and 300.000 in 2026. */
export const thaiNguyen = {
  version: 1,
  province: 'thai-nguyen',
  asOf: '2025-03-31',
  source: { title: 'Chỉ thị của Thái Nguyên', url: 'https://thainguyen.gov.vn/' },
  total: 3295,
  targets: [
    { by: '2026-12-31', count: 300_000, atLeast: true },
    { by: '2025-12-31', count: 100_000, atLeast: true },
  ],
};

const date = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2090-12-31T00:00:00Z'), noInvalidDate: true })
  .map((value) => value.toISOString().slice(0, 10));
const slug = fc.constantFrom('thai-nguyen', 'tra-vinh', 'ben-tre', 'tuyen-quang');
const group = fc.constantFrom('enterprises', 'students', 'youth-18-23', 'constructor');
const target = fc.oneof(
  fc.record({ by: date, atLeast: fc.boolean(), count: fc.integer({ min: 1, max: 1e9 }) }),
  fc.record({
    by: date,
    atLeast: fc.boolean(),
    percent: fc.integer({ min: 1, max: 10_000 }).map((n) => n / 100),
    of: group,
  }),
);

/** A feed entry that is right. */
export const entry = fc
  .record(
    {
      province: slug,
      asOf: date,
      source: fc.record(
        {
          title: fc.string({ unit: 'binary', minLength: 1 }).filter((title) => title.normalize().trim() !== ''),
          url: fc.constantFrom('https://a.vn/?q=1,2;3', '/tin-tuc', '-x', '@x', '=x'),
        },
        { requiredKeys: ['title'] },
      ),
      total: fc.integer({ min: 0, max: 1e12 }),
      parts: fc.dictionary(fc.constantFrom('id.vn', 'biz.vn', 'com.vn', 'vn'), fc.nat()),
      groups: fc.dictionary(group, fc.record({ size: fc.integer({ min: 1, max: 1e9 }), registered: fc.nat() })),
      targets: fc.array(target, { maxLength: 4 }),
      series: fc.uniqueArray(fc.record({ asOf: date, total: fc.nat() }), {
        maxLength: 6,
        selector: (point) => point.asOf,
      }),
    },
    { requiredKeys: ['asOf', 'source', 'total'] },
  )
  .map((value) => ({
    ...value,
    ...(value.series && { series: value.series.filter((point) => point.asOf < value.asOf) }),
  }));

export const snapshot = entry.map(snapshotOf);

const words = fc.constantFrom(
  'Báo cáo của Sở Khoa học và Công nghệ',
  'Chỉ thị “.vn”, 2025',
  'Kế hoạch; phụ lục 1',
  'Văn bản "số 5"',
  '=SUM(A1)',
  "'nháy",
  'VNNIC',
  'x;=1+1',
  'Bo, cáo;-2',
);

/** A snapshot as there may be one: no total a tenth of an earlier one, no target that was met long ago, a source with words. */
export const plausible = entry
  .chain((any) =>
    fc.record({
      any: fc.constant(any),
      title: words,
      total: fc.integer({ min: 3000, max: 1_000_000 }),
      steps: fc.array(fc.integer({ min: 100, max: 101 }), { minLength: 6, maxLength: 6 }),
    }),
  )
  .map(({ any, title, total, steps }) => ({
    ...any,
    total,
    source: { ...any.source, title },
    parts: Object.fromEntries(Object.entries(any.parts ?? {}).map(([name, names]) => [name, names % 700])),
    groups: Object.fromEntries(
      Object.entries(any.groups ?? {}).map(([name, { size, registered }]) => [
        name,
        { size, registered: registered % (size + 1) },
      ]),
    ),
    targets: [
      ...new Map(
        (any.targets ?? []).map((target) => [
          `${target.by} ${'of' in target ? target.of : ''}`,
          'count' in target ? { ...target, count: total + target.count } : target,
        ]),
      ).values(),
    ],
    series: (any.series ?? []).map((point, at) => ({ asOf: point.asOf, total: total - steps[at % 6]! })),
  }))
  .map(snapshotOf);
