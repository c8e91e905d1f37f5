// Finds addresses of embeds on any host, in a link, in a frame or in text.

import { readPath, type Permalink, type PageKind } from '../permalink.ts';
import { widgetNames } from '../../widgets.ts';

export interface FoundAddress extends Permalink {
  readonly room: PageKind;
  /** Ends in a slash. Undefined for a relative address. */
  readonly host?: string;
  /**
   * Whether the address is unchanged, so that the loader accepts it too. False for two slashes in a row, a full stop at the end, or a redirect
   * page before it.
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

/** Unwraps redirect pages of mail systems and networks, with the address in a parameter: Outlook's Safe Links, Facebook, Google. */
function wrapped({ searchParams }: URL): FoundAddress | undefined {
  for (const value of searchParams.values()) {
    const address = /^https?:/i.test(value) ? readAddress(value) : undefined;
    if (address) return { ...address, isExact: false };
  }
  return undefined;
}

/** Reads the address in an attribute. Additions of mail programs and visit counters are ignored. */
export function readAddress(text: string | undefined): FoundAddress | undefined {
  const url = text && text.length < LONGEST ? parse(text.trim()) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const isRelative = url.host === new URL(NOWHERE).host;
  // With a quote or a colon, this is not a relative path but the rest of another address.
  if (isRelative && !/^[\w./~-]*$/.test(text!.trim().replace(/[?#].*/, ''))) return undefined;
  const [, folder, end = ''] = /^(.*\/)([ef]\/.*)$/.exec(url.pathname) ?? [];
  const bare = end.replace(BEHIND, '');
  const read = readPath(bare);
  if (!folder || !read) return isRelative ? undefined : wrapped(url);
  const whole = folder.replace(/\/{2,}/g, '/');
  return { ...read, ...(!isRelative && { host: url.origin + whole }), isExact: end === bare && folder === whole };
}

/** An address in text: its spelling up to the next space, and its parts. */
export interface Written {
  readonly address: FoundAddress;
  readonly text: string;
}

const END = new RegExp(
  `/[ef]/(?:${widgetNames.join('|')})/(?:vi|en)(?:/[a-z-]+)?/?(?![\\p{L}\\d_/-]|[.%~][\\p{L}\\d])`,
  'gu',
);
/** Maximum length of text before the path in which a host may begin. */
const BEFORE = 300;

/** The addresses in a text, also inside full stops, markup brackets or quotes. */
export function addressesIn(text: string): Written[] {
  return [...text.matchAll(END)].flatMap(({ 0: end, index }): Written[] => {
    const before = /^.*(https?:\/\/[^\s<>"'?#]*)$/is.exec(text.slice(Math.max(0, index - BEFORE), index))?.[1];
    const address = before === undefined ? undefined : readAddress(before + end);
    const after = /^[?#][^\s<>"'”’»)\]]*/.exec(text.slice(index + end.length, index + end.length + BEFORE))?.[0] ?? '';
    return address ? [{ address, text: before + end + after }] : [];
  });
}
