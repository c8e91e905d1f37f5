// Finds embeds on a page and loads the files that they need.

import { coreOf } from './bundle-files.ts';
import { candidates, isEmbed, nameAt } from './find-embeds.ts';
import { createLoad, type Load } from './load-scripts.ts';
import { tagOf, type WidgetName } from '../../widgets.ts';

/** The values that the build gives to the loader. */
export interface Build {
  readonly version: string;
  /** The hashes of the loader's files, see scriptsOf. */
  readonly hashes: string;
}

/**
 * Loads the files of the embeds on this page, now and after each change.
 * @param host address of the host, with a slash at its end
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
    // After `load`, each script of the page has either loaded or failed.
    if (wanted.size > size || root === document)
      load(
        missing[0] ? ['links', coreOf(wanted), ...missing] : wanted.size ? ['links'] : [],
        document.readyState === 'complete',
      );
  };
  const changes = new MutationObserver((records) => records.forEach(({ addedNodes }) => addedNodes.forEach(look)));
  const lookAround = (): void => {
    look(document);
    // Only added nodes are searched, because a page may change sixty times a second and have a thousand links.
    changes.observe(document, { childList: true, subtree: true });
    // Without embeds, links stay links, and embed.css reserves no space.
    if (!wanted.size) document.documentElement.dataset['tenmien'] = '';
  };
  // While the page loads, the rest of a link's block may still be missing. The timeout is needed: in WebKitGTK 2.50 a page never fires
  // `load` if a script is added while the page becomes complete.
  document.addEventListener('readystatechange', () => setTimeout(lookAround));
  if (document.readyState !== 'loading') lookAround();
  return load;
}
