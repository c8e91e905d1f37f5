// Owns how an address of ours is known among others, on any host: in a link, in a frame, in words. Knows no markup.

import { readPath, type Permalink, type PageKind } from '../permalink.ts';
import { widgetNames } from '../../widgets.ts';

export interface FoundAddress extends Permalink {
  readonly room: PageKind;
  /** Ends in a slash. Left out where the address is relative: the page it stands on knows. */
  readonly host?: string;
  /** Whether it is written as it was made, so that the loader knows it too; not so with two slashes in a row, a full stop behind it, or a page of others before it. */
  readonly isExact: boolean;
}

/** No longer is any address of ours; data of pictures are not even looked through. */
const LONGEST = 2000;

/** Deep enough for any `../../`. Its name cannot be anybody's. */
const NOWHERE = 'https://nowhere.invalid/a/b/c/d/';

/** What people and programs put right behind an address. */
const BEHIND = /[.,;:!?)\]]+$/;

function parse(text: string): URL | undefined {
  try {
    return new URL(text, NOWHERE);
  } catch {
    return undefined;
  }
}

/** Mail systems and networks lead links over a page of their own, which has the address among its values: Outlook's Safe Links, Facebook, Google. */
function wrapped({ searchParams }: URL): FoundAddress | undefined {
  for (const value of searchParams.values()) {
    const address = /^https?:/i.test(value) ? readAddress(value) : undefined;
    if (address) return { ...address, isExact: false };
  }
  return undefined;
}

/** Reads what an attribute holds. What a mail program or a counter of visits put behind it does not matter. */
export function readAddress(text: string | undefined): FoundAddress | undefined {
  const url = text && text.length < LONGEST ? parse(text.trim()) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const isRelative = url.host === new URL(NOWHERE).host;
  // A quote or a colon in a path is no path, but what is left of another address.
  if (isRelative && !/^[\w./~-]*$/.test(text!.trim().replace(/[?#].*/, ''))) return undefined;
  const [, folder, end = ''] = /^(.*\/)([ef]\/.*)$/.exec(url.pathname) ?? [];
  const bare = end.replace(BEHIND, '');
  const read = readPath(bare);
  if (!folder || !read) return isRelative ? undefined : wrapped(url);
  const whole = folder.replace(/\/{2,}/g, '/');
  return { ...read, ...(!isRelative && { host: url.origin + whole }), isExact: end === bare && folder === whole };
}

/** An address among words: how it is written, up to the next space, and what it says. */
export interface Written {
  readonly address: FoundAddress;
  readonly text: string;
}

const END = new RegExp(
  `/[ef]/(?:${widgetNames.join('|')})/(?:vi|en)(?:/[a-z-]+)?/?(?![\\p{L}\\d_/-]|[.%~][\\p{L}\\d])`,
  'gu',
);
/** As far back as a host may begin. */
const BEFORE = 300;

/** The addresses in a text, whatever stands around them: full stops, brackets of a mark-up, quotes. */
export function addressesIn(text: string): Written[] {
  return [...text.matchAll(END)].flatMap(({ 0: end, index }): Written[] => {
    const before = /^.*(https?:\/\/[^\s<>"'?#]*)$/is.exec(text.slice(Math.max(0, index - BEFORE), index))?.[1];
    const address = before === undefined ? undefined : readAddress(before + end);
    const after = /^[?#][^\s<>"'”’»)\]]*/.exec(text.slice(index + end.length, index + end.length + BEFORE))?.[0] ?? '';
    return address ? [{ address, text: before + end + after }] : [];
  });
}
