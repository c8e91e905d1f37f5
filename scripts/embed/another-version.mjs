// The scripts of a later release of the same sources, as they meet those of this one on a page.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildLoader } from '../build/loader.mjs';
import { buildScripts } from '../build/script-tag.mjs';

export const LATER = '9.9.9';

/** @returns the folder that has `w/9.9.9/`, and how to end it */
export async function buildLater() {
  const folder = mkdtempSync(join(tmpdir(), 'later-'));
  const integrity = await buildScripts({ version: LATER, outDir: join(folder, 'w', LATER) });
  await buildLoader({ version: LATER, integrity, siteDir: folder });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
