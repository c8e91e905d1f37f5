// Owns how an address that is shown gets onto the clipboard.

/** By the Clipboard API on secure pages, else by an event of copying, which works over plain http as well. @returns whether it is there */
export async function copyShown(shown: Element): Promise<boolean> {
  const text = shown.textContent.trim();
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    let taken = false;
    const fill = (event: ClipboardEvent): void => {
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
      event.stopImmediatePropagation();
      taken = true;
    };
    // Some browsers copy only where something is selected; where none does, it is selected for the person.
    getSelection()?.selectAllChildren(shown);
    addEventListener('copy', fill, true);
    try {
      return document.execCommand('copy') && taken;
    } finally {
      removeEventListener('copy', fill, true);
    }
  }
}
