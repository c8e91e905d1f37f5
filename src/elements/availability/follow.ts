// A link to a registrar copies the name first. The note says only what really happened.

import type { TemplateResult } from 'lit';
import { copyText } from '../../base/copy-text.ts';

/** Renders a link that copies the name before it is followed. @param look classes */
export type CopyingLink = (text: string, address: string, look?: string) => TemplateResult;

/**
 * Copies a name, then follows the link, in the same tab or as the person asked (modifier keys).
 * The browser may not allow copying (a page without https, a frame). Then the person sees a note and the page stays.
 * @param tell called with whether the name was copied; a copied name's link is followed after the promise resolves
 */
export async function copyAndFollow(
  event: MouseEvent,
  name: string,
  tell: (copied: boolean) => Promise<unknown>,
): Promise<void> {
  const link = event.currentTarget as HTMLAnchorElement;
  const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
  if (!elsewhere) event.preventDefault();
  const copied = await copyText(name);
  await tell(copied);
  if (copied && !elsewhere) link.click();
}
