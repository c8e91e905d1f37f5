// The script-tag loader, `w/<x.y.z>/loader.js` and `w/<major>/loader.js`: one per page, whatever the copies and versions; the first stays.

import { warn } from './base/warn.ts';
import { scriptHost } from './embed/loader/script-origin.ts';
import { start, type Build } from './embed/loader/start.ts';

/** Put here by the build. */
declare const TENMIEN_BUILD: Build;

const page = globalThis as { [loader: symbol]: unknown };
const loader = Symbol.for('tenmien-widgets.loader');

try {
  page[loader] ??= start(TENMIEN_BUILD, scriptHost());
} catch (error) {
  // Trusted Types without our policy, a loader whose address says nothing of its host, a page of strange making: links stay links.
  warn('tenmien-*', 'loader-not-started', `${error}`);
}
