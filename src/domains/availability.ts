// The possible answers to a question about a name, and the interface of a checker.

import type { CivilDate } from '../base/civil-date.ts';
import { RequestError, ResponseError } from '../base/errors.ts';
import { isNotRegistrable } from './domain-name.ts';
import type { DomainNameProblem, NotRegistrableCode } from './domain-name-problem.ts';

/**
 * Who says so. `rules`: this library, from the published rules; `dns`: the DNS, which knows delegations and nothing else; `rdap`: an
 * RDAP service that does not say where it has it from; `registrar` and `registry`: their own records.
 */
export type AvailabilitySource = 'rules' | 'dns' | 'rdap' | 'registrar' | 'registry';

/** Why nothing can be said. */
export type UnknownReason =
  | 'offline'
  | 'timeout'
  | 'network'
  | 'rate-limited'
  /** the service has trouble of its own */
  | 'unavailable'
  /** the service does not answer such a question; asking again will not help */
  | 'refused'
  /** the response is not an answer to the question */
  | 'invalid-answer'
  /** an answer that speaks neither for nor against a registration */
  | 'inconclusive';

interface Answered<Source extends AvailabilitySource = AvailabilitySource> {
  readonly source: Source;
  /** When the source was asked, milliseconds since 1970. */
  readonly checkedAt: number;
  /** Made up for a demonstration. */
  readonly sample?: true;
}

/** The answer about a name. There is no plain "available": only those who give names out can say `free`. */
export type Availability =
  /** Not a name below .vn. */
  | { readonly state: 'invalid'; readonly problem: DomainNameProblem }
  /** Nobody can simply register it; `reserved` is what a registrar or the registry keeps back. */
  | ({ readonly state: 'not-registrable'; readonly reason: NotRegistrableCode | 'reserved' } & Partial<Answered>)
  | ({
      readonly state: 'registered';
      readonly registrar?: string;
      /** Last paid day, in Viet Nam. */
      readonly expiry?: CivilDate;
      /** Registered, and in no DNS: it leads nowhere yet. */
      readonly inactive?: true;
    } & Answered)
  /** No trace of it. It may still be held, reserved or suspended: the registrar decides. */
  | ({ readonly state: 'no-record' } & Answered)
  | ({ readonly state: 'free' } & Answered<'registrar' | 'registry'>)
  | {
      readonly state: 'unknown';
      readonly reason: UnknownReason;
      /** When to ask again, milliseconds since 1970, where the server said it. */
      readonly retryAt?: number;
    };

/** The states, of which an element shows each in its own way. */
export type AvailabilityState = Availability['state'];

/** Something that can be asked about names. One question, one answer; nothing is kept. */
export interface AvailabilityChecker {
  /**
   * @param name a whole name, in Unicode or ASCII (`unicode` or `ascii` of a DomainName). The rules of .vn are parseDomainName's to apply.
   * @returns an answer for every name and every failure; rejects only with the signal's reason, once that is aborted
   */
  check(name: string, options?: { readonly signal?: AbortSignal | undefined }): Promise<Availability>;
}

/** The answer of the rules alone for a text that parseDomainName refused. */
export const availabilityOf = (problem: DomainNameProblem): Availability =>
  isNotRegistrable(problem.code)
    ? { state: 'not-registrable', reason: problem.code, source: 'rules' }
    : { state: 'invalid', problem };

/** The answer after a failed question: unknown. Errors that are nobody's answer, such as an abort, are thrown on. */
export function unknownBecauseOf(error: unknown): Availability {
  if (error instanceof RequestError) return { state: 'unknown', reason: error.code };
  if (!(error instanceof ResponseError)) throw error;
  const { code, status = 0, retryAt } = error;
  const reason =
    code === 'invalid' ? 'invalid-answer' : code === 'rate-limited' ? code : status < 500 ? 'refused' : 'unavailable';
  return { state: 'unknown', reason, ...(retryAt !== undefined && { retryAt }) };
}
