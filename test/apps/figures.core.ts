import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { parseCsv } from '../../src/progress/csv.ts';
import { parseSnapshot } from '../../src/progress/snapshot.ts';
import { plans } from '../../src/program/plans.ts';
import { provinceNames } from '../../src/domains/places.ts';
import { counterAttributes, demoFeed, noteOf } from '../../apps/demo/figures.ts';
import { fillFrontPage } from '../../apps/pages/front-page.ts';
import '../dom-parser.ts';

const site = (path: string): Promise<string> => readFile(new URL(`../../apps/${path}`, import.meta.url), 'utf8');

describe('figures of the demo page', () => {
  it('come from the plan of Thái Nguyên', () => {
    expect(counterAttributes('thai-nguyen')).to.deep.equal({
      value: '3295',
      'as-of': '2025-03-31',
      source: 'Chỉ thị của Chủ tịch UBND tỉnh Thái Nguyên',
      target: '≥300000',
      'target-by': '2026-12-31',
    });
    expect(noteOf('thai-nguyen', 'vi')).to.equal('');
  });

  it('stand in the page itself, for readers without script', async () => {
    const page = new DOMParser().parseFromString(fillFrontPage(await site('index.html')), 'text/html');
    const counter = page.querySelector('tenmien-progress')!;
    for (const [name, value] of Object.entries(counterAttributes('thai-nguyen')))
      expect(counter.getAttribute(name), name).to.equal(value);
    expect(counter.textContent).to.include('3.295').and.to.include('300.000').and.to.include('31/3/2025');
    for (const element of page.querySelectorAll(
      'tenmien-banner, tenmien-eligibility, tenmien-availability, tenmien-progress',
    )) {
      expect(element.querySelector('a')?.getAttribute('href'), element.localName).to.be.a('string').and.not.equal('');
    }
  });

  for (const [province, words] of Object.entries({
    'tuyen-quang': [
      'ít nhất 1.800',
      'hết năm 2026',
      'ít nhất 2.000',
      'hết năm 2030',
      'ít nhất 30% hộ kinh doanh',
      'không nêu số',
    ],
    'tra-vinh': ['4.026', '3.609 id.vn + 417 biz.vn', 'hết năm 2025', 'không nêu số'],
    'ninh-binh': [
      'khoảng 80% sinh viên (id.vn)',
      'khoảng 50% hộ kinh doanh mới, doanh nghiệp mới (biz.vn)',
      'không nêu số',
    ],
    'ben-tre': ['chỉ tiêu truyền thông', 'không nêu số'],
    'vinh-long': ['không có kế hoạch'],
    'ha-noi': ['không có kế hoạch'],
  })) {
    it(`are not invented for ${province}`, () => {
      expect(counterAttributes(province)['value']).to.equal(null);
      expect(demoFeed(province, 'json')).to.equal(null);
      for (const word of words) expect(noteOf(province, 'vi')).to.include(word);
    });
  }

  it('have a note in both languages for every province without a figure', () => {
    for (const { slug } of [...provinceNames, ...plans.map(({ province, former }) => ({ slug: former ?? province }))]) {
      const hasFigure = counterAttributes(slug)['value'] !== null;
      expect(noteOf(slug, 'vi') === '', slug).to.equal(hasFigure);
      expect(noteOf(slug, 'en') === '', slug).to.equal(hasFigure);
    }
  });

  it('are equal in both feeds, with every target of the plan', async () => {
    const json = parseSnapshot(JSON.parse(await site(`public/${demoFeed('thai-nguyen', 'json')}`)));
    const rows = parseCsv(await site(`public/${demoFeed('thai-nguyen', 'csv')}`));
    const csv = rows.ok && parseSnapshot(rows.value[0]);
    expect(csv).to.deep.equal(json);
    if (!json.ok) throw new Error(json.problem.field);
    const plan = plans.find(({ id }) => id === 'thai-nguyen-2025')!;
    expect(json.value).to.include({ total: plan.baseline!.total, asOf: plan.baseline!.asOf });
    expect(json.value.targets).to.deep.equal(
      plan.targets
        .filter(({ kind }) => kind === 'count')
        .map((target) => ({
          by: target.by,
          count: 'count' in target && target.count,
          atLeast: target.atLeast === true,
        })),
    );
  });
});
