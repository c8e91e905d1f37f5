import { expect } from 'chai';
import fc from 'fast-check';
import { addDays } from '../../src/base/civil-date.ts';
import { ageOf, pace, share } from '../../src/progress/measures.ts';
import { day, snapshot, snapshotOf, thaiNguyen } from './snapshots.ts';

const tuyenQuang = (total: number) =>
  snapshotOf({
    ...thaiNguyen,
    province: 'tuyen-quang',
    asOf: '2026-06-30',
    total,
    targets: [
      { by: '2026-12-31', count: 1800, atLeast: true },
      { by: '2030-12-31', count: 2000, atLeast: true },
    ],
  });

describe('the share of a target', () => {
  const fractions = (entry: object) =>
    share(snapshotOf({ ...thaiNguyen, ...entry })).map((part) =>
      part.state === 'measured' ? part.fraction : part.state,
    );

  it("counts Thái Nguyên's 3.295 as 3,3 % of 100.000 and 1,1 % of 300.000", () => {
    expect(fractions({})).to.deep.equal([0.03295, 3295 / 300_000]);
    expect(((fractions({})[1] as number) * 100).toFixed(1)).to.equal('1.1');
  });

  it("goes above 1 when Tuyên Quang's minimum is passed", () => {
    expect(share(tuyenQuang(2016)).map((part) => part.state === 'measured' && part.fraction)).to.deep.equal([
      1.12, 1.008,
    ]);
  });

  it('is empty without a target', () => {
    expect(fractions({ targets: [] })).to.deep.equal([]);
  });

  const enterprises = { by: '2030-12-31', percent: 40, of: 'enterprises', atLeast: true };
  it('measures a percentage in its own group, never against the total', () => {
    const groups = { enterprises: { size: 1234, registered: 247 } };
    const [part] = share(snapshotOf({ ...thaiNguyen, targets: [enterprises], groups }));
    expect(part).to.deep.equal({
      state: 'measured',
      target: enterprises,
      have: 247,
      goal: 494,
      size: 1234,
      fraction: 24_700 / 49_360,
    });
  });
  it('is not computed for a percentage whose group was not counted', () => {
    expect(fractions({ targets: [enterprises] })).to.deep.equal(['no-denominator']);
    expect(fractions({ targets: [{ ...enterprises, of: 'constructor' }] })).to.deep.equal(['no-denominator']);
  });
  it('requires no extra member because of an inexact binary fraction', () => {
    const groups = { students: { size: 1000, registered: 333 } };
    const [part] = share(
      snapshotOf({ ...thaiNguyen, targets: [{ by: '2030-12-31', percent: 33.3, of: 'students' }], groups }),
    );
    expect(part).to.include({ have: 333, goal: 333 });
  });

  it('is 1 or more exactly when the target is reached', () => {
    fc.assert(
      fc.property(snapshot, (any) => {
        for (const part of share(any)) {
          if (part.state !== 'measured') continue;
          expect(part.fraction).to.be.at.least(0);
          expect(part.have >= part.goal).to.equal(part.fraction >= 1 - 1e-12);
        }
      }),
    );
  });
});

describe('the age of a figure', () => {
  const figure = snapshotOf(thaiNguyen);
  const ages: [on: string, rhythm: 'monthly' | 'quarterly' | 'yearly', state: string, days: number][] = [
    ['2025-03-30', 'quarterly', 'future', -1],
    ['2025-03-31', 'quarterly', 'fresh', 0],
    ['2025-06-30', 'quarterly', 'fresh', 91],
    ['2025-07-01', 'quarterly', 'ageing', 92],
    ['2025-09-30', 'quarterly', 'ageing', 183],
    ['2025-10-01', 'quarterly', 'old', 184],
    ['2026-11-20', 'quarterly', 'old', 599],
    ['2025-04-30', 'monthly', 'fresh', 30],
    ['2025-05-31', 'monthly', 'ageing', 61],
    ['2025-06-01', 'monthly', 'old', 62],
    ['2026-03-31', 'yearly', 'fresh', 365],
    ['2026-04-01', 'yearly', 'ageing', 366],
  ];
  for (const [on, rhythm, state, days] of ages) {
    it(`is ${state} on ${on} with ${rhythm} reports`, () => {
      expect(ageOf(figure, day(on), { rhythm })).to.deep.equal({ state, days });
    });
  }

  it('assumes quarterly reports, and never becomes younger', () => {
    const order = ['future', 'fresh', 'ageing', 'old'];
    fc.assert(
      fc.property(snapshot, fc.integer({ min: -400, max: 800 }), fc.nat(400), (any, days, more) => {
        const on = addDays(any.asOf, days);
        const age = ageOf(any, on);
        expect(age).to.deep.equal(ageOf(any, on, { rhythm: 'quarterly' }));
        expect(age.days).to.equal(days);
        expect(order.indexOf(ageOf(any, addDays(on, more)).state)).to.be.at.least(order.indexOf(age.state));
      }),
    );
  });
});

describe('the pace to a target', () => {
  it('counts from the day of the figure, in calendar months', () => {
    const on = day('2025-04-20');
    const [first, second] = pace(snapshotOf(thaiNguyen), on);
    expect(first).to.include({ state: 'needed', missing: 96_705, months: 9, perMonth: 10_745 });
    expect(second).to.include({ state: 'needed', missing: 296_705, months: 21, perMonth: 14_129 });
    expect(pace(snapshotOf(thaiNguyen), day('2025-09-30'))).to.deep.equal([first, second]);
  });

  it('asks for six months from the end of June to the end of December', () => {
    expect(pace(tuyenQuang(1200), day('2026-07-15'))[0]).to.include({ months: 6, missing: 600, perMonth: 100 });
  });

  it('covers the whole remainder when less than a month is left', () => {
    const late = snapshotOf({ ...thaiNguyen, asOf: '2025-12-16', total: 99_000 });
    const [part] = pace(late, day('2025-12-20'));
    expect(part).to.include({ missing: 1000, perMonth: 1000 });
    expect(part)
      .to.have.property('months')
      .that.is.closeTo(15 / 31, 1e-9);
  });

  const states = (entry: object, on: string) =>
    pace(snapshotOf({ ...thaiNguyen, ...entry }), day(on)).map(({ state }) => state);
  it('is not computed when the figure is old or in the future', () => {
    expect(states({}, '2025-10-01')).to.deep.equal(['old', 'old']);
    expect(states({}, '2025-03-30')).to.deep.equal(['future', 'future']);
  });
  it('is not computed when the day is over or the target met', () => {
    expect(states({ asOf: '2025-12-30' }, '2026-01-01')).to.deep.equal(['past', 'needed']);
    expect(states({ asOf: '2025-12-31' }, '2025-12-31')).to.deep.equal(['past', 'needed']);
    expect(states({ total: 100_000 }, '2025-04-20')).to.deep.equal(['met', 'needed']);
    expect(states({ total: 100_000 }, '2027-01-01')).to.deep.equal(['met', 'past']);
  });
  it('is not computed without a denominator', () => {
    expect(states({ targets: [{ by: '2030-12-31', percent: 40, of: 'enterprises' }] }, '2025-04-20')).to.deep.equal([
      'no-denominator',
    ]);
  });

  it('reaches the target when it continues for the months that it names', () => {
    fc.assert(
      fc.property(snapshot, (any) => {
        for (const part of pace(any, any.asOf)) {
          if (part.state !== 'needed') continue;
          expect(part.perMonth * Math.max(part.months, 1)).to.be.at.least(part.missing * (1 - 1e-9));
          expect(part.perMonth - 1).to.be.below(part.missing / Math.max(part.months, 1));
        }
      }),
    );
  });
});
