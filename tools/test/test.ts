// `npm test`: runs every check, and the tests in Node and in every engine found, two or more in parallel. The last line is `N passed, N failed`.
// `npm test -- lint chromium` runs only tasks with one of these words in their name. Tasks that need a build use the last one.
// REQUIRE_ENGINES=chromium,firefox,webkit makes a missing engine a failure. REQUIRE_SERVERS=1 does the same for a check without its server.

import { availableParallelism } from 'node:os';
import type { Engine } from '../lib/browsers.ts';
import { SKIPPED } from '../lib/skip.ts';
import { run, testCore, testInEngine, testInNode, type Count, type Ended } from './counts.ts';
import { findBrowsers, findServers } from './needs.ts';
import { runAll, type Task } from './pool.ts';

const { REQUIRE_ENGINES = '', REQUIRE_SERVERS } = process.env;
const sum: Count = { passed: 0, failed: 0, skipped: 0 };
const words = process.argv.slice(2);
const chosen = (tasks: readonly Task[]) =>
  tasks.filter(({ name }) => !words.length || words.some((word) => name.includes(word)));
const parts: { name: string; result: keyof Count; seconds: number }[] = [];
const TSX = ['--import', 'tsx'];
const SIGNS = { passed: '✓', failed: '✗', skipped: '–' };

type Settings = Pick<Task, 'after' | 'uses'>;

/** A task that prints its output and its result when it ends. */
const task = (name: string, settings: Settings, begin: () => Promise<Count & { output: string }>): Task => ({
  name,
  ...settings,
  async run() {
    const started = performance.now();
    const { output, ...count } = await begin();
    for (const key of Object.keys(SIGNS) as (keyof Count)[]) sum[key] += count[key];
    const result = count.failed ? 'failed' : count.passed ? 'passed' : 'skipped';
    const { passed, failed, skipped } = count;
    const figures = passed + failed + skipped > 1 ? `${passed} passed, ${failed} failed, ${skipped} skipped, ` : '';
    const seconds = (performance.now() - started) / 1000;
    parts.push({ name, result, seconds });
    const said = output.trim();
    process.stdout.write(`${said && `${said}\n`}${SIGNS[result]} ${name} (${figures}${seconds.toFixed(1)} s)\n`);
  },
});

/** A check counts as one test. */
const check = (name: string, command: string, args: readonly string[] = [], settings: Settings = {}): Task =>
  task(name, settings, async () => {
    const { code, output } = await run(command, args);
    const result = code === 0 ? 'passed' : code === SKIPPED && !REQUIRE_SERVERS ? 'skipped' : 'failed';
    return { passed: 0, failed: 0, skipped: 0, [result]: 1, output };
  });
const tool = (name: string, file: string, settings: Settings = {}): Task =>
  check(name, process.execPath, [...TSX, `tools/${file}.ts`], settings);

/** A test runner. It fails if its exit code is not 0 or if it ran no test, even without a failed test. */
const tests = (name: string, begin: () => Promise<Ended & Count>, settings: Settings = {}): Task =>
  task(name, settings, async () => {
    const { code, ...count } = await begin();
    if ((code !== 0 && !count.failed) || !count.passed) count.failed++;
    return count;
  });

const left = findServers();
if (left !== undefined) sum[left ? 'failed' : 'passed']++;
const found = findBrowsers();
const built = { after: ['build'] };
const inChromium = (...tasks: Task[]) => (found.chromium ? tasks : []);
const inEngine = (engine: Engine, settings: Settings = {}): Task[] =>
  found[engine] ? [tests(`tests in ${engine}`, () => testInEngine(engine), settings)] : [];
/** A WebKitGTK driver supports one session at a time. */
const uses = found.webkit ? ['webkit'] : [];
/** These tests make a million calls in CI and some thousands elsewhere. */
const isLoad = (file: string) => /(?:fuzz|many)\.node\.ts$/.test(file);

// This task writes the generated files. All other tasks read them, except the lint, which runs beside it.
const generated = 'translations and generated files';
const afterIt = (tasks: readonly Task[]): Task[] =>
  tasks.map((each) => ({ ...each, after: [generated, ...(each.after ?? [])] }));
// After it come first the tasks that block others: the build and the WebKit sessions. Then the longest tasks.
await runAll(
  chosen([
    check(generated, process.execPath, [...TSX, 'tools/generate/generate.ts', '--check']),
    check('lint', 'eslint', ['.']),
    ...afterIt([
      tool('build', 'build/build'),
      ...inEngine('webkit', { uses }),
      tool('loader and frames on other people’s pages', 'check/embed', { ...built, uses }),
      tool('pages follow the programme file of their host', 'check/programme', { ...built, uses }),
      tests('tests in Node', () => testInNode((file) => !isLoad(file)), built),
      ...inEngine('firefox'),
      ...inEngine('chromium'),
      tests('tests without a browser', testCore),
      tests('gateway under load', () => testInNode(isLoad)),
      tool('heard by a screen reader', 'check/orca', built),
      ...inChromium(
        tool('snippets through real editors and sanitizers', 'check/filters', built),
        tool('a real WordPress', 'check/wordpress', built),
        tool('stories', 'check/stories', built),
        tool('builder under its policy', 'check/builder', built),
        tool('pages before and after their script', 'check/pages', built),
        tool('pictures of the blocks', 'check/pictures', built),
        tool('no birth date kept by a browser', 'check/profiles', built),
        tool('no removed element kept by a page', 'check/removed-elements', built),
        tool('built page under its policy', 'check/site', built),
        tool('manual', 'check/manual', built),
      ),
      tool('types and editor data', 'check/templates', built),
      ...inChromium(tool('projects of bundlers and frameworks', 'check/consumers', built)),
      // Its packages take long to install.
      ...(process.env.CI ? [tool('versions of Node and TypeScript', 'check/versions', built)] : []),
      tool('package', 'check/package', built),
      tool('package of the gateway', 'check/gateway-package', built),
      tool('tables by LibreOffice', 'check/tables'),
      tool('nginx with the site', 'check/nginx', built),
      tool('zip', 'check/zip', built),
      tool('hashes and licences', 'check/integrity', built),
      tool('size budgets', 'check/sizes', built),
      check('types', 'tsc'),
      check('format', 'prettier', ['--check', '--log-level', 'warn', '.']),
      check('unused files and exports', 'knip', ['--no-progress']),
      check('import rules', 'depcruise', ['src', 'apps', 'packages', '--output-type', 'err']),
    ]),
  ]),
  Math.min(4, Math.max(2, availableParallelism())),
);

for (const engine of REQUIRE_ENGINES.split(',').filter(Boolean)) {
  if (found[engine as Engine]) continue;
  console.log(`✗ ${engine} is required and was not found`);
  sum.failed++;
}
if (!Object.keys(found).length || !sum.passed) sum.failed++;

console.log('\nParts, the longest first:');
for (const { name, result, seconds } of parts.sort((one, other) => other.seconds - one.seconds))
  console.log(`${seconds.toFixed(1).padStart(7)} s ${SIGNS[result]} ${name}`);
console.log(`\n${sum.passed} passed, ${sum.failed} failed${sum.skipped ? `, ${sum.skipped} skipped` : ''}`);
process.exitCode = sum.failed ? 1 : 0;
