// Owns how the file is read that the host of the page has already.

import { fetchText } from '../../../base/http.ts';
import type { Site } from '../../../embed/snippet.ts';
import { baseOf, type Base } from './base.ts';

/** `none`: the page stands on another host, which is not asked. */
export type OwnFile = 'reading' | 'read' | 'unread' | 'none';

/** What the host's file says; undefined where it cannot be read, null where nobody is asked. */
export async function ownBase({ host }: Site): Promise<Base | undefined | null> {
  const { href, origin } = new URL('data/programme.json', host);
  if (origin !== location.origin) return null;
  try {
    return baseOf(await fetchText(href));
  } catch {
    return undefined;
  }
}
