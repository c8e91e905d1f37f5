// `npm test`: every check, then the tests in every engine found. Ends with one line, `N passed, N failed`.
// REQUIRE_ENGINES=chromium,firefox,webkit makes a missing engine a failure, REQUIRE_SERVERS=1 a check that is skipped for want of a server.

import './install.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, mayInstall } from './debian.mjs';
import { SKIPPED } from './skip.mjs';

const BROWSERS = ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb', 'fonts-noto-core'];
const SERVERS = {
  bind9: '/usr/sbin/named',
  unbound: '/usr/sbin/unbound',
  dnsdist: '/usr/bin/dnsdist',
  openssl: '/usr/bin/openssl',
  'nginx-light': '/usr/sbin/nginx',
  'libnginx-mod-http-brotli-static': '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
  'mariadb-server-core': '/usr/sbin/mariadbd',
  'php-cli': '/usr/bin/php',
  wordpress: '/usr/share/wordpress/index.php',
  'libreoffice-calc-nogui': '/usr/bin/soffice',
  'wordpress-theme-twentytwentythree': '/usr/share/wordpress/wp-content/themes/twentytwentythree/style.css',
};
/** WordPress asks for PHP in a web server. In this order apt takes neither Apache nor FPM, which are services, where they are not there. */
const WITHOUT_APACHE = existsSync('/usr/sbin/apache2') ? [] : ['php-cgi', 'php', 'apache2-bin-'];
const { REQUIRE_SERVERS } = process.env;
const root = fileURLToPath(new URL('..', import.meta.url));
const sum = { passed: 0, failed: 0, skipped: 0 };

const exitCode = (command, args, env = {}) =>
  spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`, ...env },
  }).status;
const run = (...command) => exitCode(...command) === 0;

/** One check that is no browser test counts as one test. */
function check(name, command, args = []) {
  const started = Date.now();
  const code = exitCode(command, args);
  const result = code === 0 ? 'passed' : code === SKIPPED && !REQUIRE_SERVERS ? 'skipped' : 'failed';
  sum[result]++;
  console.log(
    `${{ passed: '✓', skipped: '–', failed: '✗' }[result]} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`,
  );
}

/** The counts of a run. One that ended badly, or that tested nothing, is a failure even where no single test failed. */
function add(good, count) {
  if ((!good && !count.failed) || !count.passed) count.failed++;
  for (const key of Object.keys(sum)) sum[key] += count[key];
}

/** Browsers: Debian as root gets what is missing; elsewhere one line says what to install. */
async function findBrowsers() {
  const { browsers } = await import('./browsers.mjs');
  const found = browsers();
  if (Object.keys(found).length === 3) return found;
  if (mayInstall()) {
    install('browsers', BROWSERS);
    return (await import('./browsers.mjs?again')).browsers();
  }
  const missing = ['chromium', 'firefox', 'webkit'].filter((engine) => !found[engine]);
  console.log(
    `Not found: ${missing.join(', ')}. To test in them, install: ${BROWSERS.join(' ')} (Debian), or Chrome and Firefox.`,
  );
  return found;
}

/** Tests that run in Node: the gateway's, and what a server draws. Those against real name servers say it where none are installed. */
function testInNode() {
  const file = join(mkdtempSync(join(tmpdir(), 'tests-')), 'count.tap');
  const files = ['test', ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}/test`)].flatMap(
    (folder) =>
      readdirSync(join(root, folder), { recursive: true })
        .filter((name) => name.endsWith('.node.ts'))
        .map((name) => join(folder, name)),
  );
  const good = run('node', [
    ...['--import', 'tsx', '--test', '--test-reporter=dot', '--test-reporter-destination=stdout'],
    ...['--test-reporter=tap', `--test-reporter-destination=${file}`],
    ...files,
  ]);
  const tap = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const countOf = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
  const count = {
    passed: countOf('pass'),
    failed: countOf('fail') + countOf('cancelled'),
    skipped: countOf('skipped'),
  };
  if (REQUIRE_SERVERS) Object.assign(count, { failed: count.failed + count.skipped, skipped: 0 });
  add(good, count);
  if (!good) console.log(tap);
  console.log(`Node: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  for (const reason of new Set(tap.match(/# SKIP .*/g))) console.log(reason.slice(2));
}

/** Real servers to test with, on Debian as root. A package that would start something with the next boot is a failure. */
function findServers() {
  const missing = Object.keys(SERVERS).filter((name) => !existsSync(SERVERS[name]));
  if (!missing.length || !mayInstall()) return;
  const left = install('servers', [...missing, ...(missing.includes('wordpress') ? WITHOUT_APACHE : [])]);
  if (left.length) console.log(`✗ left to be started by this machine: ${left.join(' ')}`);
  sum[left.length ? 'failed' : 'passed']++;
}

function testIn(engine, ...options) {
  const file = join(mkdtempSync(join(tmpdir(), 'tests-')), 'count.json');
  const good = run('wtr', options, { BROWSERS: engine, TEST_COUNT_FILE: file });
  add(good, existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 1, skipped: 0 });
}

check('types', 'tsc');
check('format', 'prettier', ['--check', '--log-level', 'warn', '.']);
check('lint', 'eslint', ['.']);
check('import rules', 'depcruise', ['src', 'apps', '--output-type', 'err']);
check('translations and generated files', 'node', ['scripts/generate.mjs', '--check']);
check('build', 'node', ['scripts/build.mjs']);
check('package', 'node', ['scripts/check-package.mjs']);
check('types in templates of frameworks', 'node', ['scripts/check-templates.mjs']);
check('size budgets', 'node', ['scripts/sizes.mjs']);
check('hashes and licences', 'node', ['scripts/check-integrity.mjs']);

findServers();
testInNode();
check('zip', 'node', ['scripts/check-zip.mjs']);
check('tables by LibreOffice', 'node', ['scripts/check-tables.mjs']);
check('nginx with the site', 'node', ['scripts/check-nginx.mjs']);

const found = await findBrowsers();
if (found.chromium) check('built page under its policy', 'node', ['scripts/check-site.mjs']);
if (found.chromium) check('pages before and after their script', 'node', ['scripts/check-pages.mjs']);
if (found.chromium) check('builder under its policy', 'node', ['scripts/check-builder.mjs']);
if (found.chromium) check('snippets through real editors and sanitizers', 'node', ['scripts/check-filters.mjs']);
if (found.chromium) check('a real WordPress', 'node', ['scripts/check-wordpress.mjs']);
if (found.chromium) check('no birth date kept by a browser', 'node', ['scripts/check-profiles.mjs']);
check('pages follow the programme file of their host', 'node', ['scripts/check-programme.mjs']);
check('loader and frames on other people’s pages', 'node', ['scripts/check-embed.mjs']);
// Chromium has the elements on what core.js has of Lit, the others on npm's.
if (found.chromium) testIn('chromium', '--config', 'scripts/core-lit.wtr.mjs');
for (const engine of Object.keys(found))
  testIn(engine, ...(engine === 'chromium' ? ['--files', 'test/**/*.test.ts', '!test/elements/**'] : []));
for (const engine of (process.env.REQUIRE_ENGINES ?? '').split(',').filter(Boolean)) {
  if (found[engine]) continue;
  console.log(`✗ ${engine} is required and was not found`);
  sum.failed++;
}
if (!Object.keys(found).length) sum.failed++;

console.log(`${sum.passed} passed, ${sum.failed} failed${sum.skipped ? `, ${sum.skipped} skipped` : ''}`);
process.exitCode = sum.failed ? 1 : 0;
