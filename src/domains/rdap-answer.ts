// Reads from the answers of RDAP services (RFC 9083) what concerns a name. An optional item that is malformed is ignored, and the rest of the answer
// is used. Parsed by hand, because schema libraries fail on pages whose old scripts extend Object.prototype.

import type { AvailabilitySource } from './availability.ts';
import type { NotRegistrableCode } from './domain-name-problem.ts';
import { foldVietnamese } from './vietnamese.ts';

/**
 * The extension by which a service says what RDAP has no words for. It stands in `rdapConformance`; its one member stands in a domain
 * object or in the error object of a 404, and a client that does not know it loses nothing:
 *
 *     {
 *       "rdapConformance": ["rdap_level_0", "tenmien_availability_0"],
 *       "errorCode": 404,
 *       "title": "…",
 *       "tenmien_availability": {
 *         "state": "free",                      free | no-record | not-registrable; not in a domain object, which is `registered`
 *         "reason": "reserved",                 with not-registrable: auction | geographic | generic | reserved
 *         "source": "registrar",                who says so: registry | registrar | rdap | dns | rules (published for all)
 *         "checkedAt": "2026-11-20T03:00:00Z",  when that source was asked, where the answer was kept
 *         "sample": true                        made up for a demonstration
 *       }
 *     }
 */
export const AVAILABILITY_EXTENSION = 'tenmien_availability_0';

const SOURCES: readonly AvailabilitySource[] = ['registry', 'registrar', 'rdap', 'dns', 'rules'];
const STATES = ['free', 'no-record', 'not-registrable'] as const;
const REASONS: readonly (NotRegistrableCode | 'reserved')[] = ['auction', 'geographic', 'generic', 'reserved'];

/** The fields of the extension, in an answer that declares it. */
export interface AvailabilityExtension {
  readonly source: AvailabilitySource;
  readonly state?: (typeof STATES)[number] | undefined;
  readonly reason?: NotRegistrableCode | 'reserved' | undefined;
  readonly checkedAt?: number | undefined;
  readonly isSample: boolean;
}

/** A domain object: somebody holds the name. */
export interface RdapDomain {
  readonly said: AvailabilityExtension | undefined;
  readonly name: string;
  readonly statuses: readonly string[];
  readonly registrar: string | undefined;
  /** The end of the paid time, a time stamp. */
  readonly expiry: number | undefined;
}

/** The error object of a 404. */
export interface RdapAbsence {
  readonly said: AvailabilityExtension | undefined;
  /** Whether its words say that the name is kept back. */
  readonly isKeptBack: boolean;
}

/** An own member of an object; `undefined` for any other value. */
const member = (of: unknown, name: string): unknown =>
  typeof of === 'object' && of !== null && Object.prototype.hasOwnProperty.call(of, name)
    ? (of as Record<string, unknown>)[name]
    : undefined;

const textIn = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The items of a list. A single value in the place of a list counts as a list with one item. */
const itemsIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : [value]);

const oneOf = <Value>(value: unknown, list: readonly Value[]): Value | undefined => list.find((each) => each === value);

/**
 * Parses an RFC 3339 date, or date and time, with a year of four digits into a time stamp. Other dates are ignored: engines read 05/09/2027 as
 * 9 May. A time without a zone would depend on the device, so it counts as UTC. Does not use `Date.parse`, because old scripts replace it. */
function timeIn(value: unknown): number | undefined {
  const text = textIn(value);
  const isZoneless = /^.{10}[T ][\d:.]+$/i.test(text);
  const time = /^\d{4}-\d\d-\d\d/.test(text) ? new Date(isZoneless ? `${text}Z` : text).getTime() : NaN;
  return Math.abs(time) < 250_000_000_000_000 ? time : undefined;
}

function saidIn(json: unknown): AvailabilityExtension | undefined {
  const conformance = member(json, 'rdapConformance');
  const extension = member(json, 'tenmien_availability');
  const source = oneOf(member(extension, 'source'), SOURCES);
  const given = member(extension, 'state');
  const state = oneOf(given, STATES);
  if (
    !source ||
    (given !== undefined && !state) ||
    !Array.isArray(conformance) ||
    !conformance.includes(AVAILABILITY_EXTENSION)
  )
    return undefined;
  return {
    source,
    state,
    reason: oneOf(member(extension, 'reason'), REASONS),
    checkedAt: timeIn(member(extension, 'checkedAt')),
    isSample: member(extension, 'sample') === true,
  };
}

/** @returns undefined if it is not a domain object */
export function readDomain(json: unknown): RdapDomain | undefined {
  if (member(json, 'objectClassName') !== 'domain') return undefined;
  const ends = itemsIn(member(json, 'events')).filter(
    (event) => textIn(member(event, 'eventAction')).toLowerCase() === 'expiration',
  );
  return {
    said: saidIn(json),
    name: textIn(member(json, 'ldhName')) || textIn(member(json, 'unicodeName')),
    statuses: itemsIn(member(json, 'status')).map(textIn),
    registrar: registrarIn(json),
    expiry: ends.map((event) => timeIn(member(event, 'eventDate'))).find((time) => time !== undefined),
  };
}

/**
 * The registrar's name from its card, `["vcard", [["fn", {}, "text", "…"], …]]` (RFC 7095). If the name for people is empty, the organisation's name
 * is used. Other entities are not read.
 */
function registrarIn(json: unknown): string | undefined {
  const entity = itemsIn(member(json, 'entities')).find((each) => itemsIn(member(each, 'roles')).includes('registrar'));
  const card = itemsIn(itemsIn(member(entity, 'vcardArray'))[1]);
  const texts = ['fn', 'org'].flatMap((kind) =>
    card.filter((property) => itemsIn(property)[0] === kind).flatMap((property) => itemsIn(itemsIn(property)[3])),
  );
  return texts.map(textIn).find(Boolean);
}

/** Phrases (without accents) in a 404 that say that a name is kept back; and phrases that do not concern the name, or say the opposite. */
const KEPT_BACK =
  /\b(reserved|blocked|withheld|registration (is )?(restricted|prohibited)|(restricted|prohibited) (domain|name)|(not|un) ?available (for|to) regist\w+|(can ?not|may not|can ?t) be registered|giu lai|bao luu|han che dang ky|cam dang ky|khong (duoc|the|cho) (phep )?dang ky|khong dang ky duoc)\b/;
const NOT_THE_NAME =
  /\b(rights reserved|(not?|never|no longer|isn.?t) (currently |yet )?(reserved|blocked|withheld|restricted|prohibited)|(khong|chua)( con)?( bi| duoc)? (giu lai|bao luu))\b/g;

/** @returns undefined if it is not an error object of a 404 */
export function readAbsence(json: unknown): RdapAbsence | undefined {
  if (!oneOf(member(json, 'errorCode'), [404, '404'])) return undefined;
  const words = [member(json, 'title'), ...itemsIn(member(json, 'description'))].map(textIn);
  return {
    said: saidIn(json),
    isKeptBack: words.some((text) => KEPT_BACK.test(foldVietnamese(text).replace(NOT_THE_NAME, ''))),
  };
}
