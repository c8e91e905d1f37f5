// The line to copy on a permalink page. With script, the line names the real host of the page, not the host of the build.

/** The line with its address on our host replaced. */
export const withAddress = (line: string, address: string): string =>
  line.replace(/https?:\/\/[^"\s]*(?=\/e\/)/, address.replace(/\/e\/[^/]+\/\w\w(\/[a-z-]+)?\/?([?#].*)?$/, ''));

export function correctLine(): void {
  const box = document.querySelector<HTMLTextAreaElement>('#link');
  if (box && location.pathname.includes('/e/')) box.value = withAddress(box.value, location.href);
}
