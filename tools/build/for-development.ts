// Writes w/ as it ships into a folder and prints the release data for pages. The development server runs this in a separate process,
// because a process that serves loads the development builds of libraries.

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { version } from '../lib/release.ts';
import { buildLoader } from './loader.ts';
import { releaseOf } from './release.ts';
import { buildScripts } from './script-tag.ts';

const [siteDir = ''] = process.argv.slice(2);
const folder = join(siteDir, 'w', version);
await rm(siteDir, { recursive: true, force: true });
const integrity = await buildLoader({ version, integrity: await buildScripts({ version, outDir: folder }), siteDir });
console.log(JSON.stringify(await releaseOf({ version, integrity, folder })));
