// `npm run build`: dist/npm (the package) and dist/site (what a host puts on a web server).

import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { installPackages } from './packages.mjs';

installPackages({ tests: false });
const { buildAudit } = await import('./build/audit.mjs');
const { addScripts, buildPackage } = await import('./build/package.mjs');
const { buildScripts } = await import('./build/script-tag.mjs');
const { finishSite } = await import('./build/finish.mjs');
const { buildLoader } = await import('./build/loader.mjs');
const { buildManual } = await import('./build/manual.mjs');
const { buildPages } = await import('./build/pages.mjs');
const { buildRehost } = await import('./build/rehost.mjs');
const { buildProgramme } = await import('./build/programme.mjs');
const { buildSite } = await import('./build/site.mjs');

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(await readFile(`${root}package.json`, 'utf8'));

await rm(`${root}dist`, { recursive: true, force: true });
await buildPackage(`${root}dist/npm`);
const scripts = await buildScripts({ version, outDir: `${root}dist/site/w/${version}` });
const integrity = await buildLoader({ version, integrity: scripts, siteDir: `${root}dist/site` });
await buildSite({ version, integrity, outDir: `${root}dist/site` });

// Canonical addresses, link previews, oEmbed and the line to be copied have to name their host; nothing else does.
const { SITE } = process.env;
const address = new URL('./', SITE ?? 'https://tenmien-widgets.example/').href;
await buildProgramme({ outDir: `${root}dist/site` });
await buildPages({ version, integrity, address, outDir: `${root}dist/site` });
await buildManual({ address, outDir: `${root}dist/site` });
await buildRehost({ version, outDir: `${root}dist/site` });
await addScripts({ version, site: `${root}dist/site`, pack: `${root}dist/npm` });
await buildAudit({ version, integrity, site: `${root}dist/site`, outDir: `${root}dist/audit` });
await finishSite({ folder: `${root}dist/site`, zip: `${root}dist/tenmien-widgets-${version}.zip`, address });
if (!SITE) {
  console.log(`
The pages work on every host, but ${address} is a placeholder: canonical addresses, link previews, oEmbed and the lines
to be copied name it until you build with yours, SITE=https://your.host/ npm run build, or write it into what is built:
node dist/site/rehost.mjs https://your.host/`);
}
