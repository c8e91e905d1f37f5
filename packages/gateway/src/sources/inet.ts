// Asks iNET, a registrar, through the interface of its own pages. The interface may change without notice, so the source is off by default.

import * as z from 'zod/mini';
import { civilDate, timestamp, type CivilDate } from '../../../../src/base/civil-date.ts';
import { readJson, request } from '../../../../src/base/http.ts';
import { unknownBecauseOf, type Availability } from '../../../../src/domains/availability.ts';
import type { NameSource } from './source.ts';

/** Fields that are not named here, above all the registrant, are dropped during parsing. */
const Answer = z.object({
  code: z.union([z.string(), z.number()]),
  message: z.catch(z.nullish(z.string()), undefined),
  fee: z.catch(z.nullish(z.union([z.string(), z.number()])), undefined),
  registrar: z.catch(z.nullish(z.string()), undefined),
  nameServer: z.catch(z.nullish(z.array(z.string())), undefined),
  creationDate: z.catch(z.nullish(z.string()), undefined),
  expirationDate: z.catch(z.nullish(z.string()), undefined),
});

/**
 * Asks for a name's record. Code 1 is `free` only where a fee is offered with it, else `no-record`. Code 0 is a record, or a name that is
 * kept back: then the message says so.
 */
export const createInetSource = ({ url, timeout }: { readonly url: string; readonly timeout: number }): NameSource => ({
  name: 'inet',
  authority: 'registrar',
  async check(name, { signal } = {}) {
    try {
      const answer = await request(
        `${url}/whois/domainspecify/${encodeURIComponent(name)}`,
        { types: ['application/json'] },
        { signal, timeout, cache: 'no-store', headers: { 'user-agent': 'Mozilla/5.0 (compatible; tenmien-gateway)' } },
      );
      return read(readJson(answer, Answer));
    } catch (error) {
      return unknownBecauseOf(error);
    }
  },
});

function read(answer: z.infer<typeof Answer>): Availability {
  const said = { source: 'registrar', checkedAt: timestamp() } as const;
  const message = (answer.message ?? '').normalize('NFC').toLowerCase();
  switch (String(answer.code)) {
    case '1':
      if (!message.includes('does not exist')) break;
      return answer.fee == null ? { state: 'no-record', ...said } : { state: 'free', ...said };
    case '0': {
      if (/chưa cấp phát|đặc biệt/.test(message)) return { state: 'not-registrable', reason: 'reserved', ...said };
      // Without a registration date the answer does not show a registration, even if its code says so.
      if (!answer.creationDate && !message.includes('đã được đăng ký')) break;
      const registrar = answer.registrar?.trim();
      const expiry = dayOf(answer.expirationDate);
      return {
        state: 'registered',
        ...said,
        ...(registrar && { registrar }),
        ...(expiry && { expiry }),
        ...(answer.nameServer?.length === 0 && { inactive: true as const }),
      };
    }
  }
  return { state: 'unknown', reason: 'invalid-answer' };
}

/** `dd-MM-yyyy`. */
function dayOf(text: string | null | undefined): CivilDate | undefined {
  const [, day, month, year] = /^(\d\d)-(\d\d)-(\d{4})$/.exec(text ?? '') ?? [];
  const date = civilDate(Number(year), Number(month), Number(day));
  return date.ok ? date.value : undefined;
}
