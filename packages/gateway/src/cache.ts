// Caches answers, each with its own TTL. Equal questions at the same time are asked once.

import { LRUCache } from 'lru-cache';
import { timestamp } from '../../../src/base/civil-date.ts';
import type { Availability, UnknownReason } from '../../../src/domains/availability.ts';
import { answerFor, type RdapAnswer } from './answer.ts';
import { createBodies, type Body } from './body.ts';
import { inquire } from './inquiry.ts';
import type { AskedName } from './name.ts';
import type { NameSource } from './sources/source.ts';

/** How long answers are kept, in seconds, and how many at most. */
export interface Ttls {
  readonly registered: number;
  /** Nothing found, or not to be registered. */
  readonly absent: number;
  /** Nothing known, or not known by the one who would know best. */
  readonly unknown: number;
  readonly names: number;
  /** About as many bytes as they may take; without it only the number of names is a limit. */
  readonly bytes?: number;
}

/** An answer with the data for its delivery. */
export interface CacheEntry extends Pick<RdapAnswer, 'status'> {
  readonly body: Body;
  /** Seconds; only where nothing is known. */
  readonly retryAfter: number | undefined;
  /** For the log: the suffix, the state, and the source. */
  readonly suffix: string;
  readonly outcome: string;
  readonly by: string;
  readonly reason: UnknownReason | undefined;
}

interface Question {
  readonly name: AskedName;
  /** Whether it was this question that was asked, and not an equal one under way. */
  asked: boolean;
}

/** The longest wait that a client is told, in seconds. */
const LONGEST_WAIT = 3600;

/** The estimated (not measured) bytes of a cached answer, besides its content and the letters of its name. */
const ENTRY = 500;

export function createCache(sources: readonly NameSource[], ttls: Ttls) {
  const bodyOf = createBodies();
  const kept = new LRUCache<string, CacheEntry, Question>({
    max: ttls.names,
    ...(ttls.bytes && { maxSize: ttls.bytes, sizeCalculation: ({ body }, name) => ENTRY + name.length + body.own }),
    // The cache uses the monotonic clock, so a change of the system time does not change the age of answers.
    ttl: ttls.absent * 1000,
    // The cache reads the clock each time. A timer between two readings would cost more, and on an edge it would end with the request.
    ttlResolution: 0,
    // A question in progress is answered, even if its entry was removed meanwhile.
    ignoreFetchAbort: true,
    fetchMethod: async (_key, _stale, { context, options }) => {
      context.asked = true;
      const { name } = context;
      const { answer, by, partial } = await inquire(name, sources);
      const ttl = answer.state === 'registered' ? ttls.registered : partial ? ttls.unknown : ttls.absent;
      options.ttl = Math.max(1, ttl - ageOf(answer)) * 1000;
      const { status, body: text } = answerFor(name, answer, partial);
      return {
        status,
        body: await bodyOf(text),
        retryAfter: retryAfter(answer, ttls),
        suffix: name.suffix,
        outcome: answer.state,
        by,
        reason: answer.state === 'unknown' ? answer.reason : undefined,
      };
    },
  });

  return {
    /** The kept answer, if it may still be given. */
    recall: (ascii: string): CacheEntry | undefined => kept.get(ascii),
    /** A new answer, asked once for all who want it, and whether this was the one who asked. */
    ask: async (name: AskedName): Promise<{ answer: CacheEntry; asked: boolean }> => {
      const question: Question = { name, asked: false };
      const answer = await kept.forceFetch(name.ascii, { context: question });
      return { answer, asked: question.asked };
    },
    /** Whole seconds for which an answer may still be given. */
    remaining: (ascii: string): number => Math.max(0, Math.ceil(kept.getRemainingTTL(ascii) / 1000)),
  };
}

/** Seconds since the registrar was asked, perhaps by another gateway. */
const ageOf = (answer: Availability): number =>
  'source' in answer && answer.source === 'registrar' && answer.checkedAt !== undefined
    ? Math.max(0, Math.round((timestamp() - answer.checkedAt) / 1000))
    : 0;

const retryAfter = (answer: Availability, ttls: Ttls): number | undefined => {
  if (answer.state !== 'unknown') return undefined;
  const wait = answer.retryAt === undefined ? ttls.unknown : Math.ceil((answer.retryAt - timestamp()) / 1000);
  return Math.min(Math.max(wait, ttls.unknown, 1), LONGEST_WAIT);
};
