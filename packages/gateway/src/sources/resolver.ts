// Sends one question to one resolver: over UDP from its own port, over TCP if the answer is too long. For Node.

import { randomInt } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { connect, isIP } from 'node:net';
import { decodeAnswer, encodeQuestion, type DnsAnswer, type DnsQuestion } from '../../../../src/domains/dns-message.ts';
import { DnsFailure, LONGEST_DATAGRAM, replyOf, type Reply } from './delegation.ts';

export interface Resolver {
  /** As it stands in the settings. */
  readonly text: string;
  readonly address: string;
  readonly port: number;
}

/**
 * Reads `192.0.2.1`, `192.0.2.1:5353`, `2001:db8::1` or `[2001:db8::1]:5353`.
 * @throws TypeError for anything else
 */
export function resolverOf(text: string): Resolver {
  const [, bracketed, v4, port = '53'] = /^(?:\[([\da-f:.]+)\]|([\d.]+))(?::(\d+))?$/i.exec(text) ?? [];
  const address = bracketed ?? v4 ?? text;
  if (!isIP(address) || Number(port) > 65_535) throw new TypeError(`“${text}” is no IP address`);
  return { text, address, port: Number(port) };
}

/** How often a datagram is sent within its time, because one may be lost. */
const TRIES = 3;

/**
 * What is no answer to this very question is passed over, for anybody may have sent it.
 * @param timeout milliseconds
 * @throws DnsFailure where there is none in time, or it is an error
 */
export async function askResolver(
  question: DnsQuestion,
  resolver: Resolver,
  timeout: number,
  signal: AbortSignal,
): Promise<Reply> {
  const id = randomInt(0x10000);
  const read = (data: Uint8Array) => decodeAnswer(data, question, id);
  const message = encodeQuestion(question, id, LONGEST_DATAGRAM);
  const endings: (() => void)[] = [];
  try {
    const answer = await new Promise<DnsAnswer>((resolve, reject) => {
      const fail = (reason: 'timeout' | 'network', cause: string) => reject(new DnsFailure(reason, cause));
      const timer = setTimeout(() => fail('timeout', 'timeout'), timeout);
      const abort = () => fail('timeout', 'no longer needed');
      signal.addEventListener('abort', abort);
      endings.push(
        () => clearTimeout(timer),
        () => signal.removeEventListener('abort', abort),
      );

      const failed = (cause: string) => fail('network', cause);
      const byStream = () => endings.push(overTcp(resolver, message, read, resolve, failed));
      endings.push(
        overUdp(
          resolver,
          message,
          timeout / TRIES,
          read,
          (answer) => (answer.isTruncated ? byStream() : resolve(answer)),
          failed,
        ),
      );
    });
    return replyOf(answer);
  } finally {
    for (const end of endings) end();
  }
}

type Read = (data: Uint8Array) => DnsAnswer | undefined;

/** @returns a function that ends the exchange */
function overUdp(
  { address, port }: Resolver,
  message: Uint8Array,
  pause: number,
  read: Read,
  found: (answer: DnsAnswer) => void,
  failed: (cause: string) => void,
): () => void {
  const socket = createSocket(isIP(address) === 4 ? 'udp4' : 'udp6');
  let timer: NodeJS.Timeout | undefined;
  socket.on('error', (error: NodeJS.ErrnoException) => failed(error.code ?? error.name));
  socket.on('message', (data) => {
    const answer = read(data);
    if (answer) found(answer);
  });
  // A connected socket receives packets only from its peer, and an error if the port is closed.
  socket.connect(port, address, () => {
    const send = () => socket.send(message, () => undefined);
    send();
    timer = setInterval(send, pause);
  });
  return () => {
    clearInterval(timer);
    socket.close();
  };
}

/** @returns a function that ends the exchange */
function overTcp(
  { address, port }: Resolver,
  message: Uint8Array,
  read: Read,
  found: (answer: DnsAnswer) => void,
  failed: (cause: string) => void,
): () => void {
  let received = Buffer.alloc(0);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(message.length);
  const socket = connect(port, address, () => socket.write(Buffer.concat([length, message])));
  socket.on('error', (error: NodeJS.ErrnoException) => failed(error.code ?? error.name));
  socket.on('close', () => failed('closed'));
  socket.on('data', (data) => {
    received = Buffer.concat([received, data]);
    const end = received.length < 2 ? Infinity : 2 + received.readUInt16BE(0);
    if (received.length < end) return;
    const answer = read(received.subarray(2, end));
    if (answer) found(answer);
    else failed('garbled');
  });
  return () => void socket.destroy();
}
