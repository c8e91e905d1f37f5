// Decides which addresses a page may link to.

import { isServer } from './server.ts';

/**
 * An address that may be linked or asked: `https:`, or the page's own origin. Everything else, such as `javascript:`, is undefined.
 * Relative addresses are read against the page; on a server, where there is none, they are undefined too.
 */
export function webAddress(
  text: string | null | undefined,
  base: string = isServer ? 'about:blank' : document.baseURI,
): string | undefined {
  if (!text?.trim()) return undefined;
  try {
    const url = new URL(text, base);
    return url.protocol === 'https:' || (url.origin === new URL(base).origin && url.protocol === 'http:')
      ? url.href
      : undefined;
  } catch {
    return undefined;
  }
}
