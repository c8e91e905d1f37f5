// Builds dist/npm (the package), dist/site (the files for a web server), dist/gateway and dist/audit (the packages tenmien-gateway and tenmien-audit).

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { builtSite, root, version } from '../lib/release.ts';
import { buildAudit } from './audit.ts';
import { finishSite } from './finish.ts';
import { buildGateway } from './gateway.ts';
import { buildLoader } from './loader.ts';
import { buildManual } from './manual.ts';
import { addScripts, buildPackage } from './package.ts';
import { buildPages } from './pages.ts';
import { buildProgramme } from './programme.ts';
import { buildRehost } from './rehost.ts';
import { buildScripts } from './script-tag.ts';
import { buildSite } from './site.ts';

const dist = join(root, 'dist');
const pack = join(dist, 'npm');
const outDir = builtSite;

await rm(dist, { recursive: true, force: true });
await buildPackage(pack);
const scripts = await buildScripts({ version, outDir: join(outDir, 'w', version) });
const integrity = await buildLoader({ version, integrity: scripts, siteDir: outDir });
await buildSite({ version, integrity, outDir });

// Only canonical addresses, link previews, oEmbed and the copied snippet contain the host's name.
const { SITE } = process.env;
const address = new URL('./', SITE ?? 'https://tenmien-widgets.example/').href;
await buildProgramme({ outDir });
await buildPages({ version, integrity, address, outDir });
await buildManual({ address, outDir });
await buildRehost({ version, outDir });
await addScripts({ version, site: outDir, pack });
await buildGateway({ version, outDir: join(dist, 'gateway') });
await buildAudit({ version, integrity, site: outDir, outDir: join(dist, 'audit') });
await finishSite({ folder: outDir, zip: join(dist, `tenmien-widgets-${version}.zip`), address });
if (!SITE) {
  console.log(`
The pages work on every host, but ${address} is a placeholder: canonical addresses, link previews, oEmbed and the lines
to be copied name it until you build with yours, SITE=https://your.host/ npm run build, or write it into what is built:
node dist/site/rehost.mjs https://your.host/`);
}
