// Finds a person's own name in the address of a web page.

import { platforms } from './brands.ts';

/** Hosts where a page or a mailbox is not a person's own site. */
const PLATFORM = /* @__PURE__ */ new RegExp(`^(?:[a-z\\d-]+\\.)*(?:fb|[mtx]|${platforms})(?:\\.com?)?\\.[a-z]{2,4}$`);

export const isPlatform = (host: string): boolean => PLATFORM.test(host);

/** Whether a site below .vn can be a person's own: not a platform's, a State body's, a school's or a provider's. */
export const isOwnSite = (host: string): boolean =>
  /\.vn\.?$/.test(host) && !isPlatform(host) && !/(^|\.)(gov|edu|vnn|fpt|viettel)\.vn\.?$/.test(host);

/** The whole path of a person's own page: one word that is not a page of the platform itself. */
const OWN_PAGE =
  /^\/@?(?!(?:watch|search|login|home|index|profile|share|groups|pages|shorts|reels?|videos?|live|shop|store|explore|photo|story|stories)\b)([a-z][a-z\d._]{2,})\/?(?:[?#].*)?$/s;

/** What in an address can be a person's own name: of a site below .vn its name, of a page on a platform the page's; else nothing. */
export function nameInAddress(address: string): string {
  const [, host = '', path = ''] = /^(?:https?:|[a-z]+:(?=[/\\]))?[/\\]*([^/?#:\\]*)(.*)$/s.exec(address) ?? [];
  if (/youtu\.|google/.test(host)) return '';
  if (isPlatform(host)) return OWN_PAGE.exec(path)?.[1]!.replace(/\.(php|html?|aspx?)$|[._]/g, '') ?? '';
  return isOwnSite(host) || !host.includes('.') ? host : '';
}
