// Tells the embedding page the height of a frame page. Also works in an opaque origin: uses no storage and needs no parent origin.

import { heightMessages, isReady } from './frame-message.ts';

/** Sends the height of the body now and after each possible change. In a hidden tab the height is 0, which is never sent. */
export function tellHeight(): void {
  if (parent === window) return;
  const tell = (): void => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    // The target is `*`, because a height is not secret and a sandboxed page cannot know its parent.
    if (height > 0) for (const message of heightMessages(height, location.hash)) parent.postMessage(message, '*');
  };
  new ResizeObserver(tell).observe(document.body);
  // The listener of the parent may be installed after the first message.
  addEventListener('load', tell);
  addEventListener('pageshow', tell);
  document.addEventListener('visibilitychange', tell);
  // WordPress sends a message when it listens. If it did not write the secret into the page, its script adds the secret to the address later.
  addEventListener('message', ({ source, data }) => source === parent && isReady(data) && tell());
  addEventListener('hashchange', tell);
}
