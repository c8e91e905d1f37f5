// Owns what the loader does on a page: it looks for embeds and gets the files that they need. Makes nothing itself.

import { coreOf } from './bundle-files.ts';
import { candidates, isEmbed, nameAt } from './find-embeds.ts';
import { createLoad, type Load } from './load-scripts.ts';
import { tagOf, type WidgetName } from '../../widgets.ts';

/** What a build tells its loader. */
export interface Build {
  readonly version: string;
  /** The hashes of the loader's files, see scriptsOf. */
  readonly hashes: string;
}

/**
 * Gets the files of the embeds on this page and of those that come later.
 * @param host its address, with a slash at its end
 */
export function start({ version, hashes }: Build, host: string): Load {
  const load = createLoad(host, `w/${version}/`, hashes);
  const wanted = new Set<WidgetName>();
  const look = (root: Node): void => {
    const { size } = wanted;
    for (const found of [root as Element, ...((root as Partial<Element>).querySelectorAll?.(candidates) ?? [])]) {
      const name = found.matches?.(candidates) && nameAt(found, host);
      if (name && isEmbed(found)) wanted.add(name);
    }
    const missing = [...wanted].filter((name) => !customElements.get(tagOf(name)));
    // When the page has loaded, each of its scripts has come or failed.
    if (wanted.size > size || root === document)
      load(
        missing[0] ? ['links', coreOf(wanted), ...missing] : wanted.size ? ['links'] : [],
        document.readyState === 'complete',
      );
  };
  const changes = new MutationObserver((records) => records.forEach(({ addedNodes }) => addedNodes.forEach(look)));
  const lookAround = (): void => {
    look(document);
    // Only what is added is looked at: a page may change sixty times a second, and have a thousand links.
    changes.observe(document, { childList: true, subtree: true });
    // Where nothing comes of them, links stay links, and embed.css keeps no place free.
    if (!wanted.size) document.documentElement.dataset['tenmien'] = '';
  };
  // While the page comes, the rest of a link's block may be on its way. Not at once: in WebKitGTK 2.50 a page to which a script is added while
  // it becomes complete never fires `load`.
  document.addEventListener('readystatechange', () => setTimeout(lookAround));
  if (document.readyState !== 'loading') lookAround();
  return load;
}
