// Stores the bodies of answers. Most differ only in the name and in the time at which the source was asked. So these are stored apart, and the
// rest is stored once and shared.

import { LRUCache } from 'lru-cache';

/** A body without its own values: the texts between them. */
interface Template {
  readonly texts: readonly string[];
  /** Covers the content without the time. The tag is weak, because two bodies with this tag differ in the time (RFC 9110, section 8.8.1). */
  readonly etag: string;
}

export interface Body {
  readonly template: Template;
  /** The own values, each behind a line break. */
  readonly values: string;
  /** Bytes that are kept for this body alone. */
  readonly own: number;
}

/** The number of templates that may be shared. Without the registrations of a registrar there are a few dozen. */
const SHARED = 200;

/** Values that differ from name to name, and from time to time. */
const OWN = /(?<="(?:ldhName|unicodeName|checkedAt)":")[^"]*/g;

/** @returns a function that splits a text into the part that others share and its own values */
export function createBodies(): (text: string) => Promise<Body> {
  const shared = new LRUCache<string, Template>({ max: SHARED });
  return async (text) => {
    // Joined, the values are a string of their own. Alone, each would keep the whole text in memory.
    const values = ['', ...(text.match(OWN) ?? [])].join('\n');
    const texts = text.split(OWN);
    const key = texts.join('\n');
    const known = shared.get(key);
    if (known) return { template: known, values, own: values.length };
    const template = { texts, etag: await tagOf(key) };
    shared.set(key, template);
    return { template, values, own: values.length + 2 * text.length };
  };
}

/** The number of bodies that are also kept as bytes, because they are asked for again and again. */
const HOT = 1000;

/** @returns a function that writes a body */
export function createWriter(): (body: Body) => Uint8Array<ArrayBuffer> {
  const hot = new LRUCache<Body, Uint8Array<ArrayBuffer>>({ max: HOT });
  const encoder = new TextEncoder();
  return (body) => {
    let bytes = hot.get(body);
    if (!bytes) {
      const own = body.values.split('\n');
      bytes = encoder.encode(body.template.texts.map((text, at) => own[at]! + text).join(''));
      hot.set(body, bytes);
    }
    return bytes;
  };
}

async function tagOf(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `W/"${btoa(String.fromCharCode(...digest.subarray(0, 12)))}"`;
}
