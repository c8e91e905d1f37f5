// Owns how the file is read that the host of the page has already.

import type { HostFile } from '../host-facts.ts';
import { baseOf, type Base } from './base.ts';

/** `none`: the page stands on another host, which is not asked. */
export type OwnFile = 'reading' | 'read' | 'unread' | 'none';

/** What the host's file says; undefined where it cannot be read, null where nobody is asked. */
export async function ownBase({ address, text }: HostFile): Promise<Base | undefined | null> {
  if (new URL(address).origin !== location.origin) return null;
  try {
    return baseOf(await text());
  } catch {
    return undefined;
  }
}
