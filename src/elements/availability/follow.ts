// Owns what happens when a link to a registrar is pressed: the name is copied first, and nothing is claimed that did not happen.

import type { TemplateResult } from 'lit';

/** Draws a link that copies the name on the way. @param look classes */
export type CopyingLink = (text: string, address: string, look?: string) => TemplateResult;

/**
 * Copies a name and then follows the link, in the same tab or as the person asked. Where the browser does not allow copying (a page without
 * https, a frame), the person is told before the page is gone.
 * @param tell hears whether the name was copied; when it is done, a click on the link is no longer held back
 */
export async function copyAndFollow(
  event: MouseEvent,
  name: string,
  tell: (copied: boolean) => Promise<unknown>,
): Promise<void> {
  const link = event.currentTarget as HTMLAnchorElement;
  const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
  if (!elsewhere) event.preventDefault();
  const copied = await copy(name);
  await tell(copied);
  if (copied && !elsewhere) link.click();
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
