// `npm run build`: dist/npm (the package) and dist/site (what a host puts on a web server).

import './install.mjs';
import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const { buildPackage } = await import('./build/package.mjs');
const { buildScripts } = await import('./build/script-tag.mjs');
const { buildSite } = await import('./build/site.mjs');

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(await readFile(`${root}package.json`, 'utf8'));

await rm(`${root}dist`, { recursive: true, force: true });
await buildPackage(`${root}dist/npm`);
const integrity = await buildScripts({ version, outDir: `${root}dist/site/w/${version}` });
await buildSite({ version, integrity, outDir: `${root}dist/site` });
