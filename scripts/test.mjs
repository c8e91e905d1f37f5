// `npm test`: every check, and the tests in Node and in every engine found, two or more side by side. Ends with one line, `N passed, N failed`.
// `npm test -- lint chromium` runs what has one of these words in its name only; what rests on a build takes the last one.
// REQUIRE_ENGINES=chromium,firefox,webkit makes a missing engine a failure, REQUIRE_SERVERS=1 a check that is skipped for want of a server.

import './install.mjs';
import { availableParallelism } from 'node:os';
import { SKIPPED } from './skip.mjs';
import { run, testCore, testInEngine, testInNode } from './test/counts.mjs';
import { findBrowsers, findServers } from './test/needs.mjs';
import { runAll } from './test/pool.mjs';

const { REQUIRE_ENGINES = '', REQUIRE_SERVERS } = process.env;
const sum = { passed: 0, failed: 0, skipped: 0 };
const words = process.argv.slice(2);
const chosen = (tasks) => tasks.filter(({ name }) => !words.length || words.some((word) => name.includes(word)));
const SIGNS = { passed: '✓', failed: '✗', skipped: '–' };

/** A task that tells what it said when it is over, and how it ended. */
const task = (name, settings, begin) => ({
  name,
  ...settings,
  async run() {
    const started = performance.now();
    const { output, ...count } = await begin();
    for (const key of Object.keys(sum)) sum[key] += count[key];
    const result = count.failed ? 'failed' : count.passed ? 'passed' : 'skipped';
    const { passed, failed, skipped } = count;
    const figures = passed + failed + skipped > 1 ? `${passed} passed, ${failed} failed, ${skipped} skipped, ` : '';
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const said = output.trim();
    process.stdout.write(`${said && `${said}\n`}${SIGNS[result]} ${name} (${figures}${seconds} s)\n`);
  },
});

/** A check counts as one test. */
const check = (name, command, args, settings) =>
  task(name, settings, async () => {
    const { code, output } = await run(command, args);
    const result = code === 0 ? 'passed' : code === SKIPPED && !REQUIRE_SERVERS ? 'skipped' : 'failed';
    return { passed: 0, failed: 0, skipped: 0, [result]: 1, output };
  });
const script = (name, file, settings) => check(name, 'node', [`scripts/${file}.mjs`], settings);

/** A runner of tests. One that ended badly, or that tested nothing, is a failure even where no single test failed. */
const tests = (name, begin, settings) =>
  task(name, settings, async () => {
    const { code, ...count } = await begin();
    if ((code !== 0 && !count.failed) || !count.passed) count.failed++;
    return count;
  });

const left = findServers();
if (left !== undefined) sum[left ? 'failed' : 'passed']++;
const found = await findBrowsers();
const built = { after: ['build'] };
const inChromium = (...tasks) => (found.chromium ? tasks : []);
/** A driver of WebKitGTK takes one session at a time. */
const uses = found.webkit ? ['webkit'] : [];
/** Asks a million times in CI, some thousands elsewhere. */
const isLoad = (file) => /(?:fuzz|many)\.node\.ts$/.test(file);

// It writes the generated files anew, which all others read.
await runAll(chosen([check('translations and generated files', 'node', ['scripts/generate.mjs', '--check'])]), 1);
// The longest first.
await runAll(
  chosen([
    script('build', 'build'),
    ...Object.keys(found)
      .reverse()
      .map((engine) =>
        tests(
          `tests in ${engine}`,
          () =>
            testInEngine(engine, engine === 'chromium' ? ['--files', 'test/**/*.test.ts', '!test/elements/**'] : []),
          engine === 'webkit' ? { uses } : {},
        ),
      ),
    ...inChromium(
      // Chromium has the elements on what core.js has of Lit, the others on npm's.
      tests('elements in chromium', () => testInEngine('chromium', ['--config', 'scripts/core-lit.wtr.mjs'])),
    ),
    tests('gateway under load', () => testInNode(isLoad)),
    tests('tests without a browser', testCore),
    tests('tests in Node', () => testInNode((file) => !isLoad(file)), built),
    script('loader and frames on other people’s pages', 'check-embed', { ...built, uses }),
    script('heard by a screen reader', 'check-orca', built),
    script('pages follow the programme file of their host', 'check-programme', { ...built, uses }),
    ...inChromium(
      script('snippets through real editors and sanitizers', 'check-filters', built),
      script('a real WordPress', 'check-wordpress', built),
      script('builder under its policy', 'check-builder', built),
      script('pages before and after their script', 'check-pages', built),
      script('no birth date kept by a browser', 'check-profiles', built),
      script('built page under its policy', 'check-site', built),
      script('manual', 'check-manual', built),
    ),
    script('types in templates of frameworks', 'check-templates', built),
    script('package', 'check-package', built),
    script('tables by LibreOffice', 'check-tables'),
    script('nginx with the site', 'check-nginx', built),
    script('zip', 'check-zip', built),
    script('hashes and licences', 'check-integrity', built),
    script('size budgets', 'sizes', built),
    check('lint', 'eslint', ['.']),
    check('types', 'tsc'),
    check('format', 'prettier', ['--check', '--log-level', 'warn', '.']),
    check('import rules', 'depcruise', ['src', 'apps', '--output-type', 'err']),
  ]),
  Math.min(4, Math.max(2, availableParallelism())),
);

for (const engine of REQUIRE_ENGINES.split(',').filter(Boolean)) {
  if (found[engine]) continue;
  console.log(`✗ ${engine} is required and was not found`);
  sum.failed++;
}
if (!Object.keys(found).length || !sum.passed) sum.failed++;

console.log(`${sum.passed} passed, ${sum.failed} failed${sum.skipped ? `, ${sum.skipped} skipped` : ''}`);
process.exitCode = sum.failed ? 1 : 0;
