// Owns what the DNS says about a name, asked at resolvers by c-ares, which is in Node. Knows delegations, and nothing of who holds them.

import { Resolver } from 'node:dns/promises';
import { timestamp } from '../../base/civil-date.ts';
import type { Availability, UnknownReason } from '../../domains/availability.ts';
import { toAscii } from '../../domains/domain-name.ts';
import type { Source } from './source.ts';

/**
 * Asks for NS, and where there is none for SOA. Either is `registered`; that the name does not exist (NXDOMAIN) is `no-record`, never
 * `free`. A name that exists with neither, or at whose own servers the resolver fails (SERVFAIL), speaks neither for nor against a
 * registration. c-ares drops answers of another id or to another question, so a lie of that kind ends as a time-out.
 *
 * @param settings.resolvers addresses with or without a port, the preferred first; none means those of the machine
 * @param settings.timeout milliseconds for one question at all the resolvers together, about
 */
export function createDnsSource(settings: { readonly resolvers: readonly string[]; readonly timeout: number }): Source {
  const servers = Math.max(1, settings.resolvers.length);
  // Each is asked twice, and c-ares waits twice as long the second time.
  const resolver = new Resolver({ timeout: Math.max(50, Math.floor(settings.timeout / (3 * servers))), tries: 2 });
  if (settings.resolvers.length) resolver.setServers(settings.resolvers);

  const has = async (type: 'NS' | 'SOA', name: string): Promise<true | string> => {
    try {
      if (type === 'SOA') await resolver.resolveSoa(name);
      return type === 'SOA' || (await resolver.resolveNs(name)).length > 0 || 'ENODATA';
    } catch (error) {
      return (error as NodeJS.ErrnoException).code ?? 'EUNKNOWN';
    }
  };

  return {
    name: 'dns',
    authority: 'dns',
    async check(name) {
      const ascii = toAscii(name);
      if (ascii === null) return { state: 'invalid', problem: { code: 'character' } };
      const ns = await has('NS', ascii);
      return read(ns === 'ENODATA' || ns === 'ESERVFAIL' ? await has('SOA', ascii) : ns);
    },
  };
}

function read(found: true | string): Availability {
  if (found === true) return { state: 'registered', source: 'dns', checkedAt: timestamp() };
  if (found === 'ENOTFOUND') return { state: 'no-record', source: 'dns', checkedAt: timestamp() };
  return { state: 'unknown', reason: reasons[found] ?? 'invalid-answer' };
}

const reasons: Readonly<Record<string, UnknownReason>> = {
  ENODATA: 'inconclusive',
  ESERVFAIL: 'inconclusive',
  EREFUSED: 'refused',
  ENOTIMP: 'refused',
  ETIMEOUT: 'timeout',
  ECONNREFUSED: 'network',
  ECANCELLED: 'unavailable',
};
