// Checks a real WordPress (tools/check/wordpress/): the remains of each form, and the path from an author's paste to a visitor's page in Chromium.
// Without Debian's packages it prints a message and is skipped. Needs dist/site: npm run build.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { selfSigned } from '../lib/certificate.ts';
import { builtIntegrity, builtSite, version } from '../lib/release.ts';
import { skip } from '../lib/skip.ts';
import { isInstalled, withWordPress } from './wordpress/wordpress.ts';
import { serveHost } from './embed/servers.ts';
import { tryFilter, type Leaving } from './embed/trial.ts';
import { inWordPress } from './wordpress/in-chromium.ts';
import { writeScript } from '../../src/embed/snippet/write-snippet.ts';

if (!isInstalled())
  skip(
    'not tried: of Debian’s packages wordpress, wordpress-theme-twentytwentythree, php-cli and mariadb-server-core not all are there',
  );

const KEEPS: Leaving = {
  leaves: { link: 'whole', div: 'whole', element: 'place', iframe: 'nothing', address: 'whole' },
};

// WordPress embeds an address only if the address begins with https.
const folder = mkdtempSync(join(tmpdir(), 'wordpress-host-'));
const { key, certificate } = selfSigned(folder);
const host = await serveHost(builtSite, { key: readFileSync(key), cert: readFileSync(certificate) });
rmSync(folder, { recursive: true });
const site = { host: `${host.origin}/`, version, integrity: builtIntegrity() };
let failed = 0;
await withWordPress(writeScript(site), async ({ address, save }) => {
  for (const user of ['author', 'contributor']) {
    failed += await tryFilter(`WordPress, ${user}: saved, and shown to readers`, KEEPS, (list) => save(user, list));
  }
  const problems = await inWordPress(address, site);
  failed += problems.length;
  console.log(
    problems.length
      ? `✗ ${problems.join('\n  ')}`
      : '✓ WordPress: an author pastes, visitors see the widgets, leave their frames by a link, and see links without script',
  );
});
await host.stop();
process.exitCode = failed ? 1 : 0;
