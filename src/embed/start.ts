// Owns what the loader does on a page, from the first look to everything that comes later. Registers nothing itself: its files do.

import type { Widget } from '../contract.ts';
import { coreOf } from './files.ts';
import { scriptsOf } from './scripts.ts';
import { candidates, tagOf, upgrade, type Host } from './upgrade.ts';

/** What a build tells its loader. */
export interface Build extends Omit<Host, 'address'> {
  readonly version: string;
  /** The hashes of core.js and of each widget's file, see scriptsOf. */
  readonly hashes: string;
}

/**
 * Makes widgets of the embeds on this page and of those that come later. The link of each stays inside it, and is what is seen
 * where anything fails.
 * @param address of the host, with a slash at its end
 */
export function start(build: Build, address: string): void {
  const load = scriptsOf(address, `w/${build.version}/`, build.hashes);
  const wanted = new Set<Widget['name']>();
  const look = (): void => {
    const { size } = wanted;
    for (const found of document.querySelectorAll(candidates)) {
      const name = upgrade(found, { ...build, address });
      if (name && !customElements.get(tagOf(name))) wanted.add(name);
    }
    if (wanted.size > size) load([coreOf(wanted), ...wanted]);
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', look);
  look();
  // From now on embed.css keeps no place free for links: those that are still links stay so.
  document.documentElement.dataset['tenmien'] = '';
}
