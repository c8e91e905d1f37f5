// Reads pages in a separate thread. If a page takes too much time or memory, its thread is ended.

import type { Site } from '../../../../src/embed/snippet/write-snippet.ts';
import type { PageFacts } from './facts.ts';
import { readPage } from './read-page.ts';
import { pageText } from './text.ts';
import { TooComplex } from './tree.ts';

export interface PageTask {
  readonly body: Uint8Array;
  readonly type: string;
  readonly address: string;
  readonly madeBy: string;
  readonly site: Omit<Site, 'host'> & { readonly host?: string | undefined };
}

/** Undefined if the page exceeds the size limit. */
export default function work({ body, type, address, madeBy, site }: PageTask): PageFacts | undefined {
  try {
    return readPage(pageText(body, type), address, site, madeBy);
  } catch (error) {
    if (error instanceof TooComplex || error instanceof RangeError) return undefined;
    throw error;
  }
}
