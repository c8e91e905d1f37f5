// Asks a resolver over HTTPS (RFC 8484). Runs on every platform that has `fetch`.

import { RequestError, ResponseError } from '../../../../src/base/errors.ts';
import { request } from '../../../../src/base/http.ts';
import { unknownBecauseOf } from '../../../../src/domains/availability.ts';
import { decodeAnswer, encodeQuestion, type DnsQuestion } from '../../../../src/domains/dns-message.ts';
import { serviceAddress } from '../../../../src/domains/service-address.ts';
import { createDelegationChecker, DnsFailure, LONGEST_DATAGRAM, replyOf } from './delegation.ts';
import type { NameSource } from './source.ts';

export const MEDIA_TYPE = 'application/dns-message';

/**
 * Gets what is at an address, of the type MEDIA_TYPE.
 * @throws RequestError where nothing came back; ResponseError for a status or a type that cannot be used
 */
export type GetDnsMessage = (address: string, timeout: number, signal: AbortSignal) => Promise<Uint8Array>;

export interface DohSettings {
  /** Such as `https://example.vn/dns-query`; the template form `…{?dns}` is read as well. */
  readonly url: string;
  /** Milliseconds for one question. */
  readonly timeout: number;
  readonly tell: (resolver: string, cause: string) => void;
  readonly get?: GetDnsMessage | undefined;
}

const byFetch: GetDnsMessage = async (address, timeout, signal) =>
  new Uint8Array((await request(address, { types: [MEDIA_TYPE] }, { timeout, signal, cache: 'no-store' })).body);

/** @throws ConfigError for an address that may not be asked; see serviceAddress */
export function createDohSource({ url, timeout, tell, get = byFetch }: DohSettings): NameSource {
  const resolver = serviceAddress(url);
  const { host } = new URL(resolver);

  const exchange = async (question: DnsQuestion, signal: AbortSignal) => {
    // The id is always 0, so that a cache sees equal questions as equal (RFC 8484, section 4.1).
    const message = await get(
      `${resolver}?dns=${base64url(encodeQuestion(question, 0, LONGEST_DATAGRAM))}`,
      timeout,
      signal,
    );
    const answer = decodeAnswer(message, question, 0);
    if (!answer) throw new DnsFailure('invalid-answer', 'garbled');
    return replyOf(answer);
  };

  return {
    name: 'doh',
    authority: 'dns',
    ...createDelegationChecker((question, signal) =>
      exchange(question, signal).catch((error: unknown) => {
        const failure = failureOf(error);
        if (question.type === 'DS' && !signal.aborted) tell(host, failure.cause);
        throw failure;
      }),
    ),
  };
}

function failureOf(error: unknown): DnsFailure {
  if (error instanceof DnsFailure) return error;
  if (!(error instanceof RequestError || error instanceof ResponseError))
    return new DnsFailure('network', 'no longer needed');
  const { reason } = unknownBecauseOf(error) as { reason: DnsFailure['reason'] };
  return new DnsFailure(reason, error instanceof ResponseError && error.status ? `HTTP ${error.status}` : error.code);
}

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
