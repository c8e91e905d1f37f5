// Limits the questions per client: a count for one minute, in memory only, or together with other gateways. Stores no names.

import ipaddr from 'ipaddr.js';
import { LRUCache } from 'lru-cache';
import type { SharedState } from './shared-state.ts';

export interface ClientLimits {
  /** Questions per minute and client; 0 means no limit (where the server in front keeps one). */
  readonly rate: number;
  /** The header in which the server in front says who is asking; none means the connection's own address. */
  readonly header?: string | undefined;
  /** Networks of many people behind few addresses, as `address/bits`; nobody there is limited. */
  readonly trusted?: readonly string[];
  /** How many servers in front are trusted: the address that the outermost of them saw is taken, counted from the right. */
  readonly hops: number;
}

/** The most clients in memory. Ready-made rate limiters keep every client of a window, so an attacker decides how many. */
const CLIENTS = 20_000;
const MINUTE = 60_000;

/**
 * @returns a function that counts a question, and says after how many seconds to come back where there were too many, else 0
 */
export function createClientLimit(
  { rate, header, hops, trusted = [] }: ClientLimits,
  shared?: SharedState,
): (request: Request, address: string) => number | Promise<number> {
  if (rate === 0) return () => 0;
  const networks = trusted.map((network) => ipaddr.parseCIDR(network));
  const isTrusted = (address: string): boolean => {
    if (!networks.length || !ipaddr.isValid(address)) return false;
    const client = ipaddr.process(address);
    return networks.some(([network, bits]) => client.kind() === network.kind() && client.match(network, bits));
  };
  const counts = new LRUCache<string, { count: number }>({
    max: CLIENTS,
    ttl: MINUTE,
    ttlResolution: 0,
    noUpdateTTL: true,
  });
  const alone = (client: string): number => {
    const seen = counts.get(client);
    if (!seen) counts.set(client, { count: 1 });
    else if (++seen.count > rate) return Math.max(1, Math.ceil(counts.getRemainingTTL(client) / 1000));
    return 0;
  };
  const together = async (client: string, state: SharedState): Promise<number> => {
    const wait = await state.count(`client ${client}`, rate, MINUTE / 1000);
    return wait === undefined ? alone(client) : Math.ceil(wait / 1000);
  };
  return (request, address) => {
    const from = header ? (forwarded(request.headers.get(header), hops) ?? address) : address;
    if (isTrusted(from)) return 0;
    return shared ? together(keyOf(from), shared) : alone(keyOf(from));
  };
}

/** The address at a position from the right of a list. Anybody may have written the addresses further left. */
const forwarded = (list: string | null, hops: number): string | undefined =>
  list?.split(',').at(-hops)?.trim() || undefined;

/** A household or an office has a whole /64 of IPv6 addresses. */
function keyOf(address: string): string {
  if (!address.includes(':') || !ipaddr.isValid(address)) return address.slice(0, 45);
  const client = ipaddr.process(address);
  return client.kind() === 'ipv4' ? client.toString() : client.toByteArray().slice(0, 8).join('.');
}
