import { expect } from 'chai';
import fc from 'fast-check';
import { addDays, partsOf, type CivilDate } from '../../src/base/civil-date.ts';
import { checkClock, readDate } from '../../src/program/applicant.ts';
import { dataDate } from '../../src/program/sources.ts';

const TODAY = '2026-11-20' as CivilDate;
const read = (day: string, month: string, year: string) => readDate({ day, month, year }, TODAY);

describe('readDate', () => {
  const read18: [day: string, month: string, year: string][] = [
    ['20', '11', '2008'],
    [' 20 ', '11\u00a0', '\t2008'],
    ['２０', '１１', '２００８'],
  ];
  for (const [day, month, year] of read18) {
    it(`reads ${JSON.stringify([day, month, year])}`, () => {
      expect(read(day, month, year)).to.deep.equal({ ok: true, value: '2008-11-20' });
    });
  }

  const written: [day: string, month: string, year: string][] = [
    ['05/09/2006', '', ''],
    ['5.9.2006', '', ''],
    ['5-9-2006', '', ''],
    ['5 9 2006', '', ''],
    ['05092006', '', ''],
    ['20060905', '', ''],
    ['', '', '05/09/2006'],
    ['', '5/9/2006', ' '],
    ['2006-09-05', '', ''],
    ['2006/9/5', '', ''],
    ['05/09', '', '2006'],
    ['5', '9/2006', ''],
    ['5', '', '9/2006'],
    ['ngày 5 tháng 9 năm 2006', '', ''],
    ['Ngày 05 tháng 09 năm 2006.', '', ''],
    ['ngay 5 thang 9 nam 2006', '', ''],
    ['5 Sep 2006', '', ''],
    ['5 September 2006', '', ''],
    ['5-Sep-2006', '', ''],
    ['Sep 5, 2006', '', ''],
    ['September 5 2006', '', ''],
    ['5', 'Sep', '2006'],
    ['5', 'sept.', '2006'],
    ['5', 'SEPTEMBER', '2006'],
    ['Sep', '5', '2006'],
    ['5', 'tháng 9', '2006'],
    ['5', 'Tháng 9', 'năm 2006'],
    ['5', 'thg 9', '2006'],
    ['5', 'T9', '2006'],
    ['5', 'th.9', '2006'],
    ['ngày 5', '9', '2006'],
    ['5', '9.', '2006.'],
    ['5,', '9', '2006'],
    ['2006', '9', '5'],
    ['2006', 'tháng 9', '05'],
    ['5', 'tháng 9'.normalize('NFD'), '2006'],
  ];
  for (const [day, month, year] of written) {
    it(`reads ${JSON.stringify([day, month, year])} as 5 September 2006`, () => {
      expect(read(day, month, year)).to.deep.equal({ ok: true, value: '2006-09-05' });
    });
  }

  it('reads every date typed whole into any box, in any of the usual orders', () => {
    const sign = fc.constantFrom('/', '.', '-', ' ', ' / ');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 45_000 }),
        fc.boolean(),
        fc.boolean(),
        sign,
        fc.nat(2),
        (ago, padded, yearFirst, between, at) => {
          const date = addDays(TODAY, -ago);
          const { day, month, year } = partsOf(date);
          const numbers = [day, month].map((part) => String(part).padStart(padded ? 2 : 1, '0'));
          const text = (yearFirst ? [year, ...numbers.reverse()] : [...numbers, year]).join(between);
          const boxes = ['', '', ''].with(at, text) as [string, string, string];
          expect(read(...boxes), text).to.deep.equal({ ok: true, value: date });
        },
      ),
    );
  });

  it('never throws, and names a wrong box when it refuses', () => {
    const box = fc.oneof(
      fc.string(),
      fc.constantFrom('', '5', '9', '2006', '31/2/2006', 'Sep', 'tháng', '0', '99/99/9999', 'ngày tháng năm', '5/9/06'),
    );
    fc.assert(
      fc.property(box, box, box, (...boxes) => {
        const answer = read(...boxes);
        if (!answer.ok) expect(answer.problem.parts).not.to.be.empty;
      }),
    );
  });

  it('reads every date up to today, with or without leading zeros', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 45_000 }), fc.boolean(), (ago, padded) => {
        const date = addDays(TODAY, -ago);
        const { day, month, year } = partsOf(date);
        const box = (part: number) => String(part).padStart(padded ? 2 : 1, '0');
        expect(read(box(day), box(month), box(year))).to.deep.equal({ ok: true, value: date });
      }),
    );
  });

  const refused: [day: string, month: string, year: string, code: string, parts: string[]][] = [
    ['', '', '', 'missing', ['day', 'month', 'year']],
    ['20', ' ', '2008', 'missing', ['month']],
    ['05/09', '', '', 'missing', ['day', 'month', 'year']],
    ['5/9/06', '', '', 'short-year', ['year']],
    ['31/4/2008', '', '', 'impossible', ['day', 'month']],
    ['32/13/2008', '', '', 'impossible', ['day', 'month']],
    ['21/11/2026', '', '', 'future', ['day', 'month', 'year']],
    ['a/b/c', '', '', 'malformed', ['day', 'month', 'year']],
    ['5', 'Sap', '2008', 'malformed', ['month']],
    ['x', '11', '2008', 'malformed', ['day']],
    ['20', '-1', '2oo8', 'malformed', ['month', 'year']],
    ['1.5', '11', '2008', 'malformed', ['day']],
    ['020', '11', '2008', 'malformed', ['day']],
    ['20', '11', '20080', 'malformed', ['year']],
    ['20', '11', '08', 'short-year', ['year']],
    ['32', '11', '2008', 'impossible', ['day']],
    ['0', '13', '2008', 'impossible', ['day', 'month']],
    ['1', '1', '0000', 'impossible', ['year']],
    ['31', '4', '2008', 'impossible', ['day', 'month']],
    ['29', '2', '2007', 'impossible', ['day', 'month']],
    ['21', '11', '2026', 'future', ['day', 'month', 'year']],
    ['20', '11', '1801', 'too-old', ['year']],
  ];
  for (const [day, month, year, code, parts] of refused) {
    it(`refuses ${JSON.stringify([day, month, year])} as ${code}`, () => {
      expect(read(day, month, year)).to.deep.equal({ ok: false, problem: { code, parts } });
    });
  }

  it('takes today itself', () => expect(read('20', '11', '2026').ok).to.equal(true));
});

describe('checkClock', () => {
  it('accepts a device clock from the day of the data on', () => {
    expect(checkClock(dataDate)).to.deep.equal({ ok: true, value: dataDate });
    expect(checkClock(addDays(dataDate, 4000)).ok).to.equal(true);
  });
  it('rejects a device clock before the day of the data', () => {
    expect(checkClock(addDays(dataDate, -1))).to.deep.equal({ ok: false, problem: { code: 'clock-behind' } });
  });
});
