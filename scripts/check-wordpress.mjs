// A real WordPress (scripts/wordpress/): what it keeps of each form, and, from an author's paste to a visitor's page, what Chromium shows.
// Without Debian's packages it says so and passes. Needs dist/site: npm run build.

import './install.mjs';
import { skip } from './skip.mjs';
import { isInstalled, withWordPress } from './wordpress/wordpress.mjs';

if (!isInstalled())
  skip(
    'not tried: of Debian’s packages wordpress, wordpress-theme-twentytwentythree, php-cli and mariadb-server-core not all are there',
  );

const { execFileSync } = await import('node:child_process');
const { readFileSync } = await import('node:fs');
const { fileURLToPath } = await import('node:url');
const { importSource } = await import('./build/pages.mjs');
const { serveHost } = await import('./embed/servers.mjs');
const { tryFilter } = await import('./embed/trial.mjs');
const { inWordPress } = await import('./wordpress/in-chromium.mjs');

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const integrity = JSON.parse(readFileSync(`${root}dist/site/w/${version}/integrity.json`, 'utf8'));
const { writeScript } = await importSource('embed/snippet/write-snippet.ts');

const KEEPS = { leaves: { link: 'whole', div: 'whole', element: 'place', iframe: 'nothing', address: 'whole' } };

// WordPress makes an embed of an address only where it begins with https.
const pem = execFileSync(
  'openssl',
  [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:prime256v1',
    '-nodes',
    '-subj',
    '/CN=127.0.0.1',
    '-keyout',
    '-',
    '-out',
    '-',
  ],
  { stdio: ['ignore', 'pipe', 'ignore'] },
);
const host = await serveHost(`${root}dist/site`, { key: pem, cert: pem });
const site = { host: `${host.origin}/`, version, integrity };
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
