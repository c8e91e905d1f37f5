import { expect } from 'chai';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addDays,
  addMonths,
  addYears,
  ageOn,
  civilDate,
  daysBetween,
  daysInMonth,
  monthsBetween,
  parseCivilDate,
  partsOf,
  timeInVietnam,
  todayInVietnam,
  untilTomorrowInVietnam,
  type CivilDate,
} from '../../src/base/civil-date.ts';

const day = (text: string) => text as CivilDate;
const plain = (date: CivilDate) => Temporal.PlainDate.from(date);

/** Any date from 1800 to 2299, so that centuries with and without a leap day are among them. */
const dates = fc
  .integer({ min: 0, max: 182_621 })
  .map((days) => day(Temporal.PlainDate.from('1800-01-01').add({ days }).toString()));

describe('civil dates', () => {
  it('know which days exist', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (year, month, date) => {
          let exists = true;
          try {
            Temporal.PlainDate.from({ year, month, day: date }, { overflow: 'reject' });
          } catch {
            exists = false;
          }
          const made = civilDate(year, month, date);
          expect(made.ok).to.equal(exists);
          if (made.ok) {
            expect(partsOf(made.value)).to.deep.equal({ year, month, day: date });
            expect(parseCivilDate(made.value)).to.deep.equal(made);
          }
        },
      ),
    );
  });

  it('count the days of a month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        expect(daysInMonth(year, month)).to.equal(Temporal.PlainYearMonth.from({ year, month }).daysInMonth);
      }),
    );
  });

  it('add months and years as Temporal does, to the last day of a shorter month', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -1500, max: 1500 }), (date, months) => {
        expect(addMonths(date, months)).to.equal(plain(date).add({ months }).toString());
      }),
    );
    fc.assert(
      fc.property(dates, fc.integer({ min: -120, max: 120 }), (date, years) => {
        expect(addYears(date, years)).to.equal(plain(date).add({ years }).toString());
      }),
    );
  });

  it('add days and count them', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        expect(addDays(date, days)).to.equal(plain(date).add({ days }).toString());
        expect(daysBetween(date, addDays(date, days))).to.equal(days);
      }),
    );
    fc.assert(
      fc.property(dates, dates, (from, to) => {
        expect(daysBetween(from, to)).to.equal(plain(from).until(plain(to), { largestUnit: 'days' }).days);
      }),
    );
  });

  it('count months from day to day, and from the end of one month to the end of another', () => {
    const months = fc.integer({ min: -1200, max: 1200 });
    fc.assert(
      fc.property(dates, months, (date, count) => {
        const { year, month, day: number } = partsOf(date);
        const first = day(`${date.slice(0, 8)}01`);
        const last = addDays(first, daysInMonth(year, month) - 1);
        if (number < 28) expect(monthsBetween(date, addMonths(date, count))).to.equal(count);
        expect(monthsBetween(last, addDays(addMonths(addDays(last, 1), count), -1))).to.equal(count);
      }),
    );
    fc.assert(
      fc.property(dates, dates, (from, to) => {
        expect(Math.sign(monthsBetween(from, to))).to.equal(Math.sign(daysBetween(from, to)));
      }),
    );
  });

  it('compare as text in the order of the calendar', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(a < b ? -1 : a > b ? 1 : 0).to.equal(Temporal.PlainDate.compare(a, b));
      }),
    );
  });

  it('count completed years: the n-th begins on the n-th birthday', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 45_000 }), (birth, lived) => {
        const on = addDays(birth, lived);
        const age = ageOn(birth, on);
        expect(addYears(birth, age) <= on && on < addYears(birth, age + 1)).to.equal(true);
      }),
    );
  });

  const ages: [birth: string, on: string, age: number][] = [
    ['2008-11-20', '2026-11-19', 17],
    ['2008-11-20', '2026-11-20', 18],
    ['2008-02-29', '2026-02-27', 17],
    ['2008-02-29', '2026-02-28', 18],
    ['2008-02-29', '2028-02-28', 19],
    ['2008-02-29', '2028-02-29', 20],
    ['2026-11-20', '2026-11-20', 0],
  ];
  for (const [birth, on, age] of ages) {
    it(`born ${birth}, on ${on}: ${age}`, () => expect(ageOn(day(birth), day(on))).to.equal(age));
  }

  const refused: [text: unknown, code: string][] = [
    ['2025-02-29', 'impossible'],
    ['2026-13-01', 'impossible'],
    ['2026-00-10', 'impossible'],
    ['0000-01-01', 'impossible'],
    ['20/11/2026', 'malformed'],
    ['2026-1-2', 'malformed'],
    ['+002026-11-20', 'malformed'],
    ['', 'malformed'],
    [undefined, 'malformed'],
    [20261120, 'malformed'],
  ];
  for (const [text, code] of refused) {
    it(`refuses ${JSON.stringify(text)} as ${code}`, () => {
      expect(parseCivilDate(text)).to.deep.equal({ ok: false, problem: { code } });
    });
  }
});

describe('today in Viet Nam', () => {
  const instants: [instant: string, today: string][] = [
    ['2026-12-31T23:59:59.999+07:00', '2026-12-31'],
    ['2027-01-01T00:00:00+07:00', '2027-01-01'],
    ['2026-12-31T16:59:59Z', '2026-12-31'],
    ['2026-12-31T17:00:00Z', '2027-01-01'],
    ['2026-12-31T09:00:00-08:00', '2027-01-01'],
    ['2028-02-29T12:00:00+07:00', '2028-02-29'],
  ];
  for (const [instant, today] of instants) {
    it(`${instant} is ${today}`, () => expect(todayInVietnam(Date.parse(instant))).to.equal(today));
  }

  it('agrees with the zone Asia/Ho_Chi_Minh since 1976, whatever zone the device keeps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 189_302_400_000, max: 4_102_444_800_000 }), (now) => {
        const there = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO('Asia/Ho_Chi_Minh');
        expect(todayInVietnam(now)).to.equal(there.toPlainDate().toString());
        expect(timeInVietnam(now)).to.equal(there.toPlainTime().toString().slice(0, 5));
        expect(todayInVietnam(now + untilTomorrowInVietnam(now))).to.equal(
          there.toPlainDate().add({ days: 1 }).toString(),
        );
        expect(todayInVietnam(now + untilTomorrowInVietnam(now) - 1)).to.equal(there.toPlainDate().toString());
      }),
    );
  });
});
