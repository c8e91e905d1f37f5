// Owns how a frame page tells the page around it how high it is. Runs in an opaque origin too: asks for no storage and no parent's name.

import { heightMessages, isReady } from './frame-message.ts';

/** Tells the height of the body now and whenever it may have changed. In a hidden tab the height is 0, which is never told. */
export function tellHeight(): void {
  if (parent === window) return;
  const tell = (): void => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    // A height is no secret, and a sandboxed page cannot know who is around it.
    if (height > 0) for (const message of heightMessages(height, location.hash)) parent.postMessage(message, '*');
  };
  new ResizeObserver(tell).observe(document.body);
  // Whoever listens may have come later than the first message.
  addEventListener('load', tell);
  addEventListener('pageshow', tell);
  document.addEventListener('visibilitychange', tell);
  // WordPress says when it listens, and where it did not write the secret into the page, its script adds it to the address late.
  addEventListener('message', ({ source, data }) => source === parent && isReady(data) && tell());
  addEventListener('hashchange', tell);
}
