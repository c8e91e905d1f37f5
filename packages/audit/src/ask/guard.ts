// Decides which machines may be requested. A name is resolved once per connection, and the connection uses the checked address.

import { lookup as systemLookup, promises, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

export class PrivateAddress extends Error {
  readonly code = 'PRIVATE_ADDRESS';
}

/** Whether an address is public: not loopback, private, link-local or reserved, and not a wrapper of such an address. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === 'unicast';
}

/** The machines that may be requested. */
export interface OpenNetwork {
  readonly address: (address: string) => boolean;
  readonly port: (port: number) => boolean;
}

/** The public network, without the ports of mail, shells and similar services, which are not portals. */
export const publicReach: OpenNetwork = {
  address: isPublic,
  port: (port) => port === 80 || port === 443 || port >= 1024,
};

/** Also internal networks, for an intranet. */
export const anyReach: OpenNetwork = { address: () => true, port: () => true };

/** Throws if the text of an address shows that it must not be requested. Names are checked when they are resolved. */
export function checkUrl({ protocol, hostname, port, username, password }: URL, reach: OpenNetwork): void {
  if (!/^https?:$/.test(protocol) || username || password) throw new PrivateAddress(protocol);
  const literal = hostname.replace(/^\[|\]$/g, '');
  if (
    !reach.port(Number(port || (protocol === 'https:' ? 443 : 80))) ||
    (ipaddr.isValid(literal) && !reach.address(literal))
  )
    throw new PrivateAddress(hostname);
}

const resolver = new promises.Resolver({ timeout: 3_000, tries: 2 });

const systemAddresses = (name: string): Promise<LookupAddress[]> =>
  new Promise((resolve, reject) =>
    systemLookup(name, { all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses))),
  );

/**
 * All addresses of a name. A slow name server must not occupy one of Node's four threads, because that would delay all other
 * lookups. A name that no server knows may be in this machine's hosts file.
 */
async function addressesOf(name: string): Promise<LookupAddress[]> {
  const found = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)]);
  const addresses = found.flatMap((one, at) =>
    one.status === 'fulfilled' ? one.value.map((address) => ({ address, family: at ? 6 : 4 })) : [],
  );
  if (addresses.length) return addresses;
  const reasons = found.flatMap((one) => (one.status === 'rejected' ? [one.reason as NodeJS.ErrnoException] : []));
  const silent = reasons.find(({ code }) => code === 'ETIMEOUT');
  if (silent) throw silent;
  return systemAddresses(name);
}

/** A lookup for sockets. Refuses a name if one of its addresses may not be requested. */
export const guardedLookup =
  ({ address: mayAsk }: OpenNetwork): LookupFunction =>
  (name, options, tell) => {
    const answer = async (): Promise<LookupAddress[]> => {
      const found = await addressesOf(name);
      const refused = found.find(({ address }) => !mayAsk(address));
      if (refused) throw new PrivateAddress(`${name} ${refused.address}`);
      return found;
    };
    answer().then(
      (found) => (options.all ? tell(null, found) : tell(null, found[0]!.address, found[0]!.family)),
      (error: NodeJS.ErrnoException) => tell(error, '', 0),
    );
  };
