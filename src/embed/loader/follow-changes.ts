// Owns how the embeds of a page follow its changes: new ones become widgets, others are told what their link says now, or leave with it.

import { BLOCK, candidates } from './find-embeds.ts';
import { dataOf, isMade, upgrade, type LinkHost } from './upgrade.ts';

/** What a change may have made an embed, or no embed any more. */
function* touched({ type, target, addedNodes, removedNodes }: MutationRecord): Generator<Node> {
  yield* addedNodes;
  yield* removedNodes;
  if (!(target instanceof Element)) return;
  if (type === 'attributes') yield target.closest(`[${dataOf('widget')}]`) ?? target;
  // A link in whose line something else stood may be alone now. A line has no blocks, so it is short.
  const line = target.closest(BLOCK);
  if (line && !line.querySelector(BLOCK)) yield line;
}

function look(root: Node, host: LinkHost): void {
  if (!(root instanceof Element) && root !== document) return;
  const found = [...(root as ParentNode).querySelectorAll(candidates)];
  if (root instanceof Element && (root.matches(candidates) || isMade(root))) found.unshift(root);
  for (const piece of found) upgrade(piece, host);
}

/** Makes widgets of the embeds on this page, and goes on doing so. Only what a change has touched is looked at. */
export function follow(host: LinkHost): void {
  const lookAround = (): void => {
    look(document, host);
    // From now on embed.css keeps no place free for links: those that are still links stay so.
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
