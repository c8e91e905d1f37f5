// Replaces the manual's host in lines to copy, as an address or as a source of a Content-Security-Policy.

/** Placeholder for the host in the Markdown. */
export const YOURS = 'https://your.host/';

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Replaces the host in a text. Both addresses end in a slash. */
export function readdressed(text: string, from: string, to: string): string {
  const [former, origin] = [from, new URL(from).origin].map(escaped);
  return text.replace(new RegExp(`${former}|${origin}(?![\\w.:/-])`, 'g'), (found) =>
    found === from ? to : new URL(to).origin,
  );
}

/** The address in a page of the manual; undefined if the page has none. */
export const manualAddress = (page: string): string | undefined =>
  /rel="canonical" href="([^"]*\/)docs\//.exec(page)?.[1];
