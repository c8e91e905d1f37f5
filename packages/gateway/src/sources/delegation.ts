// Interprets the DNS's answers about a name. The transport is separate: `dns` asks over UDP and TCP, `doh` over HTTPS.

import type { Packet, RecordType } from '@leichtgewicht/dns-packet';
import * as wire from '@leichtgewicht/dns-packet';
import { timestamp } from '../../../../src/base/civil-date.ts';
import type { Availability, UnknownReason } from '../../../../src/domains/availability.ts';
import { toAscii } from '../../../../src/domains/domain-name.ts';
import type { Source } from './source.ts';

export interface DelegationQuestion {
  readonly type: 'DS' | 'NS' | 'SOA';
  readonly name: string;
}

/** An answer without an error: the name exists (NOERROR) or does not (NXDOMAIN). */
export type Reply = Packet & { readonly rcode: 'NOERROR' | 'NXDOMAIN' };

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
export type Exchange = (question: DelegationQuestion, signal: AbortSignal) => Promise<Reply>;

/** Milliseconds that a name's own servers have after the parent has said that the name exists. */
const PATIENCE = 600;

/**
 * Asks the parent's servers (DS) and the name's own (NS, then SOA). That the name does not exist is the parent's word: `no-record`, never
 * `free`. A name that exists is `registered` where it is signed, where its own servers answer, and where they are silent, refuse or
 * are wrongly signed, for only a delegation leads a resolver to other servers. One that has neither NS nor SOA is `inconclusive`.
 */
export const createDelegationChecker = (exchange: Exchange): Required<Pick<Source, 'check' | 'control'>> => ({
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
  ask: (type: DelegationQuestion['type']) => Promise<Reply | DnsFailure>,
): Promise<Availability> {
  const own = ask('NS');
  const parent = await ask('DS');
  if (parent instanceof DnsFailure)
    return has(await own, 'NS', name) ? registered() : { state: 'unknown', reason: parent.reason };
  if (parent.rcode === 'NXDOMAIN') {
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
      reply.rcode === 'NXDOMAIN' ||
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

const has = (reply: Reply | DnsFailure, type: RecordType, name: string): boolean =>
  !(reply instanceof DnsFailure) &&
  !!reply.answers?.some((answer) => answer.type === type && isSame(answer.name, name));

/** The zone that gives a negative answer. The zone of a name's own servers differs from the parent's zone. */
const zoneOf = ({ authorities }: Reply): string | undefined =>
  authorities?.find(({ type }) => type === 'SOA')?.name.toLowerCase();

/** DNS names are case-insensitive, and resolvers may change the case. */
const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/**
 * The age of a cached NXDOMAIN in milliseconds. A zone gives it `minimum` seconds, which the resolver counts down (RFC 2308, section 5). If a
 * resolver caches for less time, the age is too high. The reported time is then too early, never too late.
 */
function ageOf({ authorities }: Reply): number {
  const zone = authorities?.find((record) => record.type === 'SOA');
  return zone?.type === 'SOA' ? Math.max(0, (zone.data.minimum ?? 0) - (zone.ttl ?? 0)) * 1000 : 0;
}

function atMost<Value>(milliseconds: number, promise: Promise<Value>): Promise<Value | undefined> {
  let timer: ReturnType<typeof setTimeout>;
  const end = new Promise<undefined>((resolve) => (timer = setTimeout(() => resolve(undefined), milliseconds)));
  return Promise.race([promise, end]).finally(() => clearTimeout(timer));
}

/** A question as bytes, ready for answers of up to 1232 bytes (DNS flag day 2020). */
export const encodeQuestion = ({ type, name }: DelegationQuestion, id: number): Uint8Array =>
  wire.encode({
    type: 'query',
    id,
    flags: wire.RECURSION_DESIRED,
    questions: [{ type, class: 'IN', name }],
    additionals: [
      {
        type: 'OPT',
        name: '.',
        udpPayloadSize: 1232,
        extendedRcode: 0,
        ednsVersion: 0,
        flags: 0,
        flag_do: false,
        options: [],
      },
    ],
  } as never);

/** The message, if it is an answer to the question. */
export function decodeAnswer(message: Uint8Array, { type, name }: DelegationQuestion, id: number): Packet | undefined {
  let packet: Packet;
  try {
    packet = wire.decode(message);
  } catch {
    return undefined;
  }
  const [question, ...more] = packet.questions ?? [];
  const isAnswer =
    packet.type === 'response' &&
    packet.id === id &&
    question?.type === type &&
    isSame(question.name, name) &&
    !more.length;
  return isAnswer ? packet : undefined;
}

/** @throws DnsFailure for an answer that is an error */
export function replyOf(packet: Packet): Reply {
  const { rcode = 'NOERROR' } = packet as { rcode?: string };
  if (rcode === 'NOERROR' || rcode === 'NXDOMAIN') return { ...packet, rcode };
  throw new DnsFailure(rcode === 'REFUSED' || rcode === 'NOTIMP' ? 'refused' : 'inconclusive', rcode);
}
