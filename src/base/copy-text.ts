/** Copies text with the Clipboard API. @returns whether the browser allowed it: not on pages without https, nor in most frames */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
