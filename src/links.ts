// Turns links into widgets, `w/<x.y.z>/links.js`. If a page has an embed, the loader loads this file beside the widgets' own files.

import { follow } from './embed/loader/follow-changes.ts';
import { scriptHost } from './embed/loader/script-origin.ts';
import { copyLinks } from './embed/loader/copy-links.ts';

/** Inserted by the build. */
declare const TENMIEN_HOST: { readonly attributes: readonly string[]; readonly feeds: readonly string[] };

const page = globalThis as { [links: symbol]: boolean | undefined };
const links = Symbol.for('tenmien-widgets.links');

if (!page[links]) {
  page[links] = true;
  const host = { ...TENMIEN_HOST, address: scriptHost() };
  follow(host);
  copyLinks(host.attributes);
}
