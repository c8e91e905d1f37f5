// Takes a registrar's answers from the shared state, where another gateway asked before, and leaves new ones there. The key is a hash of the name;
// the value does not contain the name.

import * as z from 'zod/mini';
import { parseCivilDate, type CivilDate } from '../../../../src/base/civil-date.ts';
import type { Availability } from '../../../../src/domains/availability.ts';
import type { SharedState } from '../shared-state.ts';
import type { NameSource } from './source.ts';

/** Seconds for which an answer is valid. */
export interface AnswerTtls {
  readonly registered: number;
  readonly absent: number;
}

const said = { source: z.literal('registrar'), checkedAt: z.number() };

const Answer = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('registered'),
    ...said,
    registrar: z.optional(z.string()),
    expiry: z.optional(z.custom<CivilDate>((day) => parseCivilDate(day).ok)),
    inactive: z.optional(z.literal(true)),
  }),
  z.object({ state: z.enum(['free', 'no-record']), ...said }),
  z.object({
    state: z.literal('not-registrable'),
    reason: z.enum(['auction', 'geographic', 'generic', 'reserved']),
    ...said,
  }),
]);

export function withSharedAnswers(source: NameSource, ttls: AnswerTtls, shared: SharedState | undefined): NameSource {
  if (!shared) return source;
  return {
    ...source,
    async check(name, options) {
      const key = `answer ${source.name} ${name}`;
      const known = read(await shared.get(key));
      if (known) return known;
      const answer = await source.check(name, options);
      const written = Answer.safeParse(answer);
      if (written.success) {
        const ttl = written.data.state === 'registered' ? ttls.registered : ttls.absent;
        // Nobody waits for it.
        void shared.set(key, JSON.stringify(written.data), ttl);
      }
      return answer;
    },
  };
}

function read(text: string | undefined): Availability | undefined {
  try {
    return text === undefined ? undefined : (Answer.parse(JSON.parse(text)) as Availability);
  } catch {
    return undefined;
  }
}
