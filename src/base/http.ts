// Sends HTTP requests with a timeout and one retry. No other file calls `fetch`.

import { timestamp } from './civil-date.ts';
import { ConfigError, RequestError, ResponseError } from './errors.ts';
import { webAddress } from './web-address.ts';

/** A parser of answers, such as a zod schema. */
export interface Schema<Value> {
  safeParse(answer: unknown): { success: true; data: Value } | { success: false };
}

export interface RequestOptions {
  /** Stops the request; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt, its body included. */
  readonly timeout?: number;
  /** Milliseconds before the second attempt. */
  readonly pause?: number;
  readonly cache?: RequestCache;
  /** Headers that the service asks for, such as a key; only a server has such. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A response with its whole body. */
export interface HttpResponse {
  readonly status: number;
  /** Media type, lower case, without parameters; empty where the server said none. */
  readonly type: string;
  /** The encoding of its text as the server said it, lower case; empty where it said none. */
  readonly charset: string;
  readonly body: ArrayBuffer;
}

interface Wanted {
  readonly types: readonly string[];
  readonly statuses?: readonly number[];
  readonly most?: number;
}

/** The media types of servers for a file of any kind. */
export const ANY_TYPE = '*/*';

/** The longest wait that a server may ask for. A longer one is taken for a mistake. */
const LONGEST_WAIT = 3_600_000;

/**
 * Gets something, without cookies and without saying from which page. Tries a second time, once, after a network failure or a 502, 503 or
 * 504, unless the server says when to come back; a time-out, an abort and every other status are final.
 *
 * @param address `https:` or the page's own origin
 * @param wanted.types media types that can be used, the preferred first; an answer of another type is a broken one, unless any will do
 * @param wanted.most bytes of the longest answer that can be used, as they are when unpacked; of a longer one no more is taken
 * @param wanted.statuses statuses besides 2xx that are answers too
 * @throws ConfigError for another address, without asking it
 * @throws RequestError where nothing came back (`timeout` after 10 s)
 * @throws ResponseError for a status, a media type or a length that cannot be used; `retryAt` as Retry-After says, at most an hour away
 */
export async function request(address: string, wanted: Wanted, options: RequestOptions = {}): Promise<HttpResponse> {
  const url = webAddress(address);
  if (!url) throw new ConfigError('address-not-secure', 'only https addresses and those of the page itself are asked');
  try {
    return await attempt(url, wanted, options);
  } catch (error) {
    if (!isPassing(error)) throw error;
    await wait(options.pause ?? 500, options.signal);
    return attempt(url, wanted, options);
  }
}

/**
 * Gets JSON of a known shape.
 * @throws ResponseError `invalid` where the answer is not JSON or not of that shape; otherwise as request
 */
export async function fetchJson<Value>(
  address: string,
  schema: Schema<Value>,
  options?: RequestOptions,
): Promise<Value> {
  return readJson(await request(address, { types: ['application/json'] }, options), schema);
}

/**
 * Gets a text, once, without cookies and without saying from which page.
 * @param address one that may be asked
 * @throws where nothing came back; the status, where it is no success
 */
export async function fetchText(address: string): Promise<string> {
  const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (!response.ok) throw response.status;
  return response.text();
}

/** Reads an answer as JSON of a known shape, or throws as fetchJson does. */
export function readJson<Value>(answer: HttpResponse, schema: Schema<Value>): Value {
  let json: unknown;
  try {
    json = JSON.parse(readText(answer));
  } catch (cause) {
    throw new ResponseError('invalid', answer.status, undefined, { cause });
  }
  const result = schema.safeParse(json);
  if (!result.success) throw new ResponseError('invalid', answer.status);
  return result.data;
}

/** Reads an answer as UTF-8, without a byte order mark. */
export const readText = (answer: HttpResponse): string => new TextDecoder().decode(answer.body);

async function attempt(
  url: string,
  { types, statuses = [], most = Infinity }: Wanted,
  { signal, timeout = 10_000, cache = 'default', headers: more }: RequestOptions,
): Promise<HttpResponse> {
  signal?.throwIfAborted();
  // `AbortSignal.any` and `AbortSignal.timeout` are younger than some of the phones that run this code.
  const controller = new AbortController();
  const abort = () => controller.abort(signal?.reason);
  signal?.addEventListener('abort', abort);
  const timer = setTimeout(() => controller.abort(new RequestError('timeout')), timeout);
  try {
    const response = await fetch(url, {
      headers: { accept: types.join(', '), ...more },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache,
      signal: controller.signal,
    });
    const { status, headers } = response;
    if (!response.ok && !statuses.includes(status)) {
      controller.abort();
      throw new ResponseError(
        status === 429 ? 'rate-limited' : 'status',
        status,
        retryTime(headers.get('retry-after')),
      );
    }
    const body = await readBody(response, most);
    if (!body) {
      controller.abort();
      throw new ResponseError('too-long', status);
    }
    const said = (headers.get('content-type') ?? '').toLowerCase();
    const type = said.split(';')[0]!.trim();
    if (body.byteLength > 0 && !types.includes(type) && !types.includes(ANY_TYPE))
      throw new ResponseError('invalid', status);
    return { status, type, charset: /charset="?([^\s;"]+)/.exec(said)?.[1] ?? '', body };
  } catch (error) {
    if (error instanceof ResponseError) throw error;
    controller.signal.throwIfAborted();
    throw new RequestError(globalThis.navigator?.onLine === false ? 'offline' : 'network', { cause: error });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

/** The whole body; `undefined` if it is longer than `most` bytes. The rest is then not read. */
async function readBody(response: Response, most: number): Promise<ArrayBuffer | undefined> {
  const { body } = response;
  if (most === Infinity || !body) return response.arrayBuffer();
  const reader = body.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(chunks).arrayBuffer();
    length += value.byteLength;
    if (length > most) return undefined;
    chunks.push(value);
  }
}

/** Whether a retry a moment later may succeed. */
const isPassing = (error: unknown): boolean =>
  error instanceof ResponseError
    ? [502, 503, 504].includes(error.status ?? 0) && error.retryAt === undefined
    : error instanceof RequestError && error.code === 'network';

function wait(duration: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, duration);
    signal?.addEventListener('abort', done);
  });
}

/** Parses Retry-After, which is seconds or a date (RFC 9110, section 10.2.3). From another origin the header is visible only if CORS exposes it. */
function retryTime(header: string | null): number | undefined {
  if (header === null) return undefined;
  const now = timestamp();
  const at = /^\s*\d+\s*$/.test(header) ? now + Number(header) * 1000 : Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.min(Math.max(at, now), now + LONGEST_WAIT);
}
