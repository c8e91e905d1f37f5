import { waitUntil as poll } from '@open-wc/testing';

/** Waits until something is so, as long as a busy machine takes. Shorter than the time of a test, so that a test that hangs says why. */
export const waitUntil = (isSo: () => unknown, what?: string): Promise<void> =>
  poll(isSo as () => boolean, what, { timeout: 50_000 });
