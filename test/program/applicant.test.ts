import { expect } from '@open-wc/testing';
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
  it('believes a device from the day of the data on', () => {
    expect(checkClock(dataDate)).to.deep.equal({ ok: true, value: dataDate });
    expect(checkClock(addDays(dataDate, 4000)).ok).to.equal(true);
  });
  it('does not believe one that stands before', () => {
    expect(checkClock(addDays(dataDate, -1))).to.deep.equal({ ok: false, problem: { code: 'clock-behind' } });
  });
});
