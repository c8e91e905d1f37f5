// Sets frames to the height that they request. Identifies a frame by its window, because a sandboxed frame has no origin.

import { readHeight } from './frame-message.ts';

/** Follows the frames of one host, present and future. @param host address of the host, with a slash at the end */
export function followFrames(host: string): void {
  addEventListener('message', ({ source, data }) => {
    const height = source && readHeight(data);
    if (!height) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === source && frame.src.startsWith(`${host}f/`)) frame.height = String(height);
    }
  });
}
