// Owns what an RDAP service says about a name (RFC 9082, 9083). Knows no particular service, and nothing of people's data in its answers.

import * as z from 'zod/mini';
import { timestamp, todayInVietnam } from '../base/civil-date.ts';
import { readJson, request, type RequestOptions } from '../base/http.ts';
import { unknownBecauseOf, type Availability, type AvailabilityChecker } from './availability.ts';
import { toAscii } from './domain-name.ts';
import { serviceAddress } from './service-address.ts';
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

/** Members that only add to the answer must not cost it: where they are not as they should be, they are not there. */
const orNothing = <Schema extends z.core.$ZodType>(schema: Schema) => z.catch(z.optional(schema), undefined);

/** A list of which each item is read by itself, so that one that is wrong costs no other. One item alone is a list of it. */
const each = <Schema extends z.core.$ZodType>(item: Schema) => {
  const one = orNothing(item);
  return orNothing(z.union([z.array(one), z.pipe(item, z.transform((only) => [only]))]));
};

const Extension = z.object({
  state: z.optional(z.enum(['free', 'no-record', 'not-registrable'])),
  reason: orNothing(z.enum(['auction', 'geographic', 'generic', 'reserved'])),
  source: z.enum(['registry', 'registrar', 'rdap', 'dns', 'rules']),
  checkedAt: orNothing(z.string()),
  sample: orNothing(z.boolean()),
});

const shared = {
  rdapConformance: orNothing(z.array(orNothing(z.string()))),
  tenmien_availability: orNothing(Extension),
};

const DomainObject = z.object({
  ...shared,
  objectClassName: z.literal('domain'),
  ldhName: z.optional(z.string()),
  unicodeName: z.optional(z.string()),
  status: each(z.string()),
  events: each(z.object({ eventAction: z.string(), eventDate: z.string() })),
  entities: each(z.object({ roles: each(z.string()), vcardArray: orNothing(z.array(z.unknown())) })),
});

const ErrorObject = z.object({ ...shared, errorCode: z.literal([404, '404']), title: orNothing(z.string()), description: each(z.string()) });

/** How services without our extension say in a 404 that a name is kept back, unaccented; and what says nothing of the name, or the contrary. */
const KEPT_BACK =
  /\b(reserved|blocked|withheld|registration (is )?(restricted|prohibited)|(restricted|prohibited) (domain|name)|(not|un) ?available (for|to) regist\w+|(can ?not|may not|can ?t) be registered|giu lai|bao luu|han che dang ky|cam dang ky|khong (duoc|the|cho) (phep )?dang ky|khong dang ky duoc)\b/;
const NOT_THE_NAME = /\b(rights reserved|(not?|never|no longer|isn.?t) (currently |yet )?(reserved|blocked|withheld|restricted|prohibited)|(khong|chua)( con)?( bi| duoc)? (giu lai|bao luu))\b/g;

/** Registered, and not published in the DNS (RFC 8056, section 2). */
const IN_NO_DNS = /^(inactive|(client|server) hold)$/;

type Found = z.infer<typeof DomainObject>;

/**
 * Asks an RDAP service. A domain object is `registered`; a 404 is `no-record`, and `free` or `not-registrable` only where the service
 * says so in the extension above. `free` is believed of a registrar's or the registry's own records and of no other source. A 404 that
 * is no RDAP answer, as of a web server that has no such service, says nothing about the name.
 *
 * @param settings.endpoint base address, with or without a slash at its end: `https://example.vn/rdap`
 * @throws ConfigError for an address that may not be asked; see serviceAddress
 */
export function createRdapChecker(settings: { readonly endpoint: string } & Pick<RequestOptions, 'timeout' | 'pause'>): AvailabilityChecker {
  const { endpoint, ...limits } = settings;
  const base = serviceAddress(endpoint);

  return {
    async check(name, { signal } = {}) {
      const ascii = toAscii(name);
      if (ascii === null) return { state: 'invalid', problem: { code: 'character' } };
      try {
        const answer = await request(
          `${base}/domain/${ascii}`,
          { types: ['application/rdap+json', 'application/json'], statuses: [404] },
          { ...limits, signal, cache: 'no-store' },
        );
        if (answer.status === 404) return notFound(answer.body.byteLength > 0 ? readJson(answer, ErrorObject) : undefined);
        return registered(readJson(answer, DomainObject), ascii);
      } catch (error) {
        return unknownBecauseOf(error);
      }
    },
  };
}

function registered(found: Found, ascii: string): Availability {
  if (toAscii(found.ldhName ?? found.unicodeName ?? '') !== ascii) return { state: 'unknown', reason: 'invalid-answer' };
  const registrar = registrarOf(found);
  const [expiry] = (found.events ?? []).flatMap((event) => (event?.eventAction === 'expiration' ? (timeOf(event.eventDate) ?? []) : []));
  return {
    state: 'registered',
    ...provenance(extensionOf(found)),
    ...(registrar && { registrar }),
    ...(expiry !== undefined && { expiry: todayInVietnam(expiry) }),
    ...(found.status?.some((status) => IN_NO_DNS.test(status ?? '')) && { inactive: true as const }),
  };
}

function notFound(error: z.infer<typeof ErrorObject> | undefined): Availability {
  const said = error && extensionOf(error);
  const from = provenance(said);
  if (said?.state === 'not-registrable') return { state: 'not-registrable', reason: said.reason ?? 'reserved', ...from };
  if (said?.state === 'free' && (from.source === 'registry' || from.source === 'registrar')) {
    return { state: 'free', ...from, source: from.source };
  }
  if (error && !said && saysKeptBack(error)) return { state: 'not-registrable', reason: 'reserved', ...from };
  return { state: 'no-record', ...from };
}

const saysKeptBack = ({ title, description = [] }: z.infer<typeof ErrorObject>): boolean =>
  [title, ...description].some((text) => KEPT_BACK.test(foldVietnamese(text ?? '').replace(NOT_THE_NAME, '')));

/** What the extension says, if the answer declares that it uses it. */
const extensionOf = (answer: Pick<Found, keyof typeof shared>) =>
  answer.rdapConformance?.includes(AVAILABILITY_EXTENSION) ? answer.tenmien_availability : undefined;

const provenance = (said: z.infer<typeof Extension> | undefined) => ({
  source: said?.source ?? ('rdap' as const),
  checkedAt: timeOf(said?.checkedAt) ?? timestamp(),
  ...(said?.sample && { sample: true as const }),
});

/** The registrar's name from its card, `["vcard", [["fn", {}, "text", "…"], …]]` (RFC 7095). No other entity is looked at. */
function registrarOf({ entities }: Found): string | undefined {
  const card: unknown = entities?.find((entity) => entity?.roles?.includes('registrar'))?.vcardArray?.[1];
  if (!Array.isArray(card)) return undefined;
  // The name for people is there (RFC 6350), and empty where a service has only the organisation's.
  const texts = ['fn', 'org'].flatMap((kind) => card.filter((property) => Array.isArray(property) && property[0] === kind).flatMap((property: unknown[]) => property[3]));
  return texts.flatMap((text) => (typeof text === 'string' && text.trim() ? text.trim() : []))[0];
}

/** An RFC 3339 date and time as a time stamp. Not by Date.parse, which old scripts of a page replace. */
function timeOf(text: string | undefined): number | undefined {
  const time = new Date(text ?? '').getTime();
  // No day of the calendar has more than four digits of a year here.
  return Math.abs(time) < 250_000_000_000_000 ? time : undefined;
}
