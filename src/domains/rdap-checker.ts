// Asks an RDAP service about a name (RFC 9082). Works with any service, and ignores personal data in its answers.

import { timestamp, todayInVietnam } from '../base/civil-date.ts';
import { readJson, request, type RequestOptions, type Schema } from '../base/http.ts';
import { unknownBecauseOf, type Availability, type AvailabilityChecker } from './availability.ts';
import { toAscii } from './domain-name.ts';
import {
  readAbsence,
  readDomain,
  type RdapAbsence,
  type RdapDomain,
  type AvailabilityExtension,
} from './rdap-answer.ts';
import { serviceAddress } from './service-address.ts';

export { AVAILABILITY_EXTENSION } from './rdap-answer.ts';

/** Registered, but not published in the DNS (RFC 8056, section 2). */
const IN_NO_DNS = /^(inactive|(client|server) ?hold)$/i;

const by = <Value>(read: (json: unknown) => Value | undefined): Schema<Value> => ({
  safeParse: (json) => {
    const data = read(json);
    return data === undefined ? { success: false } : { success: true, data };
  },
});

/**
 * Asks an RDAP service. A domain object is `registered`; a 404 is `no-record`, `not-registrable` where its words say that the name is kept
 * back, and what the extension of rdap-answer.ts says where the service has it. `free` is believed of a registrar's or the registry's own
 * records and of no other source. A 404 that is no RDAP answer, as of a web server that has no such service, says nothing about the name.
 *
 * @param settings.endpoint base address, with or without a slash at its end: `https://example.vn/rdap`
 * @throws ConfigError for an address that may not be asked; see serviceAddress
 */
export function createRdapChecker(
  settings: { readonly endpoint: string } & Pick<RequestOptions, 'timeout' | 'pause'>,
): AvailabilityChecker {
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
        if (answer.status === 404)
          return notFound(answer.body.byteLength > 0 ? readJson(answer, by(readAbsence)) : undefined);
        return registered(readJson(answer, by(readDomain)), ascii);
      } catch (error) {
        return unknownBecauseOf(error);
      }
    },
  };
}

function registered({ name, said, registrar, expiry, statuses }: RdapDomain, ascii: string): Availability {
  if (toAscii(name) !== ascii) return { state: 'unknown', reason: 'invalid-answer' };
  return {
    state: 'registered',
    ...provenance(said),
    ...(registrar && { registrar }),
    ...(expiry !== undefined && { expiry: todayInVietnam(expiry) }),
    ...(statuses.some((status) => IN_NO_DNS.test(status)) && { inactive: true as const }),
  };
}

function notFound({ said, isKeptBack }: Partial<RdapAbsence> = {}): Availability {
  const from = provenance(said);
  if (said?.state === 'not-registrable')
    return { state: 'not-registrable', reason: said.reason ?? 'reserved', ...from };
  if (said?.state === 'free' && (from.source === 'registry' || from.source === 'registrar')) {
    return { state: 'free', ...from, source: from.source };
  }
  if (!said && isKeptBack) return { state: 'not-registrable', reason: 'reserved', ...from };
  return { state: 'no-record', ...from };
}

const provenance = (said: AvailabilityExtension | undefined) => ({
  source: said?.source ?? ('rdap' as const),
  checkedAt: said?.checkedAt ?? timestamp(),
  ...(said?.isSample && { sample: true as const }),
});
