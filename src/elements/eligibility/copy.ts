import { copyText } from '../../base/copy-text.ts';

/**
 * Copies a shown address: with the Clipboard API on secure pages, else with a `copy` event, which also works over http.
 * @returns whether it was copied
 */
export async function copyShown(shown: Element): Promise<boolean> {
  const text = shown.textContent.trim();
  if (await copyText(text)) return true;
  let taken = false;
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    taken = true;
  };
  // Some browsers copy only if text is selected. If copying fails, the person can copy the selected text.
  getSelection()?.selectAllChildren(shown);
  addEventListener('copy', fill, true);
  try {
    return document.execCommand('copy') && taken;
  } finally {
    removeEventListener('copy', fill, true);
  }
}
