// Where tests find a real DNS-over-HTTPS server (dnsdist, in front of unbound and BIND with a zone vn), or why there is none.

const { address = '', missing }: { address?: string; missing?: string } = await (
  await fetch('/dns-over-https.json')
).json();

export const resolver: string = address;

/** A suite that needs the server; skipped where it is not installed. */
export const describeResolver = (what: string, tests: () => void): unknown =>
  // eslint-disable-next-line no-restricted-syntax -- what is not installed cannot be tested; the runner says so
  missing ? describe.skip(`${what} (${missing})`, tests) : describe(what, tests);
