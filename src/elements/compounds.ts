import type { ReactiveControllerHost } from 'lit';
import { keepCompounds } from '../localization/compounds.ts';

/** The text of each node after its last reading. */
const read = new WeakMap<Text, string>();

/**
 * Keeps each compound in the text below a node on one line.
 * Lit compares a new text with its last value, not with the text in the page. So Lit does not undo the change.
 */
export function keepCompoundsIn(root: Node): void {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    const { data } = node;
    if (read.get(node) === data) continue;
    const kept = keepCompounds(data);
    // A screen reader may say a changed status once more.
    if (kept !== data && !node.parentElement?.closest('[role=status]')) node.data = kept;
    read.set(node, node.data);
  }
}

/** Keeps the compounds of an element after every drawing. Call `keepsCompounds(this)` in the constructor. */
export const keepsCompounds = (host: ReactiveControllerHost & { readonly renderRoot: Node }): void =>
  host.addController({ hostUpdated: () => keepCompoundsIn(host.renderRoot) });
