// Undoes what mail programs do to text: quoted-printable, Base64, and addresses that are broken over several lines.

import { provinceNames } from '../../domains/places.ts';
import { widgetNames } from '../../widgets.ts';

/** A tag or a value whose `=` is encoded, or a line that ends in the middle of a word. A line break between `=` and a quote is plain HTML. */
const QUOTED_PRINTABLE = /=3D["']|<[a-z][\w-]*\s+[a-z-]+=3D|[^\s=]=[ \t]*\r?\n(?![\s"'])/i;

/** The text behind the header of a mail in Base64. */
const BASE64 = /content-transfer-encoding:\s*base64\b[^]{0,2000}?\r?\n[ \t]*\r?\n([\w+/=\r\n]{20,})/gi;

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function fromBase64(text: string): string | undefined {
  try {
    return utf8(Uint8Array.from(atob(text.replace(/\s/g, '')), (letter) => letter.charCodeAt(0)));
  } catch {
    return undefined;
  }
}

/** Raw HTML as WPBakery keeps it: percent-encoded, then in Base64. */
export function decodeRaw(base64: string): string {
  try {
    return decodeURIComponent(atob(base64));
  } catch {
    return '';
  }
}

/** The text of a mail's source (RFC 2045, sections 6.7 and 6.8). Any other text stays as it is. */
export function decodeMail(text: string): string {
  const plain = text.replace(BASE64, (whole, body: string) => fromBase64(body) ?? whole);
  if (!QUOTED_PRINTABLE.test(plain)) return plain;
  return plain.replace(/=[ \t]*\r?\n/g, '').replace(/(?:=[\da-f]{2})+/gi, (whole) => {
    const bytes = Uint8Array.from(whole.slice(1).split('='), (pair) => Number.parseInt(pair, 16));
    return utf8(bytes) ?? whole;
  });
}

const slugs = /* @__PURE__ */ new Set(
  provinceNames.flatMap(({ slug, absorbed }) => [slug, ...absorbed.map((place) => place.slug)]),
);

const ADDRESS = new RegExp(
  `^https?://[^\\s?#]+/[ef]/(?:${widgetNames.join('|')})/(?:vi|en)(?:/([a-z-]+))?/?(?:[?#]\\S*)?[.,;:!?)\\]]*$`,
);
/** A host that is whole: the next line is not its rest. */
const HOST = /^https?:\/\/(?:[\w-]+\.)+(?:vn|com|net|org|info|gov|edu|asia|me|io|dev)(?::\d+)?\/?$/i;
/** Lines of a quoted mail begin with `>`. */
const BREAK = /^[ \t]*(?:\r?\n[ \t>]*|[ \t]+)/;
const TOKEN = /^[^\s<>"']+/;
/** An address of a narrow column has no more lines. */
const MOST_LINES = 6;

/** Whether an address names a block, and a province that exists or none. */
const isWhole = (text: string): boolean => {
  const found = ADDRESS.exec(text);
  return !!found && (!found[1] || slugs.has(found[1]));
};

/** Whether the text behind an address that is whole belongs to it: the province. */
const isProvince = (address: string, next: string): boolean =>
  slugs.has(next.replace(/^\//, '').replace(/[.,;:!?)\]]+$/, '')) && address.endsWith('/') !== next.startsWith('/');

/** Joins the addresses of blocks that are broken over several lines. Words behind an address stay apart. */
export function joinAddresses(text: string): string {
  let joined = '';
  let at = 0;
  for (const { 0: scheme, index } of text.matchAll(/https?:\/\//gi)) {
    if (index < at) continue;
    let address = TOKEN.exec(text.slice(index, index + 300))?.[0] ?? scheme;
    let end = index + address.length;
    let best = isWhole(address) ? { address, end } : undefined;
    for (let line = 1; line < MOST_LINES; line += 1) {
      const gap = BREAK.exec(text.slice(end, end + 100))?.[0];
      const next = gap && TOKEN.exec(text.slice(end + gap.length, end + gap.length + 300))?.[0];
      if (!next || /^https?:/i.test(next) || (best && !isProvince(address, next))) break;
      if (!best && (HOST.test(address) || (!gap.includes('\n') && !address.slice(8).includes('/')))) break;
      address += next;
      end += gap.length + next.length;
      if (isWhole(address)) best = { address, end };
    }
    if (!best) continue;
    joined += text.slice(at, index) + best.address;
    at = best.end;
  }
  return joined + text.slice(at);
}
