// Decides who sees the faults of a figure: people who ask with the hash of the address, and editors in previews without citizens.

import { isServer } from '../../base/server.ts';

/** The hash that asks for the faults. */
export const CHECK = '#tenmien-kiem-tra';

export const isAsked = (): boolean => !isServer && location.hash === CHECK;

/** True on localhost and in a `srcdoc` preview, such as that of the builder. */
export const isPreview = (): boolean =>
  /^(localhost|127\.0\.0\.1|\[::1])$/.test(location.hostname) || location.href === 'about:srcdoc';
