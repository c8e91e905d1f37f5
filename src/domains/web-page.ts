// What the address of a web page says about a person's own name.

/** Sites on which many have a page of their own: nobody is led to take the name of such a site. */
const PLATFORM =
  /^(?:[a-z\d-]+\.)*(?:facebook|fb|messenger|zalo|tiktok|youtube|youtu|instagram|threads|twitter|linkedin|telegram|google|gmail|shopee|lazada|tiki|sendo|chotot|grab|foody|blogspot|wordpress|github|[mtx])(?:\.com?)?\.[a-z]{2,4}$/;

export const isPlatform = (host: string): boolean => PLATFORM.test(host);

/** The whole path of a person's own page: one word that is no page of the site itself. */
const OWN_PAGE = /^\/@?(?!(?:watch|search|login|home|index|profile|share|groups|pages|shorts|reels?|videos?|live|shop|store|explore|photo|story|stories)\b)([a-z][a-z\d._]{2,})\/?(?:[?#].*)?$/s;

/** What in an address can be a person's own name: of a site below .vn its name, of a page on a platform the page's; else nothing. */
export function nameInAddress(address: string): string {
  const [, host = '', path = ''] = /^(?:https?:|[a-z]+:(?=[/\\]))?[/\\]*([^/?#:\\]*)(.*)$/s.exec(address) ?? [];
  if (/youtu\.|google/.test(host)) return '';
  if (isPlatform(host)) return OWN_PAGE.exec(path)?.[1]!.replace(/\.(php|html?|aspx?)$|[._]/g, '') ?? '';
  return /\.vn\.?$/.test(host) || !host.includes('.') ? host : '';
}
