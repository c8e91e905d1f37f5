// Opens links of a frame page outside the frame. Without script a page cannot know its sandbox, so its links have no target: under
// sandbox="" only `_self` works, not `_top` or `_blank`, in every engine. With script, each way is tried.

import { linkMessage } from './frame-message.ts';

/** The permalink of a frame page. */
export const permalinkOf = (address: string): string =>
  address.replace(/[?#].*/, '').replace(/\/f\/(?=[^/]+\/\w\w(\/[a-z-]+)?\/?$)/, '/e/');

/** Goes to an address outside the frame. @returns false if the sandbox allows only the frame itself */
function leave(address: string): boolean {
  try {
    // Throws if the sandbox forbids it. A link target would fail silently.
    top!.location.href = address;
    return true;
  } catch {
    // WordPress follows only links to our host. The permalink page shows the same links without a frame.
    const isOwn = new URL(address).host === location.host;
    const message = linkMessage(isOwn ? address : permalinkOf(location.href), location.hash);
    if (message) parent.postMessage(message, '*');
    return !!message || opens(address);
  }
}

/** Opens a window. If the sandbox forbids it, Firefox throws and the others open nothing. With `noopener` the result is not known. */
function opens(address: string): boolean {
  try {
    return !!open(address);
  } catch {
    return false;
  }
}

/** Shows an address if no way out is allowed. Inside the frame, the other page would show an error because of its own or the parent's policy. */
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
  // The live region exists before its text, so that screen readers announce the text.
  setTimeout(() => line.append(words, Object.assign(document.createElement('b'), { textContent: address })));
}

/** Opens links of this page and of its elements' shadow roots outside the frame, if that is allowed. */
export function leaveByLinks(): void {
  if (parent === window) return;
  addEventListener('click', (event) => {
    const { button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event;
    // The browser handles a request for a new tab or a download.
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
