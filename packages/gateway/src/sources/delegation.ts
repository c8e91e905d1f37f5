// Interprets the DNS's answers about a name. The transport is separate: `dns` asks over UDP and TCP, `doh` over HTTPS.

import { timestamp } from '../../../../src/base/civil-date.ts';
import type { Availability, UnknownReason } from '../../../../src/domains/availability.ts';
import type { DnsAnswer, DnsQuestion } from '../../../../src/domains/dns-message.ts';
import { toAscii } from '../../../../src/domains/domain-name.ts';
import type { NameSource } from './source.ts';

/** An answer without an error: the name exists (NOERROR) or does not (NXDOMAIN). */
export type Reply = DnsAnswer & { readonly code: 'NOERROR' | 'NXDOMAIN' };

/** No answer, or one that says nothing about the name. */
export class DnsFailure extends Error {
  /** @param cause what the log says, such as `SERVFAIL` or `ECONNREFUSED`; never a name */
  constructor(
    readonly reason: UnknownReason,
    override readonly cause: string,
  ) {
    super(cause);
  }
}

/** Asks one question, in its own time. @throws DnsFailure */
export type Exchange = (question: DnsQuestion, signal: AbortSignal) => Promise<Reply>;

/** Bytes of an answer that need no second way (DNS flag day 2020). */
export const LONGEST_DATAGRAM = 1232;

/** Milliseconds that a name's own servers have after the parent has said that the name exists. */
const PATIENCE = 600;

/**
 * Asks the parent's servers (DS) and the name's own (NS, then SOA). That the name does not exist is the parent's word: `no-record`, never
 * `free`. A name that exists is `registered` where it is signed, where its own servers answer, and where they are silent, refuse or
 * are wrongly signed, for only a delegation leads a resolver to other servers. One that has neither NS nor SOA is `inconclusive`.
 */
export const createDelegationChecker = (exchange: Exchange): Required<Pick<NameSource, 'check' | 'control'>> => ({
  async check(name) {
    const ascii = toAscii(name);
    if (ascii === null) return { state: 'invalid', problem: { code: 'character' } };
    const done = new AbortController();
    try {
      return await find(ascii, (type) =>
        exchange({ type, name: ascii }, done.signal).catch((error: unknown) => failureOf(error)),
      );
    } finally {
      done.abort();
    }
  },
  /** Of a name that nobody has, so that no cache answers it. */
  async control(signal) {
    await exchange(
      { type: 'DS', name: `kiem-tra-${crypto.getRandomValues(new Uint32Array(1))[0]!.toString(36)}.vn` },
      signal,
    );
  },
});

async function find(
  name: string,
  ask: (type: DnsQuestion['type']) => Promise<Reply | DnsFailure>,
): Promise<Availability> {
  const own = ask('NS');
  const parent = await ask('DS');
  if (parent instanceof DnsFailure)
    return has(await own, 'NS', name) ? registered() : { state: 'unknown', reason: parent.reason };
  if (parent.code === 'NXDOMAIN') {
    const reply = await atMost(PATIENCE, own);
    if (reply instanceof DnsFailure && reply.reason === 'refused') return { state: 'unknown', reason: reply.reason };
    return reply && has(reply, 'NS', name)
      ? registered()
      : { state: 'no-record', source: 'dns', checkedAt: timestamp() - ageOf(parent) };
  }
  if (has(parent, 'DS', name)) return registered();

  for (const [type, asked] of [
    ['NS', own],
    ['SOA', undefined],
  ] as const) {
    const reply = await atMost(PATIENCE, asked ?? ask(type));
    if (
      !reply ||
      reply instanceof DnsFailure ||
      reply.code === 'NXDOMAIN' ||
      has(reply, type, name) ||
      zoneOf(reply) !== zoneOf(parent)
    )
      return registered();
  }
  return { state: 'unknown', reason: 'inconclusive' };
}

const registered = (): Availability => ({ state: 'registered', source: 'dns', checkedAt: timestamp() });

const failureOf = (error: unknown): DnsFailure =>
  error instanceof DnsFailure ? error : new DnsFailure('network', (error as Error).name);

const has = (reply: Reply | DnsFailure, type: DnsQuestion['type'], name: string): boolean =>
  !(reply instanceof DnsFailure) && reply.answers.some((answer) => answer.type === type && answer.name === name);

const authorityOf = ({ authorities }: Reply) => authorities.find(({ type }) => type === 'SOA');

/** The zone that gives a negative answer. The zone of a name's own servers differs from the parent's zone. */
const zoneOf = (reply: Reply): string | undefined => authorityOf(reply)?.name;

/**
 * The age of a cached NXDOMAIN in milliseconds. A zone gives it `minimum` seconds, which the resolver counts down (RFC 2308, section 5). If a
 * resolver caches for less time, the age is too high. The reported time is then too early, never too late.
 */
function ageOf(reply: Reply): number {
  const { minimum = 0, ttl = 0 } = authorityOf(reply) ?? {};
  return Math.max(0, minimum - ttl) * 1000;
}

function atMost<Value>(milliseconds: number, promise: Promise<Value>): Promise<Value | undefined> {
  let timer: ReturnType<typeof setTimeout>;
  const end = new Promise<undefined>((resolve) => (timer = setTimeout(() => resolve(undefined), milliseconds)));
  return Promise.race([promise, end]).finally(() => clearTimeout(timer));
}

/** @throws DnsFailure for an answer that is an error */
export function replyOf(answer: DnsAnswer): Reply {
  const { code } = answer;
  if (code === 'NOERROR' || code === 'NXDOMAIN') return { ...answer, code };
  throw new DnsFailure(code === 'REFUSED' || code === 'NOTIMP' ? 'refused' : 'inconclusive', code);
}
