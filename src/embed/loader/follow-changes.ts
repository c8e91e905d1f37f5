// Follows changes of a page: new embeds become widgets, changed links update their widgets, removed links remove them.

import { BLOCK, candidates } from './find-embeds.ts';
import { dataOf, isMade, upgrade, type LinkHost } from './upgrade.ts';

/** The nodes that a change may have turned into embeds, or back. */
function* touched({ type, target, addedNodes, removedNodes }: MutationRecord): Generator<Node> {
  yield* addedNodes;
  yield* removedNodes;
  if (!(target instanceof Element)) return;
  if (type === 'attributes') yield target.closest(`[${dataOf('widget')}]`) ?? target;
  // A link may be alone now if something else in its line was removed. A line has no blocks, so the search is short.
  const line = target.closest(BLOCK);
  if (line && !line.querySelector(BLOCK)) yield line;
}

function look(root: Node, host: LinkHost): void {
  if (!(root instanceof Element) && root !== document) return;
  const found = [...(root as ParentNode).querySelectorAll(candidates)];
  if (root instanceof Element && (root.matches(candidates) || isMade(root))) found.unshift(root);
  for (const piece of found) upgrade(piece, host);
}

/** Turns the embeds of this page into widgets, now and after each change. Looks only at changed nodes. */
export function follow(host: LinkHost): void {
  const lookAround = (): void => {
    look(document, host);
    // From now on embed.css reserves no space for links, because the remaining links stay links.
    document.documentElement.dataset['tenmien'] = '';
  };
  new MutationObserver((records) => {
    for (const root of new Set(records.flatMap((record) => [...touched(record)]))) look(root, host);
  }).observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ['href', ...['widget', ...host.attributes].map(dataOf)],
  });
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', lookAround);
  else lookAround();
}
