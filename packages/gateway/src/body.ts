// Stores the bodies of answers. Most bodies differ only in the time at which the source was asked. So the time is stored separately, and the rest is
// stored once and shared.

import { LRUCache } from 'lru-cache';

/** A body without its time. */
interface Rest {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** Covers the content without the time. The tag is weak, because two bodies with this tag differ in the time (RFC 9110, section 8.8.1). */
  readonly etag: string;
}

export interface Body {
  readonly rest: Rest;
  /** RFC 3339; empty where the body has none. */
  readonly moment: string;
  /** Bytes that are kept for this body alone. */
  readonly own: number;
}

/** The number of different bodies that may be shared. Answers about unregistered names exist in a few dozen forms. */
const SHARED = 200;

/** @returns the part of a text that others share, and its own part */
export function createBodies(): (text: string) => Promise<Body> {
  const shared = new LRUCache<string, Rest>({ max: SHARED });
  return async (text) => {
    const [, before = text, moment = '', after = ''] = /^(.*"checkedAt":")([^"]*)(".*)$/s.exec(text) ?? [];
    const key = before + after;
    const known = shared.get(key);
    if (known) return { rest: known, moment, own: 0 };
    const encoder = new TextEncoder();
    const rest = {
      before: encoder.encode(before),
      after: encoder.encode(after),
      etag: await tagOf(encoder.encode(key)),
    };
    shared.set(key, rest);
    return { rest, moment, own: rest.before.length + rest.after.length };
  };
}

/** The bytes of a body. */
export function writeBody({ rest: { before, after }, moment }: Body): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(before.length + moment.length + after.length);
  bytes.set(before);
  for (let at = 0; at < moment.length; at++) bytes[before.length + at] = moment.charCodeAt(at);
  bytes.set(after, before.length + moment.length);
  return bytes;
}

async function tagOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `W/"${btoa(String.fromCharCode(...digest.subarray(0, 12)))}"`;
}
