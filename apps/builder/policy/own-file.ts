// Reads the programme file that the host of the page already has.

import type { HostFile } from '../host-facts.ts';
import { baseOf, type Base } from './base.ts';

/** `none`: the page is on another host, so that no request is made. */
export type OwnFile = 'reading' | 'read' | 'unread' | 'none';

/** The base from the host's file. Undefined if the file is unreadable, null if no request is made. */
export async function ownBase({ address, text }: HostFile): Promise<Base | undefined | null> {
  if (new URL(address).origin !== location.origin) return null;
  try {
    return baseOf(await text());
  } catch {
    return undefined;
  }
}
