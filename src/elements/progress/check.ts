// Owns who is told what is wrong with a figure: whoever asks for it by the page's address, and editors where citizens do not come by.

import { isServer } from '../../base/server.ts';

/** The fragment that asks. */
export const CHECK = '#tenmien-kiem-tra';

export const isAsked = (): boolean => !isServer && location.hash === CHECK;

/** On a machine of one's own, and in a preview that a tool writes (the builder's). */
export const isPreview = (): boolean =>
  /^(localhost|127\.0\.0\.1|\[::1])$/.test(location.hostname) || location.href === 'about:srcdoc';
