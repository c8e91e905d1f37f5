// Owns how a reader leaves a frame by a link. Without script a page cannot know what its sandbox allows, so its links have no target: of
// `_self`, `_top` and `_blank` only the first does anything under sandbox="", in every engine. With script, each way is tried.

import { linkMessage } from './frame-message.ts';

/** The permalink of a frame page. */
export const permalinkOf = (address: string): string =>
  address.replace(/[?#].*/, '').replace(/\/f\/(?=[^/]+\/\w\w(\/[a-z-]+)?\/?$)/, '/e/');

/** Goes to an address outside the frame; false where the sandbox leaves nothing but the frame itself. */
function leave(address: string): boolean {
  try {
    // Throws where the sandbox forbids it. Not a target: a blocked one does nothing and says nothing.
    top!.location.href = address;
    return true;
  } catch {
    // WordPress follows links of our host only. The permalink has the same links, and no frame around it.
    const isOwn = new URL(address).host === location.host;
    const message = linkMessage(isOwn ? address : permalinkOf(location.href), location.hash);
    if (message) parent.postMessage(message, '*');
    return !!message || opens(address);
  }
}

/** Opens a window; Firefox throws where the sandbox forbids it, the others open nothing. With `noopener` they would not tell. */
function opens(address: string): boolean {
  try {
    return !!open(address);
  } catch {
    return false;
  }
}

/** Says an address where nothing leads out: inside the frame a page of others would show an error, for the policy of the page around or its own. */
function tell(address: string): void {
  const line =
    document.getElementById('address') ??
    document.body.appendChild(Object.assign(document.createElement('p'), { id: 'address' }));
  line.setAttribute('role', 'status');
  line.replaceChildren();
  const words =
    document.documentElement.lang === 'en'
      ? 'This frame cannot open other pages. The address: '
      : 'Khung này không mở được trang khác. Địa chỉ: ';
  // Into a region that is there already, so that it is read out.
  setTimeout(() => line.append(words, Object.assign(document.createElement('b'), { textContent: address })));
}

/** Links in this page, and in the shadow roots of its elements, lead out of the frame around it wherever that is allowed. */
export function leaveByLinks(): void {
  if (parent === window) return;
  addEventListener('click', (event) => {
    const { button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event;
    // Whoever asks for a new tab or a download gets it from the browser.
    if (defaultPrevented || button || ctrlKey || metaKey || shiftKey || altKey) return;
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement && node.href);
    if (!(link instanceof HTMLAnchorElement) || link.download) return;
    const isPage = /^https?:$/.test(link.protocol) && link.href.replace(/#.*/, '') !== location.href.replace(/#.*/, '');
    if (!isPage) return;
    const isOwn = link.host === location.host;
    const isGone = leave(link.href);
    if (!isGone && !isOwn) tell(link.href);
    if (isGone || !isOwn) event.preventDefault();
  });
}
