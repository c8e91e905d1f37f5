import { expect } from 'chai';
import fc from 'fast-check';
import { fromRow, plainFigure, type Row } from '../../src/progress/row.ts';
import { parseSnapshot } from '../../src/progress/snapshot.ts';
import { day } from './snapshots.ts';

const on = day('2026-11-20');
const right: Row = {
  province: 'tra-vinh',
  asOf: '31/3/2025',
  total: '4.026',
  sourceTitle: ' Báo cáo ',
  sourceUrl: 'https://travinh.gov.vn/',
  count: '≥5.000',
  by: '2025-12-31',
  'id.vn': '3609',
  'biz.vn': '417',
};

const count = fc.constantFrom(
  '',
  '0',
  '3295',
  '3.295',
  '3,295',
  '3 295',
  '1.5',
  '-1',
  '1e3',
  '0x10',
  'nhiều',
  '99999999999999999',
  '417',
);
const date = fc.constantFrom('', '2025-03-31', '31/3/2025', '2025-02-30', '2026-11-20', '2026-11-21', 'hôm nay');
const row = fc.record({
  province: fc.constantFrom('', 'tra-vinh'),
  asOf: date,
  total: count,
  sourceTitle: fc.constantFrom('', ' ', 'VNNIC', ' Vie\u0323\u0302t Nam '),
  sourceUrl: fc.constantFrom('', '/tin', 'https://a.vn/', 'http://a.vn/', 'javascript:x', 'mailto:x'),
  count: fc.oneof(count, fc.constantFrom('≥3.295', '>= 100')),
  by: date,
  'id.vn': count,
  'biz.vn': count,
});

describe('plainFigure', () => {
  it('reads a row that is right in every way', () => {
    expect(plainFigure(right, on)).to.deep.include({
      province: 'tra-vinh',
      asOf: '2025-03-31',
      total: 4026,
      source: { title: 'Báo cáo', url: 'https://travinh.gov.vn/' },
      parts: { 'id.vn': 3609, 'biz.vn': 417 },
      targets: [{ by: '2025-12-31', count: 5000, atLeast: true }],
    });
  });

  it('turns a row into the same figure as parseSnapshot does', () => {
    fc.assert(
      fc.property(row, (given) => {
        const plain = plainFigure(given, on);
        if (plain) expect(parseSnapshot(fromRow(given))).to.deep.equal({ ok: true, value: plain });
      }),
      { numRuns: 5000 },
    );
  });

  for (const [what, change] of [
    ['a day after today', { asOf: '2026-11-21' }],
    ['a day that does not exist', { asOf: '2025-02-30' }],
    ['no day', { asOf: '' }],
    ['no source', { sourceTitle: ' ' }],
    ['an address that may not be linked', { sourceUrl: 'javascript:alert(1)' }],
    ['a number written as no count is', { total: '4e3' }],
    ['no number', { total: '' }],
    ['a split of less', { 'biz.vn': '' }],
    ['a split of more', { 'biz.vn': '418' }],
    ['a target of nothing', { count: '0' }],
    ['a target without its day', { by: '' }],
    ['a target’s day without a target', { count: '' }],
  ] as const) {
    it(`leaves ${what} to parseSnapshot`, () => expect(plainFigure({ ...right, ...change }, on)).to.equal(undefined));
  }
});
