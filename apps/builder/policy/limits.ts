// The model of a limit in the form: the minimum age, the last year or month, and the interpretation of the text.

import type { DraftLimit, DraftOffer, DraftReading } from './draft.ts';
import { wholeOf } from './values.ts';

/**
 * The end of "đến N tuổi" or "trong vòng N tháng": `on` the birthday or anniversary itself; `before` the next birthday, or the
 * anniversary; `both`, if the text allows both; `other`, a limit of an opened file that this form cannot express.
 */
export type Ending = 'on' | 'before' | 'both' | 'other';

export interface AskedLimit {
  readonly least: number | string | undefined;
  /** Years of age, or months since a certificate. */
  readonly most: number | string | undefined;
  readonly ending: Ending;
}

type Who = DraftOffer['who'];

/** An enterprise's certificate is counted in months. A year has twelve. */
const UNIT = 12;

const isBefore = ({ days }: DraftReading): boolean => days === -1;
const isOn = ({ days }: DraftReading): boolean => days === undefined || days === 0;

/** The last year of a reading: a person is 23 until the day before the 24th birthday. */
function mostOf(who: Who, reading: DraftReading): number | string | undefined {
  const { years } = reading;
  if (typeof years !== 'number') return years;
  if (who === 'enterprise') return years * UNIT;
  return isBefore(reading) ? years - 1 : years;
}

function endingOf(who: Who, [first, second, ...more]: readonly DraftReading[]): Ending {
  if (!first) return 'on';
  if (!second) return isOn(first) ? 'on' : isBefore(first) ? 'before' : 'other';
  const inOrder = who === 'enterprise' ? isBefore(first) && isOn(second) : isOn(first) && isBefore(second);
  return !more.length && inOrder && mostOf(who, first) === mostOf(who, second) ? 'both' : 'other';
}

export function askedLimitOf(who: Who, limit: DraftLimit | undefined): AskedLimit {
  const readings = limit?.readings ?? [];
  return { least: limit?.minYears, most: readings[0] && mostOf(who, readings[0]), ending: endingOf(who, readings) };
}

function readingOf(who: Who, most: number | string, ending: 'on' | 'before'): DraftReading {
  const days = ending === 'before' ? { days: -1 } : {};
  if (who === 'enterprise') {
    const years =
      typeof most === 'number' && most % UNIT === 0 ? most / UNIT : typeof most === 'number' ? `${most} tháng` : most;
    return { id: ending === 'before' ? 'before-anniversary' : 'to-anniversary', years, ...days };
  }
  const years = typeof most === 'number' && ending === 'before' ? most + 1 : most;
  return { id: ending === 'before' ? `until-birthday-${years}` : `to-birthday-${years}`, years, ...days };
}

/** The strictest reading first. */
function readingsOf(who: Who, most: number | string, ending: Exclude<Ending, 'other'>): DraftReading[] {
  if (ending !== 'both') return [readingOf(who, most, ending)];
  return (who === 'enterprise' ? (['before', 'on'] as const) : (['on', 'before'] as const)).map((each) =>
    readingOf(who, most, each),
  );
}

/** The limit after an answer. @param answer numbers as typed */
export function withLimitAnswer(
  who: Who,
  limit: DraftLimit | undefined,
  answer: { readonly least?: string; readonly most?: string; readonly ending?: Exclude<Ending, 'other'> },
): DraftLimit | undefined {
  const asked = askedLimitOf(who, limit);
  const minYears = answer.least === undefined ? asked.least : wholeOf(answer.least);
  const isRead = answer.most !== undefined || answer.ending !== undefined;
  const typed = answer.most === undefined ? asked.most : wholeOf(answer.most.replace(/\s*(tháng|months?|tuổi)$/i, ''));
  const ending = answer.ending ?? (asked.ending === 'other' ? 'on' : asked.ending);
  const readings = !isRead ? (limit?.readings ?? []) : typed === undefined ? [] : readingsOf(who, typed, ending);
  if (minYears === undefined && !readings.length) return undefined;
  return { minYears, readings };
}
