// Asks a DNS resolver about a name over HTTPS (RFC 8484). Works with any resolver.

import { timestamp } from '../base/civil-date.ts';
import { request, type RequestOptions } from '../base/http.ts';
import { unknownBecauseOf, type Availability, type AvailabilityChecker } from './availability.ts';
import { decodeAnswer, encodeQuestion, type DnsQuestion } from './dns-message.ts';
import { toAscii } from './domain-name.ts';
import { serviceAddress } from './service-address.ts';

const MEDIA_TYPE = 'application/dns-message';

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
      const question: DnsQuestion = { type: 'NS', name: ascii };
      try {
        // The id is always 0, so that a cache sees equal questions as equal (RFC 8484, section 4.1).
        const { body } = await request(
          `${resolver}?dns=${base64url(encodeQuestion(question, 0))}`,
          { types: [MEDIA_TYPE] },
          { ...limits, signal, cache: 'no-store' },
        );
        return read(new Uint8Array(body), question);
      } catch (error) {
        return unknownBecauseOf(error);
      }
    },
  };
}

function read(message: Uint8Array, question: DnsQuestion): Availability {
  const answer = decodeAnswer(message, question, 0);
  const said = { source: 'dns', checkedAt: timestamp() } as const;
  switch (answer?.code) {
    case undefined:
      return { state: 'unknown', reason: 'invalid-answer' };
    case 'NXDOMAIN':
      return { state: 'no-record', ...said };
    case 'NOERROR':
      return answer?.answers.some(({ type, name }) => type === 'NS' && name === question.name)
        ? { state: 'registered', ...said }
        : { state: 'unknown', reason: 'inconclusive' };
    default:
      return { state: 'unknown', reason: answer?.code === 'REFUSED' ? 'refused' : 'unavailable' };
  }
}

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
