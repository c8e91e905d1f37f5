// Builds dist/site/e, /f and /oembed: every permalink, frame page and oEmbed response as a file.

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { drawingWith } from '../../apps/pages/drawing.ts';
import type { Drawing } from '../../apps/pages/page.ts';
import { siteFiles } from '../../apps/rehost/site-files.ts';
import { root, type Integrity } from '../lib/release.ts';
import { feeds } from './feeds.ts';

async function makeDrawing(): Promise<Drawing> {
  const read = (file: string) => readFile(join(root, 'apps/public', file), 'utf8');
  const figures = await Promise.all(
    (await feeds()).map(async (slug) => [slug, await read(`data/${slug}.json`)] as const),
  );
  return drawingWith(await read('page.css'), new Map(figures));
}

let made: Promise<Drawing> | undefined;
/** Renders the elements in pages. One per process, because it registers the elements and this is possible only once. */
export const elementDrawing = (): Promise<Drawing> => (made ??= makeDrawing());

export interface PagesOptions {
  readonly version: string;
  readonly integrity: Integrity;
  /** Address of the host, with a trailing slash. Pages for search engines and other systems contain it. */
  readonly address: string;
  readonly outDir: string;
}

export async function buildPages({ version, integrity, address, outDir }: PagesOptions): Promise<void> {
  const drawing = await elementDrawing();
  for (const [path, text] of siteFiles({ address, version, integrity, feeds: await feeds(), drawing })) {
    const file = join(outDir, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
