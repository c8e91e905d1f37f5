// Owns the calendar file (RFC 5545): all-day events, nothing that needs a time zone. Knows nothing of the programme.

import { addDays, timestamp, type CivilDate } from '../../base/civil-date.ts';

export interface CalendarEvent {
  /** Tells this event from the others, so that a file opened twice renews the event and adds none. */
  id: string;
  on: CivilDate;
  title: string;
  text: string;
}

const compact = (date: CivilDate): string => date.replace(/-/g, '');
const escape = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Lines of at most 75 octets, continued behind a space; a character is never cut in two (section 3.1). */
export function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let room = 75;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (octets > room) {
      folded += '\r\n ';
      room = 74;
    }
    folded += character;
    room -= octets;
  }
  return folded;
}

/** @param now milliseconds since 1970, which the format wants in every event */
export const calendarFile = (events: readonly CalendarEvent[], now: number = timestamp()): string => {
  const stamp = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//tenmien-widgets//eligibility//VI',
    ...events.flatMap(({ id, on, title, text }) => [
      'BEGIN:VEVENT',
      `UID:${id}-${compact(on)}@tenmien-widgets`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(on)}`,
      `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`,
      `SUMMARY:${escape(title)}`,
      `DESCRIPTION:${escape(text)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ].map(fold).join('\r\n');
};

/** Offers the file to be saved, without any request: it is made here. */
export function saveCalendar(name: string, events: readonly CalendarEvent[]): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([calendarFile(events)], { type: 'text/calendar' }));
  link.download = name;
  link.click();
  // Safari reads the file only after the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
