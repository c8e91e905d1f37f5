import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import fc from 'fast-check';
import type { CivilDate } from '../../../src/base/civil-date.ts';
import { parseCsv } from '../../../src/progress/csv.ts';
import { parseSnapshot } from '../../../src/progress/snapshot.ts';
import { checkTable } from '../../../src/site/builder/figures/check.ts';
import { blankTable, columnOf } from '../../../src/site/builder/figures/columns.ts';
import { explainCell } from '../../../src/site/builder/figures/explain.ts';
import { filesOf } from '../../../src/site/builder/figures/feed-file.ts';
import { BuilderFigures } from '../../../src/site/builder/figures/figures.ts';
import { BuilderText } from '../../../src/site/builder/text.ts';
import { textOf } from '../../support.ts';
import { banner, fill, site } from './given.ts';

customElements.define('builder-figures', BuilderFigures);
customElements.define('builder-text', BuilderText);

const today = '2026-11-20' as CivilDate;
const check = (text: string, defaults = {}) => checkTable(text, today, defaults);

const HEAD = 'Đến ngày\tTổng số tên miền\tid.vn\tbiz.vn\tNguồn\tĐịa chỉ nguồn\tChỉ tiêu\tHạn của chỉ tiêu';
const table = (...rows: string[]): string => [HEAD, ...rows].join('\n');
const whole = table('31/12/2024\t2.100\t\t\tChỉ thị\t\t\t', '31/3/2025\t3.295\t3.000\t295\tChỉ thị\thttps://thainguyen.example.vn/ct\t≥300.000\t31/12/2026');
const thaiNguyen = {
  province: 'thai-nguyen',
  asOf: '2025-03-31',
  source: { title: 'Chỉ thị', url: 'https://thainguyen.example.vn/ct' },
  total: 3295,
  parts: { 'id.vn': 3000, 'biz.vn': 295 },
  groups: {},
  targets: [{ by: '2026-12-31', count: 300_000, atLeast: true }],
  series: [{ asOf: '2024-12-31', total: 2100 }, { asOf: '2025-03-31', total: 3295 }],
};

describe('a heading', () => {
  for (const [heading, column] of [
    ['Đến ngày', 'asOf'], ['ĐẾN NGÀY', 'asOf'], ['Ngày báo cáo', 'asOf'], ['As of', 'asOf'], ['asOf', 'asOf'], ['Tổng số', 'total'],
    ['Tổng số tên miền', 'total'], ['Số tên miền', 'total'], ['Tỉnh, thành phố', 'province'], ['Tỉnh', 'province'], ['.id.vn', 'id.vn'],
    ['Tên miền id.vn', 'id.vn'], ['parts.biz.vn', 'biz.vn'], ['edu.vn', 'edu.vn'], ['Nguồn', 'sourceTitle'], ['sourceTitle', 'sourceTitle'],
    ['Địa chỉ nguồn', 'sourceUrl'], ['Chỉ tiêu', 'count'], ['Hạn của chỉ tiêu', 'by'], ['Ít nhất', 'atLeast'], ['Ghi chú', undefined], ['', undefined],
  ] as const) {
    it(`“${heading}” is ${column ?? 'no column of ours'}`, () => expect(columnOf(heading)).to.equal(column));
  }

  it('of the blank table is known, in both languages', () => {
    for (const language of ['vi', 'en'] as const) {
      expect(blankTable(language).split('\t').map(columnOf)).to.deep.equal(['asOf', 'total', 'id.vn', 'biz.vn', 'sourceTitle', 'sourceUrl', 'count', 'by']);
    }
  });
});

describe('a table of figures', () => {
  it('becomes a figure with its earlier days', () => {
    expect(check(whole, { province: 'thai-nguyen' })).to.deep.include({ errors: [], missing: [], snapshots: [thaiNguyen] });
  });

  it('is read with commas and semicolons too', () => {
    for (const mark of [',', ';']) {
      const csv = whole.replaceAll('\t', mark);
      expect(check(csv, { province: 'thai-nguyen' }).snapshots, mark).to.deep.equal([thaiNguyen]);
    }
  });

  it('takes its source from the field beside it', () => {
    const [snapshot] = check('Ngày\tTổng\n31/3/2025\t12', { sourceTitle: 'Báo cáo' }).snapshots;
    expect(snapshot).to.deep.include({ source: { title: 'Báo cáo' }, total: 12 });
    expect(snapshot).to.not.have.property('province');
  });

  it('may hold several provinces, former ones among them', () => {
    const { snapshots } = check('Tỉnh\tNgày\tTổng\tNguồn\nBến Tre\t31/12/2024\t10\tKế hoạch\nTP Huế\t31/12/2025\t20\tBáo cáo');
    expect(snapshots.map(({ province, total }) => [province, total])).to.deep.equal([['ben-tre', 10], ['hue', 20]]);
  });

  it('leaves out lines without a total, and says which', () => {
    const checked = check(table('30/6/2025\t\t\t\tChờ số liệu\t\t\t', '31/3/2025\t5\t\t\tBáo cáo\t\t\t'));
    expect(checked).to.deep.include({ errors: [], withoutTotal: [2] });
    expect(checked.snapshots[0]?.total).to.equal(5);
  });

  const wrong: [what: string, row: string, error: string][] = [
    ['no source', '31/3/2025\t5', 'Dòng 2, cột “Nguồn”: ô đang trống. Mỗi số phải có ngày và nguồn.'],
    ['no day', '\t5\t\t\tBáo cáo', 'Dòng 2, cột “Đến ngày”: ô đang trống. Mỗi số phải có ngày và nguồn.'],
    ['a quarter for a day', 'Quý I/2025\t5\t\t\tBáo cáo', 'Dòng 2, cột “Đến ngày”: “Quý I/2025” không phải ngày. Hãy viết ngày/tháng/năm, ví dụ 31/3/2025.'],
    ['a day of no month', '31/2/2025\t5\t\t\tBáo cáo', 'Dòng 2, cột “Đến ngày”: “31/2/2025” không có trong lịch. Ngày đứng trước, tháng đứng sau, ví dụ 31/3/2025.'],
    ['the month first', '3/31/2025\t5\t\t\tBáo cáo', 'Dòng 2, cột “Đến ngày”: “3/31/2025” không có trong lịch. Ngày đứng trước, tháng đứng sau, ví dụ 31/3/2025.'],
    ['a day to come', '21/11/2026\t5\t\t\tBáo cáo', 'Dòng 2, cột “Đến ngày”: “21/11/2026” là ngày chưa đến. Số liệu phải là của ngày đã qua.'],
    ['words for a number', '31/3/2025\tkhoảng 5\t\t\tBáo cáo', 'Dòng 2, cột “Tổng số tên miền”: “khoảng 5” không phải số đếm. Hãy viết số nguyên, ví dụ 3.295 hoặc 3295.'],
    ['a fraction', '31/3/2025\t3,5\t\t\tBáo cáo', 'Dòng 2, cột “Tổng số tên miền”: “3,5” không phải số đếm. Hãy viết số nguyên, ví dụ 3.295 hoặc 3295.'],
    ['a formula that failed', '31/3/2025\t5\t#REF!\t\tBáo cáo', 'Dòng 2, cột “id.vn”: “#REF!” không phải số đếm. Hãy viết số nguyên, ví dụ 3.295 hoặc 3295.'],
    ['an address that is none', '31/3/2025\t5\t\t\tBáo cáo\tjavascript:alert(1)', 'Dòng 2, cột “Địa chỉ nguồn”: “javascript:alert(1)” không phải địa chỉ web. Địa chỉ bắt đầu bằng https://'],
    ['half a target', '31/3/2025\t5\t\t\tBáo cáo\t\t300', 'Dòng 2, cột “Hạn của chỉ tiêu”: ô đang trống. Chỉ tiêu phải có cả số và hạn.'],
    ['a target of nothing', '31/3/2025\t5\t\t\tBáo cáo\t\t0\t31/12/2026', 'Dòng 2, cột “Chỉ tiêu”: “0” không phải số đếm. Hãy viết số nguyên, ví dụ 3.295 hoặc 3295.'],
    ['more than the total', '31/3/2025\t5\t4\t3\tBáo cáo', 'Dòng 2, cột “Tổng số tên miền”: “5” nhỏ hơn id.vn và biz.vn cộng lại. Một trong các số đó chưa đúng.'],
    ['two totals of a day', '31/3/2025\t5\t\t\tBáo cáo\n31/3/2025\t6\t\t\tBáo cáo', 'Dòng 3, cột “Tổng số tên miền”: “6” khác với tổng đã ghi ở trên cho cùng một ngày. Mỗi ngày chỉ có một tổng.'],
  ];
  for (const [what, row, error] of wrong) {
    it(`is told of ${what}, with row and column`, () => {
      const { errors, snapshots } = check(table(row));
      expect(errors.map((cell) => explainCell(cell, 'vi'))).to.deep.equal([error]);
      expect(explainCell(errors[0]!, 'en')).to.match(/^Row \d, column “.+”: .+\.|https:\/\/$/);
      expect(snapshots).to.deep.equal([]);
    });
  }

  it('is told of a province that there is none', () => {
    expect(check('Tỉnh\tNgày\tTổng\tNguồn\nAtlantis\t31/3/2025\t5\tBáo cáo').errors).to.deep.include({ row: 2, column: 'province', heading: 'Tỉnh', cell: 'Atlantis', problem: 'province' });
  });

  it('without the columns of a figure is told which', () => {
    expect(check('Tên\tGhi chú\na\tb').missing).to.deep.equal(['asOf', 'total', 'sourceTitle']);
    expect(check('').lines).to.deep.equal([]);
  });

  it('may be any text whatever', () => {
    const cell = fc.oneof(fc.constantFrom('31/3/2025', '3.295', 'Báo cáo', '≥5', '', 'x', '31/12/2026', 'https://a.vn/', 'Hà Nội', '-', '0'), fc.string({ maxLength: 8 }));
    const heading = fc.constantFrom('Tỉnh', 'Ngày', 'Tổng', 'Nguồn', 'id.vn', 'Chỉ tiêu', 'Hạn', 'Ít nhất', 'Ghi chú', 'Địa chỉ nguồn');
    fc.assert(
      fc.property(fc.array(heading, { minLength: 1, maxLength: 8 }), fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 5 }), (headings, rows) => {
        const { snapshots } = check([headings, ...rows].map((cells) => cells.join('\t')).join('\n'), { sourceTitle: 'Báo cáo' });
        for (const snapshot of snapshots) expect(parseSnapshot(snapshot).ok).to.equal(true);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(check(text).errors)));
  });
});

describe('the files of a figure', () => {
  it('are read back to the same figure', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.nat(3_000_000)), { minLength: 1, maxLength: 5, selector: ([d, m]) => d * 100 + m }),
        fc.constantFrom('Báo cáo; số 5', '=SUM(A1)', 'Chỉ thị “.vn”, 2025', "'nháy"),
        fc.option(fc.integer({ min: 1, max: 400_000 })),
        (days, source, goal) => {
          const rows = days.map(([day, month, total]) => `${day}/${month}/2025\t${total.toLocaleString('vi-VN')}\t\t\t\t\t${goal ? `≥${goal}\t31/12/2026` : '\t'}`);
          const { snapshots: [snapshot], errors } = check(table(...rows), { province: 'hue', sourceTitle: source });
          expect(errors).to.deep.equal([]);
          const { json, csv } = filesOf(snapshot!);
          expect(parseSnapshot(JSON.parse(json.text))).to.deep.equal({ ok: true, value: snapshot });
          const entries = parseCsv(csv.text);
          expect(entries.ok && entries.value.map(parseSnapshot)).to.deep.equal([{ ok: true, value: snapshot }]);
          expect([json.name, csv.name]).to.deep.equal(['hue.json', 'hue.csv']);
        },
      ),
    );
  });

  it('can be pasted again', () => {
    const { csv } = filesOf(check(whole, { province: 'thai-nguyen' }).snapshots[0]!);
    // Earlier days have no source of their own there.
    expect(check(csv.text, { sourceTitle: 'Chỉ thị' }).snapshots).to.deep.equal([thaiNguyen]);
  });
});

describe('the figures’ tool', () => {
  const tool = (language: 'vi' | 'en' = 'vi', province = 'thai-nguyen') =>
    fixture<BuilderFigures>(html`<builder-figures
      .language=${language} .today=${today} .site=${site} .settings=${{ ...banner, province }}></builder-figures>`);
  const status = (element: Element): string => element.querySelector('section > [role=status]')!.textContent!.trim();

  it('is empty at first', async () => {
    const element = await tool();
    expect(status(element)).to.equal('');
    await expect(element).to.be.accessible();
  });

  it('marks the cells that are wrong, and says row, column and what is wanted', async () => {
    const element = await tool();
    await fill(element, '#figures-text', table('31/2/2025\t5\t\t\tBáo cáo'));
    expect(status(element)).to.equal('Có 1 ô cần sửa.');
    expect(textOf(element)).to.include('Dòng 2, cột “Đến ngày”: “31/2/2025” không có trong lịch.');
    expect([...element.querySelectorAll('.wrong')].map(textOf)).to.deep.equal(['✗ 31/2/2025']);
    expect(element.querySelector('button.main')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('names the columns that are missing', async () => {
    const element = await tool();
    await fill(element, '#figures-text', 'Ngày\tTổng\n31/3/2025\t5');
    expect(textOf(element)).to.include('còn thiếu cột “Nguồn”');
    await fill(element, '#figures-source', 'Báo cáo');
    expect(status(element)).to.equal('Bảng đúng. Có thể tải tệp.');
  });

  it('shows the counter with the sentence that it will say', async () => {
    const element = await tool();
    await fill(element, '#figures-text', whole);
    const counter = element.querySelector('tenmien-progress')!;
    await waitUntil(() => textOf(counter).includes('3.295'));
    expect(textOf(counter)).to.match(/Đến 31\/3\/2025: 3\.295 tên miền, bằng 1,1\u00a0% chỉ tiêu ít nhất 300\.000 \(năm 2026\)/);
    expect(textOf(element)).to.include('src="/data/thai-nguyen.json"');
    await expect(element).to.be.accessible();
  });

  it('hands over the file of the province', async () => {
    const element = await tool('en');
    await fill(element, '#figures-text', whole);
    const handed: string[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      handed.push(this.download);
    };
    try {
      for (const button of element.querySelectorAll<HTMLButtonElement>('.row > .button')) if (/Download/.test(button.textContent)) button.click();
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    await element.updateComplete;
    expect(handed).to.deep.equal(['thai-nguyen.json', 'thai-nguyen.csv']);
    expect(status(element)).to.equal('thai-nguyen.csv was downloaded.');
  });
});
