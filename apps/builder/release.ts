// Owns what the builder knows of the build that it came with, and where that is served. Knows no page.

import type { Site } from '../../src/embed/snippet/write-snippet.ts';

/** The build: its version, and of each script by file name its sha384 and what it weighs after brotli, in bytes. */
export interface Release {
  readonly version: string;
  readonly integrity: Site['integrity'];
  readonly bytes: Readonly<Record<string, number>>;
}

/** The site that serves a builder page, at the root of a host or below it. @param address of the page, `…/builder/` */
export const siteAt = (address: string, { version, integrity }: Release): Site => ({
  host: new URL('../', address).href,
  version,
  integrity,
});
