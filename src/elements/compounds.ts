import type { ReactiveControllerHost } from 'lit';
import { keepCompounds } from '../localization/compounds.ts';

/**
 * Keeps each compound in the text of an element on one line, after every drawing. Call `keepsCompounds(this)` in the constructor.
 * Lit compares a new text with its last value, not with the text in the page. So Lit does not undo the change.
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
