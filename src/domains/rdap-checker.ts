// Owns what an RDAP service says about a name (RFC 9082, 9083). Knows no particular service, and nothing of people's data in its answers.

import * as z from 'zod/mini';
import { timestamp, todayInVietnam } from '../base/civil-date.ts';
import { readJson, request, type RequestOptions } from '../base/http.ts';
import { unknownBecauseOf, type Availability, type AvailabilityChecker } from './availability.ts';
import { toAscii } from './domain-name.ts';
import { serviceAddress } from './service-address.ts';

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

const Extension = z.object({
  state: z.optional(z.enum(['free', 'no-record', 'not-registrable'])),
  reason: z.optional(z.enum(['auction', 'geographic', 'generic', 'reserved'])),
  source: z.enum(['registry', 'registrar', 'rdap', 'dns', 'rules']),
  checkedAt: z.optional(z.string()),
  sample: z.optional(z.boolean()),
});

/** Members that only add to the answer must not cost it: where they are not as they should be, they are not there. */
const orNothing = <Schema extends z.core.$ZodType>(schema: Schema) => z.catch(z.optional(schema), undefined);

const shared = {
  rdapConformance: orNothing(z.array(z.string())),
  tenmien_availability: orNothing(Extension),
};

const DomainObject = z.object({
  ...shared,
  objectClassName: z.literal('domain'),
  ldhName: z.optional(z.string()),
  unicodeName: z.optional(z.string()),
  status: orNothing(z.array(z.string())),
  events: orNothing(z.array(z.object({ eventAction: z.string(), eventDate: z.string() }))),
  entities: orNothing(z.array(z.object({ roles: orNothing(z.array(z.string())), vcardArray: orNothing(z.array(z.unknown())) }))),
});

const ErrorObject = z.object({ ...shared, errorCode: z.literal(404) });

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
  const expiry = timeOf(found.events?.find((event) => event.eventAction === 'expiration')?.eventDate);
  return {
    state: 'registered',
    ...provenance(extensionOf(found)),
    ...(registrar && { registrar }),
    ...(expiry !== undefined && { expiry: todayInVietnam(expiry) }),
    ...(found.status?.some((status) => IN_NO_DNS.test(status)) && { inactive: true as const }),
  };
}

function notFound(error: z.infer<typeof ErrorObject> | undefined): Availability {
  const said = error && extensionOf(error);
  const from = provenance(said);
  if (said?.state === 'not-registrable') return { state: 'not-registrable', reason: said.reason ?? 'reserved', ...from };
  if (said?.state === 'free' && (from.source === 'registry' || from.source === 'registrar')) {
    return { state: 'free', ...from, source: from.source };
  }
  return { state: 'no-record', ...from };
}

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
  const card: unknown = entities?.find(({ roles }) => roles?.includes('registrar'))?.vcardArray?.[1];
  if (!Array.isArray(card)) return undefined;
  const name: unknown = card.find((property) => Array.isArray(property) && property[0] === 'fn')?.[3];
  return typeof name === 'string' && name.trim() ? name.trim() : undefined;
}

/** An RFC 3339 date and time as a time stamp. */
function timeOf(text: string | undefined): number | undefined {
  const time = Date.parse(text ?? '');
  return Number.isNaN(time) ? undefined : time;
}
