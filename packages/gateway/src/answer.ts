// Formats the state of a name as an RDAP answer (RFC 9083).

import type { Availability } from '../../../src/domains/availability.ts';
import { AVAILABILITY_EXTENSION } from '../../../src/domains/rdap-checker.ts';
import type { AskedName } from './name.ts';
import { absence, HELP, origin, PARTIAL, refusals, SAMPLE, type Refusal, type Sentence } from './messages.ts';

/** An RDAP answer that is not about a connection, so that it can be kept. */
export interface RdapAnswer {
  readonly status: 200 | 400 | 404 | 405 | 429 | 500 | 501 | 503;
  readonly body: string;
}

const write = (status: RdapAnswer['status'], notices: readonly Sentence[], more: object): RdapAnswer => ({
  status,
  body: JSON.stringify({
    rdapConformance: ['rdap_level_0', AVAILABILITY_EXTENSION],
    ...(notices.length && { notices }),
    ...more,
  }),
});

const error = (
  status: RdapAnswer['status'],
  { title, description }: Sentence,
  notices: readonly Sentence[] = [],
  more: object = {},
): RdapAnswer => write(status, notices, { errorCode: status, title, description, ...more });

/** The description of this service (RFC 9082, section 3.1.6). */
export const help = (): RdapAnswer => write(200, [HELP], {});

const statuses: Readonly<Record<Refusal, RdapAnswer['status']>> = {
  invalid: 400,
  suffix: 400,
  address: 400,
  method: 405,
  'not-offered': 501,
  'rate-limited': 429,
  unavailable: 503,
  broken: 500,
};

/** An answer to a request that is not about a name, or that cannot be answered now. */
export const refuse = (refusal: Refusal): RdapAnswer => error(statuses[refusal], refusals[refusal]);

/**
 * The known facts of a name. A registration is a domain object: the name, its registrar, when it ends, and nothing else, for nothing else is
 * in an Availability. That there is none is a 404, in which the extension says what RDAP has no words for. That nothing is known is a 503,
 * never a 404.
 * @param partial a source that might know better did not answer, which is said with the answer
 */
export function answerFor({ ascii, unicode }: AskedName, known: Availability, partial = false): RdapAnswer {
  if (known.state === 'unknown' || known.state === 'invalid') return refuse('unavailable');
  const { state, source = 'rules', sample, checkedAt } = known;
  const notices = [...(sample ? [SAMPLE] : []), origin(source), ...(partial ? [PARTIAL] : [])];
  const said = {
    source,
    ...(checkedAt !== undefined && { checkedAt: new Date(checkedAt).toISOString() }),
    ...(sample && { sample }),
    ...(partial && { partial }),
  };
  if (state !== 'registered') {
    const reason = state === 'not-registrable' ? { reason: known.reason } : {};
    return error(404, absence(state), notices, { tenmien_availability: { state, ...reason, ...said } });
  }
  const { registrar, expiry, inactive } = known;
  return write(200, notices, {
    objectClassName: 'domain',
    ldhName: ascii,
    ...(unicode !== ascii && { unicodeName: unicode }),
    status: [inactive ? 'inactive' : 'active'],
    // The last moment of the last day in Viet Nam. The date is the same there and in UTC.
    ...(expiry && { events: [{ eventAction: 'expiration', eventDate: `${expiry}T23:59:59+07:00` }] }),
    ...(registrar && { entities: [entityOf(registrar)] }),
    tenmien_availability: said,
  });
}

/** A card with a name (RFC 7095). */
const entityOf = (registrar: string): object => ({
  objectClassName: 'entity',
  roles: ['registrar'],
  vcardArray: [
    'vcard',
    [
      ['version', {}, 'text', '4.0'],
      ['fn', {}, 'text', registrar],
    ],
  ],
});
