// Owns the release that the audit comes with: its version, and the hashes and sizes of its scripts, as the build wrote them beside the program.

import { readFileSync } from 'node:fs';
import type { Release } from './builder.ts';

export const readRelease = (path: string | URL = new URL('./release.json', import.meta.url)): Release =>
  JSON.parse(readFileSync(path, 'utf8')) as Release;
