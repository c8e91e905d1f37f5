// Builds the scripts of a later release from the same sources, to test both versions on one page.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildLoader } from '../../build/loader.ts';
import { buildScripts } from '../../build/script-tag.ts';

export const LATER = '9.9.9';

/** @returns the folder that contains `w/9.9.9/`, and a function that removes it */
export async function buildLater(): Promise<{ folder: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'later-'));
  const integrity = await buildScripts({ version: LATER, outDir: join(folder, 'w', LATER) });
  await buildLoader({ version: LATER, integrity, siteDir: folder });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
