// Owns that compounds are not torn in what an element shows.

import type { ReactiveControllerHost } from 'lit';
import { keepCompounds } from '../localization/compounds.ts';

/**
 * Keeps the compounds of all that an element draws on one line, each time it has drawn: `keepsCompounds(this)` in its constructor. Lit
 * compares a text with the one that it was given before, not with what stands in the page, so a text is changed once.
 */
export function keepsCompounds(host: ReactiveControllerHost & { readonly renderRoot: Node }): void {
  host.addController({
    hostUpdated: () => {
      const texts = document.createTreeWalker(host.renderRoot, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const node = texts.currentNode as Text;
        const kept = keepCompounds(node.data);
        if (kept !== node.data) node.data = kept;
      }
    },
  });
}
