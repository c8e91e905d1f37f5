// HTTP requests: one at a time per host, with limits on time and size. The User-Agent names a contact.
// Redirects are few, and each is checked.

import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import pLimit, { type LimitFunction } from 'p-limit';
import { Agent, type Dispatcher } from 'undici';
import { Failure, failureOf } from './failure.ts';
import { checkUrl, guardedLookup, type OpenNetwork } from './guard.ts';

export interface Manners {
  readonly userAgent: string;
  /** Milliseconds for one request with its whole response. */
  readonly timeout: number;
  /** Milliseconds before the second attempt. */
  readonly pause: number;
  readonly reach: OpenNetwork;
}

export interface Answer {
  /** The final address after redirects. */
  readonly address: string;
  /** Each address that redirected, in order. */
  readonly redirects: readonly string[];
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface PageRequest {
  readonly most: number;
  readonly accept: string;
  /** Whether a longer response is cut off instead of refused. */
  readonly isCut?: boolean;
  /** Called before each request to a host, redirects included. */
  readonly mayAsk?: (address: string) => Promise<void>;
}

export type Ask = (address: string, question: PageRequest) => Promise<Answer>;

const MOST_REDIRECTS = 5;
const TRIES = 2;

/** One string per header. Repeated headers are joined by commas. */
const plainHeaders = (headers: Dispatcher.ResponseData['headers']): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]));

function unpacked(body: Readable, encoding = ''): Readable {
  const unpack = { gzip: createGunzip, 'x-gzip': createGunzip, br: createBrotliDecompress, deflate: createInflate }[
    encoding.trim().toLowerCase()
  ];
  if (!unpack) return body;
  const plain = unpack();
  body.on('error', (error) => plain.destroy(error));
  return body.pipe(plain);
}

async function readBody(body: Readable, encoding: string | undefined, { most, isCut }: PageRequest): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  const plain = unpacked(body, encoding);
  try {
    for await (const chunk of plain as AsyncIterable<Buffer>) {
      size += chunk.length;
      chunks.push(chunk);
      if (size <= most) continue;
      if (!isCut) throw new Failure('too-large', String(most));
      break;
    }
  } finally {
    plain.destroy();
    body.destroy();
  }
  // A buffer of its own, so that it can be transferred to another thread.
  const whole = new Uint8Array(Math.min(size, most));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk.subarray(0, whole.length - at), at);
    at += chunk.length;
    if (at >= whole.length) break;
  }
  return Buffer.from(whole.buffer);
}

const mayHelp = ({ code, detail }: Failure): boolean =>
  code === 'timeout' || code === 'no-connection' || (code === 'status' && /^(5\d\d|429|408)$/.test(detail));

export function createAsk({ userAgent, timeout, pause: wait, reach }: Manners): {
  readonly ask: Ask;
  close(): Promise<void>;
} {
  const agent = new Agent({
    connect: { lookup: guardedLookup(reach), timeout: Math.min(timeout, 10_000) },
    connections: 1,
    pipelining: 1,
    keepAliveTimeout: 1_000,
    keepAliveMaxTimeout: 1_000,
    headersTimeout: timeout,
    bodyTimeout: timeout,
  });
  const hosts = new Map<string, LimitFunction>();

  /** One request at a time per host, for http and https together. */
  async function inTurn<Value>(host: string, work: () => Promise<Value>): Promise<Value> {
    const turn = hosts.get(host) ?? pLimit(1);
    hosts.set(host, turn);
    try {
      return await turn(work);
    } finally {
      if (!turn.activeCount && !turn.pendingCount) hosts.delete(host);
    }
  }

  async function once(url: URL, question: PageRequest): Promise<Omit<Answer, 'redirects'>> {
    const signal = AbortSignal.timeout(timeout);
    const { statusCode, headers, body } = await agent.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: 'GET',
      headers: {
        'user-agent': userAgent,
        accept: question.accept,
        'accept-language': 'vi, en;q=0.5',
        'accept-encoding': 'gzip, br, deflate',
      },
      signal,
    });
    const plain = plainHeaders(headers);
    const isRedirect = [301, 302, 303, 307, 308].includes(statusCode) && !!plain['location'];
    const read = readBody(
      body,
      plain['content-encoding'],
      isRedirect ? { ...question, most: 0, isCut: true } : question,
    );
    return { address: url.href, status: statusCode, headers: plain, body: await read };
  }

  async function follow(address: string, question: PageRequest): Promise<Answer> {
    const redirects: string[] = [];
    let url = new URL(address);
    for (;;) {
      url.hash = '';
      checkUrl(url, reach);
      await question.mayAsk?.(url.href);
      const answer = await inTurn(url.host, () => once(url, question));
      const to = answer.headers['location'];
      if (!to || ![301, 302, 303, 307, 308].includes(answer.status)) return { ...answer, redirects };
      redirects.push(url.href);
      if (redirects.length > MOST_REDIRECTS || !URL.canParse(to, url))
        throw new Failure('redirects', String(redirects.length));
      url = new URL(to, url);
    }
  }

  const ask: Ask = async (address, question) => {
    for (let tries = 1; ; tries++) {
      const failed = await follow(address, question).then(
        (answer) =>
          answer.status < 500 && answer.status !== 429 ? answer : new Failure('status', String(answer.status)),
        failureOf,
      );
      if (!(failed instanceof Failure)) return failed;
      if (tries >= TRIES || !mayHelp(failed)) throw failed;
      await pause(wait);
    }
  };
  return { ask, close: () => agent.destroy() };
}
