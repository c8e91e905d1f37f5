// Writes a calendar file (RFC 5545) with all-day events only, so that it needs no time zone.

import { timestamp, type CivilDate } from '../../base/civil-date.ts';

export interface CalendarEvent {
  /** Unique among the events of one day. */
  id: string;
  on: CivilDate;
  title: string;
  text: string;
}

const escape = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** Lines may have 75 octets (section 3.1), so 18 characters always fit, with the space at the start of a continued line. */
const fold = (line: string): string => line.replace(/.{18}(?=.)/gu, '$&\r\n ');

/**
 * The id of an event contains its day. A file that is opened twice updates its events and adds none.
 * Events of two children with different days both stay; with the same day they are the same event.
 * The event has the day anyway, so the id reveals nothing more about a person.
 * @param now milliseconds since 1970; the format requires a time in every event
 */
export const calendarFile = (events: readonly CalendarEvent[], now: number = timestamp()): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//tenmien-widgets//VI',
    ...events.flatMap(({ id, on, title, text }) => [
      'BEGIN:VEVENT',
      `UID:${id}-${on}@tenmien-widgets`,
      `DTSTAMP:${new Date(now).toISOString().replace(/[-:]|\.\d+/g, '')}`,
      // Without an end, an all-day event lasts one day (section 3.6.1).
      `DTSTART;VALUE=DATE:${on.replace(/-/g, '')}`,
      `SUMMARY:${escape(title)}`,
      `DESCRIPTION:${escape(text)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR\r\n',
  ]
    .map(fold)
    .join('\r\n');
