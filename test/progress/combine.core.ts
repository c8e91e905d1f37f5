import { expect } from 'chai';
import { combine } from '../../src/progress/combine.ts';
import { day, snapshotOf } from './snapshots.ts';

const vinhLong = { province: 'vinh-long', formers: ['ben-tre', 'tra-vinh', 'vinh-long'], since: day('2025-07-01') };
const figure = (province: string | undefined, asOf: string, total: number, more: object = {}) =>
  snapshotOf({ province, asOf, total, source: { title: `Báo cáo ${province}` }, ...more });

describe('combine', () => {
  it('adds former provinces up when each has a figure of the same day', () => {
    const source = { title: 'VNNIC', url: 'https://vnnic.vn/' };
    const march = (province: string, total: number, idVn: number, bizVn: number | undefined) =>
      figure(province, '2025-03-31', total, {
        source,
        parts: { 'id.vn': idVn, 'biz.vn': bizVn },
        series: [{ asOf: '2024-12-31', total: total - 1 }],
        targets: [{ by: '2025-12-31', count: 5 }],
      });
    const result = combine(
      [march('tra-vinh', 4026, 3609, 417), march('ben-tre', 10, 4, 1), march('vinh-long', 20, 5, undefined)],
      vinhLong,
    );
    expect(result).to.deep.equal({
      state: 'whole',
      snapshot: {
        province: 'vinh-long',
        asOf: '2025-03-31',
        source,
        total: 4056,
        parts: { 'id.vn': 3618 },
        groups: {},
        targets: [],
        series: [
          { asOf: '2024-12-31', total: 4053 },
          { asOf: '2025-03-31', total: 4056 },
        ],
      },
    });
  });

  it('names every source, and links to none for all of them', () => {
    const all = vinhLong.formers.map((former) => figure(former, '2025-03-31', 1));
    const result = combine(all, vinhLong);
    expect(result.state === 'whole' && result.snapshot.source).to.deep.equal({
      title: 'Báo cáo ben-tre; Báo cáo tra-vinh; Báo cáo vinh-long',
    });
  });

  it('names missing provinces instead of adding the rest', () => {
    const [traVinh, old] = [figure('tra-vinh', '2025-03-31', 4026), figure('vinh-long', '2025-03-31', 20)];
    expect(combine([traVinh, old], vinhLong)).to.deep.equal({
      state: 'missing',
      parts: [traVinh, old],
      missing: ['ben-tre'],
    });
  });

  it('does not add figures of different days', () => {
    const parts = [
      figure('ben-tre', '2025-03-31', 1),
      figure('tra-vinh', '2024-12-31', 2),
      figure('vinh-long', '2025-03-31', 3),
    ];
    expect(combine(parts, vinhLong)).to.deep.equal({ state: 'dates', parts });
  });

  it("counts a figure under today's name for today's province only from its first day on", () => {
    const [before, since, later] = ['2025-06-30', '2025-07-01', '2025-09-30'].map((asOf) =>
      figure('vinh-long', asOf, 7),
    );
    expect(combine([before!], vinhLong)).to.deep.equal({
      state: 'missing',
      parts: [before],
      missing: ['ben-tre', 'tra-vinh'],
    });
    expect(combine([before!, since!], vinhLong)).to.deep.equal({ state: 'whole', snapshot: since });
    expect(combine([later!, since!], vinhLong)).to.deep.equal({ state: 'whole', snapshot: later });
  });

  it('keeps all figures of a province that never merged, also under its former name', () => {
    const hue = { province: 'hue', formers: ['thua-thien-hue'], since: day('2025-01-01') };
    const old = figure('thua-thien-hue', '2024-12-31', 9, { targets: [{ by: '2025-12-31', count: 10 }] });
    expect(combine([old], hue)).to.deep.equal({ state: 'whole', snapshot: { ...old, province: 'hue' } });
  });

  it('counts a figure without a province for the requested province', () => {
    const own = figure(undefined, '2026-06-30', 5);
    expect(combine([own], vinhLong)).to.deep.equal({ state: 'whole', snapshot: own });
  });

  it('returns no figure when none is known, which is not 0', () => {
    expect(combine([figure('thai-nguyen', '2025-03-31', 3295)], vinhLong)).to.deep.equal({ state: 'none' });
  });
});
