// The RDAP service for names below .vn as one Fetch handler: request in, response out. Runs on every platform that has `fetch`.

import { Hono, type Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { help, refuse, type RdapAnswer } from './answer.ts';
import { createWriter } from './body.ts';
import { createClientLimit, type ClientLimits } from './rate-limit.ts';
import { protect, type Limits } from './protect.ts';
import type { Log } from './log.ts';
import { createCache, type CacheEntry, type Ttls } from './cache.ts';
import { readName } from './name.ts';
import type { Refusal } from './messages.ts';
import type { SharedState } from './shared-state.ts';
import type { NameSource } from './sources/source.ts';

export interface GatewaySettings {
  /** In the order in which they are asked. */
  readonly sources: readonly NameSource[];
  /** Endings below which names may be asked about, without a leading dot. */
  readonly suffixes: readonly string[];
  readonly lives: Ttls;
  readonly limits: Limits;
  readonly clients: ClientLimits;
  /** For limits per client; none means that each gateway counts for itself. */
  readonly shared?: SharedState | undefined;
  readonly log: Log;
}

/** Answers a request, at once where the answer is known. @param address of the connection, where the server knows it */
export type Gateway = (request: Request, address?: string) => Response | Promise<Response>;

const HEADERS = {
  'content-type': 'application/rdap+json',
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Retry-After',
  'x-content-type-options': 'nosniff',
} as const;

type AnsweredRequest = Pick<Context, 'req'>;

const METHODS = 'GET, HEAD, OPTIONS';

/** A browser's preflight request before a request to another origin. */
const PREFLIGHT = { ...HEADERS, 'access-control-allow-methods': METHODS, 'access-control-max-age': '86400' } as const;

/** The queries of RDAP other than domains (RFC 9082, sections 3.1 and 3.2). */
const OTHER_QUESTIONS = /^\/rdap\/(ip|autnum|nameserver|entity|domains|nameservers|entities)(\/|$)/;

export function createGateway({ sources, suffixes, lives, limits, clients, shared, log }: GatewaySettings): Gateway {
  const allowed = new Set(suffixes);
  const guarded = sources.map((source) =>
    protect(source, limits, (event, name, cause) => log.event(event, { source: name, ...(cause && { cause }) })),
  );
  const memory = createCache(guarded, lives);
  const waitOf = createClientLimit(clients, shared);
  const write = createWriter();
  const app = new Hono<{ Bindings: { address: string } }>();

  const refusal = (kind: Refusal, more: Readonly<Record<string, string>> = {}): Response =>
    respond(refuse(kind), { 'cache-control': 'no-store', ...more });

  const tell = (answer: CacheEntry, ascii: string, known: string | null, source: string): Response => {
    log.asked({ suffix: answer.suffix, outcome: answer.outcome, source, reason: answer.reason });
    return deliver(answer, write, memory.remaining(ascii), known);
  };

  // With or without a slash at the end, because clients write both.
  app.on('GET', ['/rdap/help', '/rdap/help/'], () => respond(help(), { 'cache-control': 'public, max-age=3600' }));

  const answer = ({ req }: AnsweredRequest, wait: number): Response | Promise<Response> => {
    if (wait) {
      log.asked({ suffix: '-', outcome: 'rate-limited', source: '-' });
      return refusal('rate-limited', { 'retry-after': String(wait) });
    }
    const text = req.path.slice('/rdap/domain/'.length);
    const known = req.raw.headers.get('if-none-match');
    // A name with a cached answer was parsed before, so it is not parsed again.
    const recalled = memory.recall(text.toLowerCase());
    if (recalled) return tell(recalled, text.toLowerCase(), known, 'kept');

    const read = readName(text, allowed);
    if (!read.ok) {
      log.asked({ suffix: '-', outcome: 'invalid', source: '-' });
      return refusal(read.problem.code === 'suffix' ? 'suffix' : 'invalid');
    }
    const { ascii } = read.value;
    const kept = memory.recall(ascii);
    if (kept) return tell(kept, ascii, known, 'kept');
    return memory.ask(read.value).then(({ answer, asked }) => tell(answer, ascii, known, asked ? answer.by : 'kept'));
  };

  app.get('/rdap/domain/*', (context): Response | Promise<Response> => {
    const wait = waitOf(context.req.raw, context.env.address);
    return typeof wait === 'number' ? answer(context, wait) : wait.then((seconds) => answer(context, seconds));
  });

  // Not a route of its own, so that a question has only one handler. Hono calls a single handler without a chain.
  app.notFound(({ req }) => {
    if (req.method === 'OPTIONS') return new Response(null, { status: 204, headers: PREFLIGHT });
    if (req.method !== 'GET' && req.method !== 'HEAD') return refusal('method', { allow: METHODS });
    // An unknown path is not a 404: a form with a wrong endpoint would read that as "no such name".
    return refusal(OTHER_QUESTIONS.test(req.path) ? 'not-offered' : 'address');
  });

  app.onError((error) => {
    // The message may contain the name that was asked about. The location of the error does not.
    log.event('broken', {
      error: error.name,
      at:
        (error.stack ?? '')
          .split('\n')
          .filter((line) => /^\s+at /.test(line))[0]
          ?.trim() ?? '',
    });
    return refusal('broken');
  });

  return (request, address = '') => app.fetch(request, { address });
}

const respond = ({ status, body }: RdapAnswer, more: Readonly<Record<string, string>>): Response =>
  new Response(body, { status: status as ContentfulStatusCode, headers: { ...HEADERS, ...more } });

function deliver(
  { status, body, retryAfter }: CacheEntry,
  write: ReturnType<typeof createWriter>,
  seconds: number,
  known: string | null,
): Response {
  if (retryAfter !== undefined)
    return new Response(write(body), {
      status,
      headers: { ...HEADERS, 'cache-control': 'no-store', 'retry-after': String(retryAfter) },
    });
  const { etag } = body.template;
  const headers = {
    'content-type': HEADERS['content-type'],
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'Retry-After',
    'x-content-type-options': 'nosniff',
    etag,
    'cache-control': `public, max-age=${seconds}`,
  };
  return known !== null && matches(known, etag)
    ? new Response(null, { status: 304, headers })
    : new Response(write(body), { status, headers });
}

/** Whether the client already has this answer, whenever the source was asked (RFC 9110, section 13.1.2). */
const matches = (known: string, etag: string): boolean =>
  known.trim() === '*' || known.split(',').some((tag) => bare(tag.trim()) === bare(etag));

const bare = (tag: string): string => tag.replace(/^(W\/)+/, '');
