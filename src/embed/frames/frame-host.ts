// Owns how the page around makes a frame as high as it asks to be. Knows frames by their window, for a sandboxed one has no origin.

import { readHeight } from './frame-message.ts';

/** Follows the frames of one host, those that are there and those to come. @param host its address, with a slash at the end */
export function followFrames(host: string): void {
  addEventListener('message', ({ source, data }) => {
    const height = source && readHeight(data);
    if (!height) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === source && frame.src.startsWith(`${host}f/`)) frame.height = String(height);
    }
  });
}
