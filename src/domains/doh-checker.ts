// Asks a DNS resolver about a name over HTTPS (RFC 8484). Works with any resolver.

import { timestamp } from '../base/civil-date.ts';
import { RequestError, ResponseError } from '../base/errors.ts';
import { request, type HttpResponse, type RequestOptions } from '../base/http.ts';
import { unknownBecauseOf, type Availability, type AvailabilityChecker } from './availability.ts';
import { toAscii } from './domain-name.ts';
import { serviceAddress } from './service-address.ts';

const MEDIA_TYPE = 'application/dns-message';

type WireFormat = typeof import('@leichtgewicht/dns-packet');

/** The wire format is loaded with the first question, so pages that ask no resolver do not load it. */
const loadWireFormat = (): Promise<WireFormat> =>
  import('@leichtgewicht/dns-packet').catch((cause: unknown) => {
    throw new RequestError('network', { cause });
  });

/**
 * Asks a DNS resolver for a name's delegation (NS). A delegation is `registered`; that the name does not exist (NXDOMAIN) is
 * `no-record`, never `free`, because names that are held, reserved, suspended or not delegated look the same. A name that exists without
 * a delegation of its own is `inconclusive`: the zone may hold something below it. So is nothing said by a resolver that fails
 * (SERVFAIL) or refuses.
 *
 * The resolver learns which name is wished for. Its operator may be abroad: ask only where the page says so.
 * @param settings.url address of the resolver, such as `https://example.vn/dns-query`; the template form `…{?dns}` is read as well
 * @throws ConfigError for an address that may not be asked; see serviceAddress
 */
export function createDohChecker(
  settings: { readonly url: string } & Pick<RequestOptions, 'timeout' | 'pause'>,
): AvailabilityChecker {
  const { url, ...limits } = settings;
  const resolver = serviceAddress(url);

  return {
    async check(name, { signal } = {}) {
      const ascii = toAscii(name);
      if (ascii === null) return { state: 'invalid', problem: { code: 'character' } };
      try {
        const wire = await loadWireFormat();
        const answer = await request(
          `${resolver}?dns=${base64url(questionFor(ascii, wire))}`,
          { types: [MEDIA_TYPE] },
          { ...limits, signal, cache: 'no-store' },
        );
        return read(answer, ascii, wire);
      } catch (error) {
        return unknownBecauseOf(error);
      }
    },
  };
}

/** The id is always 0, so that a cache sees equal questions as equal (RFC 8484, section 4.1). */
const questionFor = (name: string, wire: WireFormat): Uint8Array =>
  wire.encode({ type: 'query', id: 0, flags: wire.RECURSION_DESIRED, questions: [{ type: 'NS', class: 'IN', name }] });

function read(answer: HttpResponse, ascii: string, wire: WireFormat): Availability {
  const message = decode(answer, wire);
  const question = message.questions?.[0];
  const isReply =
    message.type === 'response' &&
    message.id === 0 &&
    message.questions?.length === 1 &&
    question?.type === 'NS' &&
    isSame(question.name, ascii);
  if (!isReply) return { state: 'unknown', reason: 'invalid-answer' };

  const said = { source: 'dns', checkedAt: timestamp() } as const;
  switch (message.rcode) {
    case 'NXDOMAIN':
      return { state: 'no-record', ...said };
    case 'NOERROR':
      return message.answers?.some(({ type, name }) => type === 'NS' && isSame(name, ascii))
        ? { state: 'registered', ...said }
        : { state: 'unknown', reason: 'inconclusive' };
    default:
      return { state: 'unknown', reason: message.rcode === 'REFUSED' ? 'refused' : 'unavailable' };
  }
}

function decode(answer: HttpResponse, wire: WireFormat) {
  try {
    return wire.decode(new Uint8Array(answer.body));
  } catch (cause) {
    throw new ResponseError('invalid', answer.status, undefined, { cause });
  }
}

/** DNS names are case-insensitive, and resolvers may change the case. */
const isSame = (name: string, ascii: string): boolean => name.toLowerCase() === ascii;

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
