import { expect } from 'chai';
import type { CivilDate } from '../../../src/base/civil-date.ts';
import { calendarFile } from '../../../src/elements/eligibility/calendar.ts';

const NOW = Date.UTC(2026, 10, 20, 7, 5, 9);
const event = {
  id: 'id-vn-2025-until',
  on: '2026-12-31' as CivilDate,
  title: 'Ngày cuối đăng ký id.vn',
  text: 'Thông tư 64/2025/TT-BTC, Điều 3',
};
const unfold = (file: string): string[] => file.replace(/\r\n /g, '').split('\r\n');

describe('the calendar file', () => {
  it('holds an event for a whole day, without a time zone', () => {
    expect(unfold(calendarFile([event], NOW))).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//tenmien-widgets//VI',
      'BEGIN:VEVENT',
      'UID:id-vn-2025-until-2026-12-31@tenmien-widgets',
      'DTSTAMP:20261120T070509Z',
      'DTSTART;VALUE=DATE:20261231',
      'SUMMARY:Ngày cuối đăng ký id.vn',
      'DESCRIPTION:Thông tư 64/2025/TT-BTC\\, Điều 3',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('keeps the days of two children apart, and updates those of one', () => {
    const ids = (from: string) =>
      unfold(calendarFile([{ ...event, id: 'id-vn-2025-from', on: from as CivilDate }, event], NOW)).filter((line) =>
        line.startsWith('UID:'),
      );
    const [first, second] = [ids('2026-12-20'), ids('2026-12-05')];
    expect(first[0]).to.not.equal(second[0]);
    // The same day of the same offer is one event, whoever saved it.
    expect(first[1]).to.equal(second[1]);
    expect(ids('2026-12-20')).to.deep.equal(first);
  });

  it('never has a line of more than 75 octets, and cuts no character in two', () => {
    const title = 'Đường Nguyễn Thị Minh Khai, phường Bến Nghé; 👩🏽‍💻 '.repeat(9);
    const file = calendarFile([{ ...event, title }], NOW);
    for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).to.be.at.most(75);
    expect(unfold(file)).to.include(`SUMMARY:${title.replace(/[,;]/g, '\\$&')}`);
  });

  it('escapes the special characters of iCalendar', () => {
    expect(calendarFile([{ ...event, title: 'a\\b;c,d\ne' }], NOW)).to.contain('SUMMARY:a\\\\b\\;c\\,d');
    for (const end of ['\n', '\r\n', '\r'])
      expect(unfold(calendarFile([{ ...event, title: `a\\b;c,d${end}e` }], NOW))).to.include(
        'SUMMARY:a\\\\b\\;c\\,d\\ne',
      );
  });
});
