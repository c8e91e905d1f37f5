// Checks the address of a service that may be asked about names.

import { ConfigError } from '../base/errors.ts';
import type { Result } from '../base/result.ts';
import { webAddress } from '../base/web-address.ts';

/** `address-not-secure`: neither https nor the page's own origin. `address-with-key`: keys belong on a server. */
export type ServiceAddressProblem = { code: 'address-not-secure' | 'address-with-key' };

/**
 * Reads the address of a service as a page names it, and leaves out a slash at its end and the template of a resolver's address
 * (`{?dns}`, RFC 8484), which say nothing more. Whatever stands in a page is public, so an address in which a key could travel (a user,
 * a query, a fragment) is refused.
 */
export function parseServiceAddress(text: string): Result<string, ServiceAddressProblem> {
  const address = webAddress(text.replace(/\{\?dns\}$/, ''));
  if (!address) return { ok: false, problem: { code: 'address-not-secure' } };
  const { username, password, search, hash, origin, pathname } = new URL(address);
  if (username || password || search || hash) return { ok: false, problem: { code: 'address-with-key' } };
  return { ok: true, value: origin + pathname.replace(/\/+$/, '') };
}

/**
 * The address of a service, as parseServiceAddress reads it.
 * @throws ConfigError for one that may not be asked; its message does not repeat the address, for there may be a key in it
 */
export function serviceAddress(text: string): string {
  const read = parseServiceAddress(text);
  if (!read.ok) throw new ConfigError(read.problem.code, `the service may not be asked: ${read.problem.code}`);
  return read.value;
}
