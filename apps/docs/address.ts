// Owns how the manual names its host: in lines to be copied, as an address or as an origin of a policy.

/** What stands for the host in the Markdown. */
export const YOURS = 'https://your.host/';

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** A text that names another host. Both addresses have a slash at their end. */
export function readdressed(text: string, from: string, to: string): string {
  const [former, origin] = [from, new URL(from).origin].map(escaped);
  return text.replace(new RegExp(`${former}|${origin}(?![\\w.:/-])`, 'g'), (found) =>
    found === from ? to : new URL(to).origin,
  );
}

/** The address that a page of the manual names; undefined for a page that names none. */
export const addressOf = (page: string): string | undefined => /rel="canonical" href="([^"]*\/)docs\//.exec(page)?.[1];
