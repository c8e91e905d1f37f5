// Owns which services may be asked about names. Knows nothing of what they answer.

import { ConfigError } from '../base/errors.ts';
import { webAddress } from '../base/web-address.ts';

/**
 * The address of a service as a page names it, without a trailing slash. Whatever stands in a page is public, so an address in which a
 * key could travel (a user, a query, a fragment) is refused, and not repeated in the message.
 * @throws ConfigError `address-not-secure`: neither https nor the page's own origin; `address-with-key`
 */
export function serviceAddress(text: string): string {
  const address = webAddress(text);
  if (!address) throw new ConfigError('address-not-secure', 'the service is neither at an https address nor on the page\'s own origin');
  const { username, password, search, hash, origin, pathname } = new URL(address);
  if (username || password || search || hash) {
    throw new ConfigError('address-with-key', 'the service\'s address may hold no user, query or fragment: keys belong on a server');
  }
  return origin + pathname.replace(/\/+$/, '');
}
