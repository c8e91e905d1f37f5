// Owns the line to be copied from a permalink page: where a script runs, it names the host that the page really has, whatever it was built for.

/** The line with another address of ours in it. */
export const withAddress = (line: string, address: string): string =>
  line.replace(/https?:\/\/[^"\s]*(?=\/e\/)/, address.replace(/\/e\/[^/]+\/\w\w(\/[a-z-]+)?\/?([?#].*)?$/, ''));

export function correctLine(): void {
  const box = document.querySelector<HTMLTextAreaElement>('#link');
  if (box && location.pathname.includes('/e/')) box.value = withAddress(box.value, location.href);
}
