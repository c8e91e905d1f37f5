// A draft of a programme file: the same JSON, but values may be missing or still as typed.

import type { Policy } from '../../../src/program/policies.ts';
import { VERSION } from '../../../src/program/programme-schema.ts';
import { dayOf, dayOrMonthOf, wholeOf } from './values.ts';

export interface DraftDocument {
  readonly id?: string | undefined;
  readonly kind?: string | undefined;
  readonly issuer?: string | undefined;
  /** Null: the document has none. */
  readonly date?: string | null | undefined;
  readonly url?: string | undefined;
  readonly checkedOn?: string | undefined;
}

export interface DraftCite {
  readonly source?: string | undefined;
  readonly article?: string | undefined;
}

export interface DraftReading {
  readonly id: string;
  readonly years?: number | string | undefined;
  readonly days?: number | string | undefined;
}

export interface DraftLimit {
  readonly minYears?: number | string | undefined;
  readonly readings: readonly DraftReading[];
}

export interface DraftCondition {
  readonly id: string;
  readonly question: { readonly vi?: string | undefined; readonly en?: string | undefined };
}

export interface DraftOffer {
  readonly id: string;
  readonly who?: Policy['who'] | undefined;
  readonly suffix?: Policy['suffix'] | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly freeYears?: number | string | undefined;
  readonly limit?: DraftLimit | undefined;
  readonly conditions: readonly DraftCondition[];
  readonly services: readonly string[];
  readonly registrationFee: string;
  readonly cites: readonly DraftCite[];
  /** Confirmed examples, and examples of an opened file. */
  readonly examples: readonly unknown[];
}

export interface DraftEnd {
  readonly id: string;
  readonly until?: string | undefined;
  readonly cites: readonly DraftCite[];
}

export interface DraftFee {
  readonly suffix?: string | undefined;
  readonly from?: string | undefined;
  readonly registration?: number | string | undefined;
  readonly maintenance?: number | string | undefined;
  readonly cites: readonly DraftCite[];
}

export interface Draft {
  readonly version: typeof VERSION;
  readonly updated?: string | undefined;
  readonly publisher?: string | undefined;
  readonly documents: readonly DraftDocument[];
  readonly offers: readonly DraftOffer[];
  readonly ends: readonly DraftEnd[];
  readonly fees: readonly DraftFee[];
}

type Given = Readonly<Record<string, unknown>>;

const isGiven = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const itemsOf = (value: unknown): Given[] => (Array.isArray(value) ? value.filter(isGiven) : []);
const text = (value: unknown): string | undefined =>
  typeof value === 'string'
    ? value || undefined
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : undefined;
const day = (value: unknown): string | undefined => dayOf(text(value) ?? '');
const whole = (value: unknown): number | string | undefined =>
  typeof value === 'number' ? value : wholeOf(text(value) ?? '');

/** Removes missing values, so that two equivalent drafts are equal. */
const only = <Fields extends object>(fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;

const citesOf = (value: unknown): DraftCite[] =>
  itemsOf(value).map(({ source, article }) => only({ source: text(source), article: text(article) }));

function limitOf(value: unknown): DraftLimit | undefined {
  if (!isGiven(value)) return undefined;
  const readings = itemsOf(value['readings']).map(({ id, years, days }, index) =>
    only({ id: text(id) ?? `reading-${index + 1}`, years: whole(years), days: whole(days) || undefined }),
  );
  return only({ minYears: whole(value['minYears']), readings });
}

const questionOf = (value: unknown): DraftCondition['question'] =>
  isGiven(value) ? only({ vi: text(value['vi']), en: text(value['en']) }) : {};

/** An offer of a file, or an offer in force. @param index its place in the file, for an offer without an id */
export function draftOfferOf(given: Given, index = 0): DraftOffer {
  const { suffix } = given;
  return only({
    id: text(given['id']) ?? `offer-${index + 1}`,
    who: text(given['who']) as DraftOffer['who'],
    suffix: suffix === null ? null : (text(suffix) as DraftOffer['suffix']),
    from: day(given['from']),
    until: day(given['until']),
    freeYears: whole(given['freeYears']),
    limit: limitOf(given['limit']),
    conditions: itemsOf(given['conditions']).map(({ id, question }, place) => ({
      id: text(id) ?? `condition-${place + 1}`,
      question: questionOf(question),
    })),
    services: (Array.isArray(given['services']) ? given['services'] : []).flatMap((service) => text(service) ?? []),
    registrationFee: text(given['registrationFee']) ?? 'unsettled',
    cites: citesOf(given['cites']),
    examples: itemsOf(given['examples']),
  });
}

/** Reads the understandable parts of a file. Days and numbers are parsed in people's notation. */
export function readDraft(value: unknown): Draft {
  const given = isGiven(value) ? value : {};
  return only({
    version: VERSION,
    updated: day(given['updated']),
    publisher: text(given['publisher']),
    documents: itemsOf(given['documents']).map(({ id, kind, issuer, date, url, checkedOn }) =>
      only({
        id: text(id),
        kind: text(kind),
        issuer: text(issuer),
        url: text(url),
        checkedOn: day(checkedOn),
        date: date === null ? null : dayOrMonth(date),
      }),
    ),
    offers: itemsOf(given['offers']).map(draftOfferOf),
    ends: itemsOf(given['ends']).map(({ id, until, cites }) =>
      only({ id: text(id) ?? '', until: day(until), cites: citesOf(cites) }),
    ),
    fees: itemsOf(given['fees']).map(({ suffix, from, registration, maintenance, cites }) =>
      only({
        suffix: text(suffix),
        from: day(from),
        registration: whole(registration),
        maintenance: whole(maintenance),
        cites: citesOf(cites),
      }),
    ),
  });
}

const dayOrMonth = (value: unknown): string | undefined =>
  /^\d{4}-\d\d$/.test(text(value) ?? '') ? text(value) : dayOrMonthOf(text(value) ?? '');

/** The draft in the form of a file. */
export const programmeFileOf = (draft: Draft): object =>
  JSON.parse(
    JSON.stringify(draft, (key, value: unknown) =>
      key === 'conditions' && Array.isArray(value) && !value.length ? undefined : value,
    ),
  ) as object;

/** The text of the file. Small lists and objects stand on one line. */
export const programmeTextOf = (draft: Draft): string =>
  `${JSON.stringify(programmeFileOf(draft), null, 2).replace(/\{[^{}[\]]*\}|\[[^{}[\]]*\]/g, (inner) => inner.replace(/\n\s*/g, ' '))}\n`;
