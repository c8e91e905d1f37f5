// The script-tag loader, `w/<x.y.z>/loader.js` and `w/<major>/loader.js`. If a page has several copies or versions, only the first runs.

import { warn } from './base/warn.ts';
import { scriptHost } from './embed/loader/script-origin.ts';
import { start, type Build } from './embed/loader/start.ts';

/** Inserted by the build. */
declare const TENMIEN_BUILD: Build;

const page = globalThis as { [loader: symbol]: unknown };
const loader = Symbol.for('tenmien-widgets.loader');

try {
  page[loader] ??= start(TENMIEN_BUILD, scriptHost());
} catch (error) {
  // Causes: Trusted Types without our policy, a loader whose address does not name its host, or an unusual page. Links stay links.
  warn('tenmien-*', 'loader-not-started', `${error}`);
}
