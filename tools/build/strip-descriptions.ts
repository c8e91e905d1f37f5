// Removes the `desc` of each message: translators read it in the XLIFF files, and no browser needs its bytes.

import { join } from 'node:path';
import type { Plugin } from 'vite';
import { messagesIn } from '../lib/messages.ts';
import { root } from '../lib/release.ts';

export function withoutDescriptions(code: string): string {
  let stripped = code;
  // From the end, because each removal moves the offsets behind it; a call inside another call's template has smaller options first.
  const places = messagesIn(code)
    .filter(({ desc }) => desc !== undefined)
    .map(({ options }) => options)
    .sort(([one], [other]) => other - one);
  for (const [from, to] of places) stripped = stripped.slice(0, from) + stripped.slice(to);
  return stripped;
}

export const stripDescriptions = (): Plugin => ({
  name: 'strip-descriptions',
  enforce: 'pre',
  transform: (code, id) =>
    id.startsWith(join(root, 'src/')) && code.includes('desc:') ? { code: withoutDescriptions(code), map: null } : null,
});
