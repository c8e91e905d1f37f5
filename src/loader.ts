// The script-tag loader, `w/<x.y.z>/loader.js` and `w/<major>/loader.js`: one per page, whatever the copies and versions; the first stays.

import { ownHost } from './embed/own-host.ts';
import { start, type Build } from './embed/start.ts';

/** Put here by the build. */
declare const TENMIEN_BUILD: Build;

const page = globalThis as { [loader: symbol]: boolean | undefined };
const loader = Symbol.for('tenmien-widgets.loader');

try {
  if (!page[loader]) start(TENMIEN_BUILD, ownHost());
  page[loader] = true;
} catch {
  // Trusted Types without our policy, or a page of strange making: its links stay links.
}
