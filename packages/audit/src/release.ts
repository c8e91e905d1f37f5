// The release of the audit: its version, and the hashes and sizes of its scripts. The build writes them beside the program.

import { readFileSync } from 'node:fs';
import type { Release } from './builder.ts';

export const readRelease = (path: string | URL = new URL('./release.json', import.meta.url)): Release =>
  JSON.parse(readFileSync(path, 'utf8')) as Release;
