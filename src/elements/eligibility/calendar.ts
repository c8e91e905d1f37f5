// Owns the calendar file (RFC 5545): all-day events, nothing that needs a time zone. Knows nothing of the programme.

import { timestamp, type CivilDate } from '../../base/civil-date.ts';

export interface CalendarEvent {
  /** Tells it from the other events of its day. */
  id: string;
  on: CivilDate;
  title: string;
  text: string;
}

const escape = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');

/** Lines may have 75 octets (section 3.1), so 18 characters always fit, with the space that goes before what is continued. */
const fold = (line: string): string => line.replace(/.{18}(?=.)/gu, '$&\r\n ');

/**
 * A file opened twice renews its events and adds none. The events of two children have different days, and so both stay: with the same day
 * they are the same event. The day stands in the event anyway, so its id tells nothing more of a person.
 * @param now milliseconds since 1970, which the format wants in every event
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
      // Without an end such an event lasts one day (section 3.6.1).
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
