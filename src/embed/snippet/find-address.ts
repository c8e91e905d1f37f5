// Finds addresses of embeds on any host, in a link, in a frame or in text.

import { readPath, type Permalink, type PageKind } from '../permalink.ts';
import { IGNORABLE } from '../../base/unseen-characters.ts';
import { widgetNames } from '../../widgets.ts';

export interface FoundAddress extends Permalink {
  readonly room: PageKind;
  /** Ends in a slash. Undefined for a relative address. */
  readonly host?: string;
  /**
   * Whether the address is unchanged, so that the loader accepts it too. False for two slashes in a row, a full stop or an invisible
   * character at the end, capitals, a missing scheme, or a redirect page before it.
   */
  readonly isExact: boolean;
}

/** No embed address is longer. The limit also excludes `data:` images. */
const LONGEST = 2000;

/** Deep enough for any `../../`. The name is reserved, so nobody can own it. */
const NOWHERE = 'https://nowhere.invalid/a/b/c/d/';

/** Punctuation that people and programs put directly after an address. */
const BEHIND = /[.,;:!?)\]]+$/;

function parse(text: string): URL | undefined {
  try {
    return new URL(text, NOWHERE);
  } catch {
    return undefined;
  }
}

/** A relative address that begins with the name of a host: the scheme was lost. */
const LOST_SCHEME = /^(?:[a-z\d-]+\.)+[a-z]{2,}(?::\d+)?\//i;

/** The host and folder behind an address of Google Translate or of an AMP cache, which put the original host into their own address. */
function originOf(host: string, folder: string): string | undefined {
  const translated = /^([a-z\d-]+)\.translate\.goog$/.exec(host)?.[1];
  if (translated) return translated.replace(/--|-/g, (sign) => (sign === '-' ? '.' : '-')) + folder;
  return /^(?:www\.google\.[a-z.]+\/amp|[a-z\d-]+\.cdn\.ampproject\.org\/[cv])\/(?:s\/)?((?:[a-z\d-]+\.)+[a-z]{2,}\/.*)$/.exec(
    host + folder,
  )?.[1];
}

const readMoved = (rest: string): FoundAddress | undefined => {
  const found = readDirectly(`https://${rest}`);
  return found && { ...found, isExact: false };
};

/** Reads an address as browsers do, but ignores punctuation behind it. */
function readDirectly(text: string): FoundAddress | undefined {
  const url = parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const isRelative = url.host === new URL(NOWHERE).host;
  // With a quote or a colon, this is not a relative path but the rest of another address.
  if (isRelative && (LOST_SCHEME.test(text) || !/^[\w./~-]*$/.test(text.trim().replace(/[?#].*/, ''))))
    return undefined;
  const [, folder, end = ''] = /^(.*\/)([ef]\/.*)$/.exec(url.pathname) ?? [];
  const moved = folder && originOf(url.hostname, folder);
  if (moved) return readMoved(moved + end);
  const bare = end.replace(BEHIND, '');
  const read = readPath(bare);
  // An archive has the address of the page in its own path. CKEditor 4 puts a second scheme before an address.
  if (!folder || !read || /https?:\//i.test(folder) || /^https?$/.test(url.hostname)) return undefined;
  const whole = folder.replace(/\/{2,}/g, '/');
  const isExact = end === bare && folder === whole && !url.username && !url.password;
  return { ...read, ...(!isRelative && { host: url.origin + whole }), isExact };
}

const decodePercent = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const decodeBase64 = (text: string): string => {
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, ''));
  } catch {
    return '';
  }
};

const decodeHex = (hex: string): string => hex.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));

/** The ways in which redirect pages write the address of their target. `aHR0c` is `http` in Base64, `68747470` in hexadecimal digits. */
function* spellings(text: string): Generator<string> {
  let decoded = text;
  for (let times = 0; times < 3; times++) {
    yield decoded;
    decoded = decodePercent(decoded);
  }
  // Proofpoint.
  yield decodePercent(text.replace(/-(?=[\dA-F]{2})/g, '%').replaceAll('_', '/'));
  for (const [base64] of text.matchAll(/aHR0c[\w+/=-]+/g)) yield decodeBase64(base64);
  for (const [hex] of text.matchAll(/68747470(?:[\da-f]{2})+/gi)) yield decodeHex(hex);
}

/** File names and slashes that systems put behind an address. */
const FILE = /(?:\/index)?\.(?:html?|php|aspx?)(?=$|[?#&\s"'])|\/+(?=$|[?#&\s"'])/g;

/** The rest of an attribute whose quotes are typographic or doubled: read-snippet.ts repairs the tag first. */
const QUOTED = /^\s*["'“”„″‘’«]/;

/** The texts that are worth a search: with the name of a widget, with encoded letters, in Base64 or in hexadecimal digits. */
const MAYBE = new RegExp(`${widgetNames.join('|')}|%[4-7]|aHR0c|68747470`, 'i');

/** Finds our address inside another one: a redirect page of a mail system or network, or a damaged address. */
function hidden(given: string): FoundAddress | undefined {
  // Browsers leave out line breaks in an address, but not the spaces of an indent.
  // Yahoo writes the address between two parts of its own path.
  const text = given.replace(/[\r\n]\s*/g, '').replace(/^\S*\/RU=([^\s/]+)\/R[A-Z]=\S*$/, '$1');
  if (QUOTED.test(text) || !MAYBE.test(text)) return undefined;
  for (const spelling of spellings(text)) {
    const plain = spelling
      .replace(IGNORABLE, '')
      .replace(/\\+\//g, '/')
      .replace(FILE, '')
      .replace(/([^:/])\/{2,}/g, '$1/');
    const found = addressesIn(plain)[0];
    if (found) return { ...found.address, isExact: false };
  }
  return undefined;
}

/** Reads the address in an attribute. Additions of mail programs and visit counters are ignored. */
export const readAddress = (text: string | undefined): FoundAddress | undefined =>
  text && text.length < LONGEST ? (readDirectly(text) ?? hidden(text)) : undefined;

/** An address in text: its spelling up to the next space, and its parts. */
export interface WrittenAddress {
  readonly address: FoundAddress;
  readonly text: string;
}

const END = new RegExp(
  `/[ef]/(?:${widgetNames.join('|')})/(?:vi|en)(?:/[a-z-]+)?/?(?![\\p{L}\\d_/-]|[.%~][\\p{L}\\d])`,
  'giu',
);
/** Maximum length of text before the path in which a host may begin. */
const BEFORE = 300;
const WITH_SCHEME = /^.*(https?:\/\/[^\s<>"'?#]*)$/is;
const WITHOUT_SCHEME = /(?:^|[^\w.@-])((?:[a-z\d-]{1,63}\.){1,9}[a-z]{2,24}(?::\d+)?(?:\/[\w.~-]+)*)$/i;

/** The addresses in a text, also inside full stops, markup brackets or quotes, and without their scheme. */
export function addressesIn(text: string): WrittenAddress[] {
  return [...text.matchAll(END)].flatMap(({ 0: end, index }): WrittenAddress[] => {
    const front = text.slice(Math.max(0, index - BEFORE), index);
    const whole = WITH_SCHEME.exec(front)?.[1];
    const before = whole ?? WITHOUT_SCHEME.exec(front)?.[1];
    if (before === undefined) return [];
    const small = end.toLowerCase();
    const address = readDirectly((whole === undefined ? 'https://' : '') + before + small);
    const after = /^[?#][^\s<>"'”’»)\]]*/.exec(text.slice(index + end.length, index + end.length + BEFORE))?.[0] ?? '';
    const isExact = !!address?.isExact && whole !== undefined && small === end;
    return address ? [{ address: { ...address, isExact }, text: before + end + after }] : [];
  });
}
