// Saves a file that was made in the browser, without a request.

/** Whether saving is certainly allowed. A sandbox may forbid it, and a frame of another origin cannot read its own sandbox. */
function maySave(): boolean {
  for (let view: Window = window; view !== view.parent; view = view.parent) {
    const frame = view.frameElement as HTMLIFrameElement | null;
    if (!frame || (frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-downloads'))) return false;
  }
  return origin !== 'null';
}

/** @returns whether it is sure that the browser took the file; where it is not, a person needs another way */
export function saveFile(name: string, type: string, content: string): boolean {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // Safari reads the file only after the click has ended.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  return maySave();
}
