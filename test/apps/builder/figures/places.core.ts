import { expect } from 'chai';
import { mergedOn, provinceNames } from '../../../../src/domains/places.ts';
import { combine } from '../../../../src/progress/combine.ts';
import { parseCsv } from '../../../../src/progress/csv.ts';
import { parseSnapshot, type ProgressSnapshot } from '../../../../src/progress/snapshot.ts';
import { feedsOf, feedFilesOf } from '../../../../apps/builder/figures/feed-file.ts';
import { check, errorsOf, notesOf, table } from './checked-table.ts';

const HEAD = 'Tỉnh\tĐến ngày\tTổng\tNguồn\tChỉ tiêu\tHạn';
const rows = (...lines: string[]) => check(table(HEAD, ...lines));

/** What a counter of a province of today makes of its files, JSON and CSV alike. */
function counted(snapshots: readonly ProgressSnapshot[], province: string) {
  const { json, csv } = feedFilesOf(feedsOf(snapshots).find((feed) => feed.province === province)!);
  const file: unknown = JSON.parse(json.text);
  const fromCsv = parseCsv(csv.text);
  const [one, other] = [Array.isArray(file) ? file : [file], fromCsv.ok ? fromCsv.value : []].map((entries) => {
    const read = entries.map(parseSnapshot).flatMap((parsed) => (parsed.ok ? [parsed.value] : []));
    const { slug, absorbed } = provinceNames.find((known) => known.slug === province)!;
    return combine(read, { province, formers: [slug, ...absorbed.map((former) => former.slug)], since: mergedOn });
  });
  expect(other).to.deep.equal(one);
  return one!;
}

describe('provinces in a table', () => {
  it('may be several, with former provinces among them', () => {
    const { snapshots } = rows('Bến Tre\t31/12/2024\t10\tKế hoạch', 'TP Huế\t31/12/2025\t20\tBáo cáo');
    expect(snapshots.map(({ province, total }) => [province, total])).to.deep.equal([
      ['ben-tre', 10],
      ['hue', 20],
    ]);
  });

  it('are not guessed from other words', () => {
    expect(errorsOf(rows('Atlantis\t31/3/2025\t5\tBáo cáo'))).to.deep.equal([
      'Dòng 2, cột “Tỉnh”: “Atlantis” không phải tên tỉnh, thành phố nào. Ví dụ: Thái Nguyên.',
    ]);
  });

  it('are required in every row: a merged cell does not fall to the province of the form', () => {
    const checked = rows('Bến Tre\t31/12/2024\t10\tKế hoạch', '\t31/3/2025\t20\tKế hoạch');
    expect(errorsOf(checked)).to.deep.equal([
      'Dòng 3, cột “Tỉnh”: ô đang trống. Ô gộp trong Excel chỉ chép ra một lần: hãy ghi tên tỉnh ở từng dòng.',
    ]);
    expect(checked.snapshots).to.deep.equal([]);
  });

  it('do not take the figure of the whole country, in any of its names, nor a sum', () => {
    for (const name of ['Cả nước', 'Toàn quốc', 'Tổng cộng']) {
      const checked = rows('Huế\t31/12/2025\t20\tBáo cáo', `${name}\t31/12/2025\t700.000\tBáo cáo`);
      expect(errorsOf(checked)).to.deep.equal([]);
      expect(notesOf(checked)).to.deep.equal([
        'Bỏ qua dòng 3: số của cả nước hoặc số cộng, mà khối Số liệu là của từng tỉnh, thành phố.',
      ]);
      expect(checked.snapshots.map(({ total }) => total)).to.deep.equal([20]);
    }
  });

  it('are requested when nobody names one, and no file is made', () => {
    const checked = check('Ngày\tTổng\tNguồn\n31/3/2025\t12\tBáo cáo', { province: '' });
    expect(checked).to.deep.include({ isNobodys: true, snapshots: [] });
  });
});

describe('figures of provinces that merged', () => {
  it('become one file of today’s province, which the counter adds up', () => {
    const { snapshots } = rows(
      'Bến Tre\t31/3/2025\t1.000\tBC',
      'Trà Vinh\t31/3/2025\t2.000\tBC',
      'Vĩnh Long\t31/3/2025\t3.000\tBC',
    );
    expect(feedsOf(snapshots).map(({ province }) => province)).to.deep.equal(['vinh-long']);
    const made = counted(snapshots, 'vinh-long');
    expect(made.state === 'whole' && made.snapshot).to.deep.include({ province: 'vinh-long', total: 6000 });
  });

  it('are not taken for today’s province: Bến Tre’s figure is Bến Tre’s', () => {
    const { snapshots } = check('Ngày\tTổng\tNguồn\n31/12/2024\t10\tKế hoạch', { province: 'ben-tre' });
    const { json } = feedFilesOf(feedsOf(snapshots)[0]!);
    expect(json.name).to.equal('vinh-long.json');
    expect(JSON.parse(json.text)).to.deep.include({ province: 'ben-tre', total: 10 });
    expect(counted(snapshots, 'vinh-long')).to.deep.include({ state: 'missing', missing: ['vinh-long', 'tra-vinh'] });
  });

  it('have no figures of days after the merger', () => {
    const error =
      'Dòng 2, cột “Đến ngày”: “01/07/2025” là ngày mà tỉnh này đã hợp nhất (từ ngày 01/7/2025). Hãy ghi tên tỉnh hiện nay.';
    expect(errorsOf(rows('Bến Tre\t01/07/2025\t10\tKế hoạch'))).to.deep.equal([error]);
    expect(errorsOf(check('Đến ngày\tTổng\tNguồn\n01/07/2025\t10\tKế hoạch', { province: 'ben-tre' }))).to.deep.equal([
      error,
    ]);
    expect(errorsOf(rows('Bến Tre\t30/6/2025\t10\tKế hoạch'))).to.deep.equal([]);
  });

  it('do not begin the figures of today’s province, neither in the series nor in the targets', () => {
    const checked = rows(
      'Thái Nguyên\t31/3/2025\t3.295\tChỉ thị\t≥300.000\t2026',
      'Thái Nguyên\t31/12/2025\t6.000\tBáo cáo',
    );
    const [snapshot] = checked.snapshots;
    expect(snapshot).to.deep.include({ total: 6000, targets: [], series: [{ asOf: '2025-12-31', total: 6000 }] });
    expect(notesOf(checked)).to.deep.equal([
      'Không nối dòng 2 vào số liệu hiện nay: trước ngày 01/7/2025, Thái Nguyên chưa gồm Bắc Kạn. Chỉ tiêu ở đó, nếu còn hiệu lực, cần ghi lại ở dòng mới.',
    ]);
    const made = counted(checked.snapshots, 'thai-nguyen');
    expect(made.state === 'whole' && made.snapshot.series).to.have.length(1);
  });

  it('are one trend when the province did not merge', () => {
    const checked = rows('Huế\t31/3/2025\t3.295\tBáo cáo\t5.000\t2026', 'Huế\t31/12/2025\t6.000\tBáo cáo');
    expect(checked.snapshots[0]!.series).to.have.length(2);
    expect(checked.snapshots[0]!.targets).to.have.length(1);
  });

  it('stay as they are when no later figure is known', () => {
    const checked = rows(
      'Thái Nguyên\t31/12/2024\t3.000\tChỉ thị',
      'Thái Nguyên\t31/3/2025\t3.295\tChỉ thị\t≥300.000\t2026',
    );
    expect(notesOf(checked)).to.deep.equal([]);
    expect(checked.snapshots[0]!.series).to.have.length(2);
  });
});
