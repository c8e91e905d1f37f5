// Recognises links whose address a mail system or a shortening service has replaced. Unlike redirect pages, they do not contain the original address.

import { alternatives } from '../../base/alternatives.ts';

/** Mail gateways (Mimecast, Egress, Hornetsecurity, Barracuda's short form, Proofpoint's short form) and shorteners that are used in Viet Nam. */
const HOSTS = alternatives(`
  mimecast.com, mimecastprotect.com, defend.egress.com, hornetsecurity.com, clicktime.symantec.com,
  cudasvc.com, urldefense.com, urldefense.us, proofpoint.com, protection.sophos.com,
  secure-web.cisco.com, trendmicro.com, fireeye.com, vadesecure.com, bit.ly, bitly.com.vn,
  tinyurl.com, t.co, goo.gl, is.gd, v.gd, ow.ly, buff.ly, cutt.ly, rb.gy, t.ly, s.id,
  shorturl.at, shorten.asia, by.com.vn, lnkd.in, qrco.de, s.zalo.me, fb.me, rebrand.ly,
  tiny.cc, dub.sh, me-qr.com
`).replaceAll('.', '\\.');
const OPAQUE = new RegExp(`^(?:.+\\.)?(?:${HOSTS})$`, 'i');

/** Limit of addresses that are looked at. */
const MOST = 200;

/** The host of the first link that hides its address; undefined if there is none. @param html of an article, or text */
export function opaqueHostIn(html: string): string | undefined {
  let left = MOST;
  for (const [, host] of html.matchAll(/https?:\/\/([a-z\d.-]{4,100})[/?]/gi)) {
    if (OPAQUE.test(host!)) return host!.toLowerCase();
    left -= 1;
    if (!left) return undefined;
  }
  return undefined;
}
