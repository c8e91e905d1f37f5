// `npm test`: every check, then the tests in every engine found. Ends with one line, `N passed, N failed`.
// REQUIRE_ENGINES=chromium,firefox,webkit makes a missing engine a failure.

import './install.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGES = ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb', 'fonts-noto-core'];
const root = fileURLToPath(new URL('..', import.meta.url));
const sum = { passed: 0, failed: 0, skipped: 0 };

const run = (command, args, env = {}) =>
  spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`, ...env },
  }).status === 0;

/** One check that is no browser test counts as one test. */
function check(name, command, args = []) {
  const started = Date.now();
  const good = run(command, args);
  sum[good ? 'passed' : 'failed']++;
  console.log(`${good ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}

/** Browsers: Debian as root gets what is missing; elsewhere one line says what to install. */
async function findBrowsers() {
  const { browsers } = await import('./browsers.mjs');
  const found = browsers();
  if (Object.keys(found).length === 3) return found;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log('Installing browsers …');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES], { DEBIAN_FRONTEND: 'noninteractive' });
    return (await import('./browsers.mjs?again')).browsers();
  }
  const missing = ['chromium', 'firefox', 'webkit'].filter((engine) => !found[engine]);
  console.log(`Not found: ${missing.join(', ')}. To test in them, install: ${PACKAGES.join(' ')} (Debian), or Chrome and Firefox.`);
  return found;
}

function testIn(engine) {
  const file = join(mkdtempSync(join(tmpdir(), 'tests-')), 'count.json');
  const good = run('wtr', [], { BROWSERS: engine, TEST_COUNT_FILE: file });
  const count = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 1, skipped: 0 };
  // A run that ended badly, or that tested nothing, is a failure even where no single test failed.
  if ((!good && !count.failed) || !count.passed) count.failed++;
  for (const key of Object.keys(sum)) sum[key] += count[key];
}

check('types', 'tsc');
check('lint', 'eslint', ['.']);
check('import rules', 'depcruise', ['src', '--output-type', 'err']);
check('translations and generated files', 'node', ['scripts/generate.mjs', '--check']);
check('build', 'node', ['scripts/build.mjs']);
check('package', 'node', ['scripts/check-package.mjs']);
check('size budgets', 'node', ['scripts/sizes.mjs']);

const found = await findBrowsers();
if (found.chromium) check('built page under its policy', 'node', ['scripts/check-site.mjs']);
for (const engine of Object.keys(found)) testIn(engine);
for (const engine of (process.env.REQUIRE_ENGINES ?? '').split(',').filter(Boolean)) {
  if (found[engine]) continue;
  console.log(`✗ ${engine} is required and was not found`);
  sum.failed++;
}
if (!Object.keys(found).length) sum.failed++;

console.log(`${sum.passed} passed, ${sum.failed} failed${sum.skipped ? `, ${sum.skipped} skipped` : ''}`);
process.exitCode = sum.failed ? 1 : 0;
