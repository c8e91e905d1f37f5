// The builder's build, and the address that serves it.

import type { Site } from '../../src/embed/snippet/write-snippet.ts';

/** The build: its version, and for each script by file name its sha384 hash and its size after brotli, in bytes. */
export interface Release {
  readonly version: string;
  readonly integrity: Site['integrity'];
  readonly bytes: Readonly<Record<string, number>>;
}

/** The site that serves a builder page, at the root of a host or below. @param address address of the page, `…/builder/` */
export const siteAt = (address: string, { version, integrity }: Release): Site => ({
  host: new URL('../', address).href,
  version,
  integrity,
});
