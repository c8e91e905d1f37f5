// Asks BKNS, a registrar, through its partner interface, version 1. Reads no personal data from the answers.

import * as z from 'zod/mini';
import { parseCivilDate, timestamp, todayInVietnam, type CivilDate } from '../../../../src/base/civil-date.ts';
import { readJson, request } from '../../../../src/base/http.ts';
import { unknownBecauseOf, type Availability } from '../../../../src/domains/availability.ts';
import { toAscii } from '../../../../src/domains/domain-name.ts';
import type { NameSource } from './source.ts';

/** Fields that are not named here, above all the registrant, are dropped during parsing. */
const Answer = z.object({
  domain: z.string(),
  status: z.enum(['registered', 'available', 'pending']),
  data: z.nullish(
    z.object({
      registrar: z.catch(z.nullish(z.object({ name: z.nullish(z.string()) })), undefined),
      nameservers: z.catch(z.nullish(z.array(z.string())), undefined),
      dates: z.catch(z.nullish(z.object({ expiry: z.nullish(z.string()) })), undefined),
    }),
  ),
});

/**
 * Asks for a name's record. `available` is `free`; `pending` is told as `registered`, for somebody has begun or not yet lost a
 * registration (inferred: what the word covers is not documented).
 *
 * @param settings.key from the operator's contract with BKNS; it goes nowhere else
 * @param settings.url base address of the interface
 */
export const createBknsSource = ({
  key,
  url,
  timeout,
}: {
  readonly key: string;
  readonly url: string;
  readonly timeout: number;
}): NameSource => ({
  name: 'bkns',
  authority: 'registrar',
  async check(name, { signal } = {}) {
    try {
      const answer = await request(
        `${url}/whois?domain=${encodeURIComponent(name)}`,
        { types: ['application/json'] },
        { signal, timeout, cache: 'no-store', headers: { 'x-api-key': key } },
      );
      return read(readJson(answer, Answer), name);
    } catch (error) {
      return unknownBecauseOf(error);
    }
  },
});

function read({ domain, status, data }: z.infer<typeof Answer>, name: string): Availability {
  if (toAscii(domain) !== toAscii(name)) return { state: 'unknown', reason: 'invalid-answer' };
  const said = { source: 'registrar', checkedAt: timestamp() } as const;
  if (status === 'available') return { state: 'free', ...said };
  const registrar = data?.registrar?.name?.trim();
  const expiry = dayOf(data?.dates?.expiry);
  return {
    state: 'registered',
    ...said,
    ...(registrar && { registrar }),
    ...(expiry && { expiry }),
    ...(data?.nameservers?.length === 0 && { inactive: true as const }),
  };
}

/** A date alone is a date in Viet Nam; a date with a time is a moment. */
function dayOf(text: string | null | undefined): CivilDate | undefined {
  const date = parseCivilDate(text);
  if (date.ok) return date.value;
  const time = Date.parse(text ?? '');
  return Number.isNaN(time) ? undefined : todayInVietnam(time);
}
