// Owns what happens when a link to a registrar is pressed: the name is copied first, and nothing is claimed that did not happen.

/** While a press of ours passes through. */
let passing = false;

/**
 * Copies a name and then follows the link, in the same tab or as the person asked. Where the browser does not allow copying (a page without
 * https, a frame), the person is told before the page is gone; the next press follows the link.
 * @param told what came of an earlier press; undefined: none yet
 */
export async function copyAndFollow(event: MouseEvent, name: string, told: boolean | undefined, tell: (copied: boolean) => void): Promise<void> {
  if (passing || told !== undefined) return;
  const link = event.currentTarget as HTMLAnchorElement;
  const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
  if (!elsewhere) event.preventDefault();
  const copied = await copy(name);
  tell(copied);
  if (!copied || elsewhere) return;
  passing = true;
  link.click();
  passing = false;
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
