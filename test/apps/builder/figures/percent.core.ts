import { expect } from 'chai';
import fc from 'fast-check';
import { GROUPS } from '../../../../src/embed/words/target-words.ts';
import { parseCsv, toCsv } from '../../../../src/progress/csv.ts';
import { share } from '../../../../src/progress/measures.ts';
import { parseSnapshot } from '../../../../src/progress/snapshot.ts';
import { feedsOf, feedFilesOf } from '../../../../apps/builder/figures/feed-file.ts';
import { snapshotOf } from '../../../progress/snapshots.ts';
import { check, errorsOf, notesOf, table } from './checked-table.ts';

const HEAD =
  'Đến ngày\tTổng số tên miền\tNguồn\tChỉ tiêu\tChỉ tiêu (%)\tTính trên\tSố thuộc nhóm\tSố đã có tên miền\tHạn của chỉ tiêu';
const rows = (...lines: string[]) => check(table(HEAD, ...lines), { province: 'tuyen-quang' });

describe('percentage targets in a pasted table', () => {
  it('are read for Tuyên Quang, beside its counts', () => {
    const { snapshots, ...checked } = rows(
      '30/6/2026\t1.500\tBáo cáo\tít nhất 1.800\t\t\t\t\t2026',
      '\t\t\t≥2.000\t\t\t\t\t2030',
      '30/6/2026\t\t\t\t≥40 %\tDoanh nghiệp\t2.000\t300\t2030',
      '30/6/2026\t\t\t\t≥ 40%\tsinh viên\t\t\t2030',
      '30/6/2026\t\t\t\tít nhất 30\tHộ kinh doanh\t40.000\t1.200\t31/12/2030',
    );
    expect(errorsOf({ snapshots, ...checked })).to.deep.equal([]);
    expect(snapshots[0]).to.deep.include({
      total: 1500,
      groups: { enterprises: { size: 2000, registered: 300 }, households: { size: 40_000, registered: 1200 } },
      targets: [
        { by: '2026-12-31', count: 1800, atLeast: true },
        { by: '2030-12-31', count: 2000, atLeast: true },
        { by: '2030-12-31', percent: 40, of: 'enterprises', atLeast: true },
        { by: '2030-12-31', percent: 40, of: 'students', atLeast: true },
        { by: '2030-12-31', percent: 30, of: 'households', atLeast: true },
      ],
    });
    expect(share(snapshots[0]!).map((part) => (part.state === 'measured' ? part.fraction : part.state))).to.deep.equal([
      1500 / 1800,
      0.75,
      0.375,
      'no-denominator',
      0.1,
    ]);
    const { json, csv } = feedFilesOf(feedsOf(snapshots)[0]!);
    expect(parseSnapshot(JSON.parse(json.text))).to.deep.equal({ ok: true, value: snapshots[0] });
    const read = parseCsv(csv.text);
    expect(read.ok && read.value.map(parseSnapshot)).to.deep.equal([{ ok: true, value: snapshots[0] }]);
  });

  it('are never read as a number of names', () => {
    const checked = check('Đến ngày\tTổng\tNguồn\tChỉ tiêu (%)\tHạn\n31/3/2026\t1.200\tBC\t40\t31/12/2030');
    expect(errorsOf(checked)).to.deep.equal([
      'Dòng 2, cột “Tính trên”: ô đang trống. Tỷ lệ phải ghi tính trên nhóm nào, ví dụ doanh nghiệp.',
    ]);
    expect(checked.snapshots).to.deep.equal([]);
  });

  it('are queried when somebody seems to have written a share of one', () => {
    const checked = rows('30/6/2026\t5\tBC\t\t0,4\tdoanh nghiệp\t\t\t2030');
    expect(checked.snapshots[0]!.targets).to.deep.equal([
      { by: '2030-12-31', percent: 0.4, of: 'enterprises', atLeast: false },
    ]);
    expect(notesOf(checked)).to.deep.equal([
      'Chỉ tiêu ở dòng 2 được đọc là 0,4\u00a0% doanh nghiệp (31/12/2030). Nếu không phải, hãy viết rõ, ví dụ 40 %.',
    ]);
  });

  it('keep “new” enterprises apart', () => {
    const [snapshot] = rows('30/6/2026\t1.500\tBC\t\t50\tDoanh nghiệp mới\t100\t7\t2030').snapshots;
    expect(snapshot).to.deep.include({
      groups: { 'new-enterprises': { size: 100, registered: 7 } },
      targets: [{ by: '2030-12-31', percent: 50, of: 'new-enterprises', atLeast: false }],
    });
  });

  for (const [what, row, error] of [
    [
      'no percentage',
      '30/6/2026\t5\tBC\t\tkhoảng 40\tdoanh nghiệp\t\t\t2030',
      'Dòng 2, cột “Chỉ tiêu (%)”: “khoảng 40” không phải tỷ lệ. Hãy viết một số trên 0 và không quá 100, ví dụ 40 %.',
    ],
    [
      'nothing',
      '30/6/2026\t5\tBC\t\t0\tdoanh nghiệp\t\t\t2030',
      'Dòng 2, cột “Chỉ tiêu (%)”: “0” không phải tỷ lệ. Hãy viết một số trên 0 và không quá 100, ví dụ 40 %.',
    ],
    [
      'more than all',
      '30/6/2026\t5\tBC\t\t101\tdoanh nghiệp\t\t\t2030',
      'Dòng 2, cột “Chỉ tiêu (%)”: “101” không phải tỷ lệ. Hãy viết một số trên 0 và không quá 100, ví dụ 40 %.',
    ],
    [
      'two targets in a row',
      '30/6/2026\t5\tBC\t100\t40\tdoanh nghiệp\t\t\t2030',
      'Dòng 2, cột “Chỉ tiêu (%)”: “40” đứng cùng một chỉ tiêu bằng số. Mỗi dòng chỉ có một chỉ tiêu.',
    ],
    [
      'a count of a group',
      '30/6/2026\t5\tBC\t100\t\tdoanh nghiệp\t\t\t2030',
      'Dòng 2, cột “Tính trên”: “doanh nghiệp” đứng cùng một chỉ tiêu bằng số. Chỉ tiêu bằng số tính mọi tên miền của tỉnh: hãy để trống ô này.',
    ],
    [
      'a group that no plan knows',
      '30/6/2026\t5\tBC\t\t40\tdoanh nghiệp nhỏ và vừa\t\t\t2030',
      'Dòng 2, cột “Tính trên”: “doanh nghiệp nhỏ và vừa” không phải nhóm đã biết. Ví dụ: doanh nghiệp, hộ kinh doanh, sinh viên.',
    ],
    [
      'no day',
      '30/6/2026\t5\tBC\t\t40\tdoanh nghiệp\t\t\t',
      'Dòng 2, cột “Hạn của chỉ tiêu”: ô đang trống. Chỉ tiêu phải có cả số và hạn.',
    ],
    [
      'an empty group',
      '30/6/2026\t5\tBC\t\t40\tdoanh nghiệp\t0\t0\t2030',
      'Dòng 2, cột “Số thuộc nhóm”: “0” không dùng được ở cột này: số phải lớn hơn 0.',
    ],
    [
      'half of a group',
      '30/6/2026\t5\tBC\t\t40\tdoanh nghiệp\t200\t\t2030',
      'Dòng 2, cột “Số đã có tên miền”: ô đang trống. Cần cả số thuộc nhóm và số đã có tên miền, hoặc để trống cả hai.',
    ],
    [
      'more of a group than there are',
      '30/6/2026\t5\tBC\t\t40\tdoanh nghiệp\t200\t201\t2030',
      'Dòng 2, cột “Số đã có tên miền”: “201” lớn hơn số thuộc nhóm.',
    ],
    [
      'a group without its day',
      '30/6/2026\t5\tBC\t\t\t\t\t\t\n\t\t\t\t40\tdoanh nghiệp\t200\t20\t2030',
      'Dòng 3, cột “Đến ngày”: ô đang trống. Mỗi số phải có ngày và nguồn.',
    ],
    [
      'a group counted twice',
      '30/6/2026\t5\tBC\t\t40\tdoanh nghiệp\t200\t20\t2030\n30/6/2026\t\t\t\t50\tdoanh nghiệp\t300\t20\t2035',
      'Dòng 3, cột “Số thuộc nhóm”: “300” khác với số đã ghi ở trên cho cùng một nhóm, cùng một ngày.',
    ],
  ] as const) {
    it(`get a report about ${what}`, () => {
      const checked = rows(row);
      expect(errorsOf(checked)).to.deep.equal([error]);
      expect(errorsOf(checked, 'en')[0]).to.match(/^Row \d, column “.+”: .+\.$/);
      expect(checked.snapshots).to.deep.equal([]);
    });
  }

  it('do not measure a later day by the group of an earlier day', () => {
    const checked = rows('31/3/2026\t5\tBC\t\t40\tdoanh nghiệp\t200\t20\t2030', '30/6/2026\t9\tBC');
    expect(checked.snapshots[0]).to.deep.include({ groups: {} });
    expect(notesOf(checked)).to.deep.equal([
      'Chỉ tiêu 40\u00a0% doanh nghiệp (31/12/2030) lấy từ dòng 2, vì các dòng sau không ghi lại.',
      'Số thuộc nhóm doanh nghiệp chỉ có ở dòng 2, trước ngày của số liệu, nên chưa tính được tỷ lệ.',
    ]);
  });
});

describe('the counter’s own CSV', () => {
  const slugs = Object.keys(GROUPS);
  const date = (min: string, max: string) =>
    fc
      .date({ min: new Date(min), max: new Date(max), noInvalidDate: true })
      .map((value) => value.toISOString().slice(0, 10));
  const aim = fc.oneof(
    fc.record({
      by: date('2025-12-31', '2035-12-31'),
      atLeast: fc.boolean(),
      count: fc.integer({ min: 2_000_000, max: 1e9 }),
    }),
    fc.record({
      by: date('2025-12-31', '2035-12-31'),
      atLeast: fc.boolean(),
      percent: fc.integer({ min: 1, max: 10_000 }).map((n) => n / 100),
      of: fc.constantFrom(...slugs),
    }),
  );
  const group = fc
    .tuple(fc.integer({ min: 1, max: 1e9 }), fc.nat(1000))
    .map(([size, share]) => ({ size, registered: Math.floor((size * share) / 1000) }));
  const snapshot = fc
    .record({
      asOf: date('2024-01-01', '2026-11-20'),
      total: fc.integer({ min: 1_000_000, max: 2_000_000 }),
      title: fc.constantFrom('Báo cáo; số 5', '=SUM(A1)', 'Chỉ thị “.vn”, 2025', "'nháy", 'Văn bản "số 5"'),
      url: fc.option(fc.constantFrom('https://a.vn/?q=1,2;3', '/tin-tuc'), { nil: undefined }),
      parts: fc.dictionary(fc.constantFrom('id.vn', 'biz.vn', 'com.vn', 'vn'), fc.nat(200_000)),
      groups: fc.dictionary(fc.constantFrom(...slugs), group),
      targets: fc.uniqueArray(aim, {
        maxLength: 4,
        selector: (target) => `${target.by} ${'of' in target ? target.of : ''}`,
      }),
      series: fc.uniqueArray(
        fc.record({ asOf: date('2024-01-01', '2026-11-20'), total: fc.integer({ min: 900_000, max: 1_000_000 }) }),
        { maxLength: 4, selector: (point) => point.asOf },
      ),
    })
    .map(({ title, url, series, ...rest }) =>
      snapshotOf({
        ...rest,
        province: 'hue',
        source: { title, url },
        series: series.filter(({ asOf }) => asOf < rest.asOf),
      }),
    );

  it('can be pasted again, with its percentages and groups', () => {
    fc.assert(
      fc.property(snapshot, (any) => {
        const checked = check(toCsv(any), { province: '' });
        expect(errorsOf(checked)).to.deep.equal([]);
        expect(checked.snapshots).to.deep.equal([any]);
      }),
      { numRuns: 300 },
    );
  });

  it('is read with all the provinces that it holds', () => {
    fc.assert(
      fc.property(snapshot, snapshot, (one, other) => {
        const both = [one, { ...other, province: 'can-tho' }];
        const read = parseCsv(toCsv(...both));
        expect(read.ok && read.value.map(snapshotOf)).to.deep.equal(both);
      }),
    );
  });
});
