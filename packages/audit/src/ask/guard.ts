// Owns which machines may be asked. A name is resolved once per connection, and the connection goes to the address that was checked.

import { lookup as systemLookup, promises, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

export class PrivateAddress extends Error {
  readonly code = 'PRIVATE_ADDRESS';
}

/** An address of the public network: not loopback, private, link-local, reserved, or one that wraps such an address. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === 'unicast';
}

/** Which machines may be asked. */
export interface Reach {
  readonly address: (address: string) => boolean;
  readonly port: (port: number) => boolean;
}

/** The public network, without the ports of mail, shells and the like, which are no portals. */
export const publicReach: Reach = { address: isPublic, port: (port) => port === 80 || port === 443 || port >= 1024 };

/** Inner networks as well, as on an intranet. */
export const anyReach: Reach = { address: () => true, port: () => true };

/** Throws for an address that must not be asked, as far as its text says so. Names are checked when they are resolved. */
export function checkUrl({ protocol, hostname, port, username, password }: URL, reach: Reach): void {
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
 * All addresses of a name. Names whose servers are silent are waited for without one of Node's four threads, which would make all others
 * wait; a name that no server knows may stand in this machine's own list.
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

/** A lookup for sockets that refuses a name as soon as one of its addresses may not be asked. */
export const guardedLookup =
  ({ address: mayAsk }: Reach): LookupFunction =>
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
