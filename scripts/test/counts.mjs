// How many tests a runner passed, failed and skipped, from what it writes.

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PATH = `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`;
const temporary = (name) => join(mkdtempSync(join(tmpdir(), 'tests-')), name);

/** Runs a program and keeps what it says, so that programs side by side do not speak at once. */
export function run(command, args = [], env = {}) {
  return new Promise((resolve) => {
    const pieces = [];
    const child = spawn(command, args, {
      cwd: root,
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PATH, ...env },
    });
    child.stdout.on('data', (data) => pieces.push(data));
    child.stderr.on('data', (data) => pieces.push(data));
    child.once('error', (error) => resolve({ code: 1, output: `${error}\n` }));
    child.once('close', (code) => resolve({ code, output: Buffer.concat(pieces).toString() }));
  });
}

/** Tests that need no browser, in mocha. */
export async function testCore() {
  const { code, output } = await run('mocha', ['test/**/*.core.ts']);
  const countOf = (word) => Number(new RegExp(`^  (\\d+) ${word}`, 'm').exec(output)?.[1] ?? 0);
  return { code, output, passed: countOf('passing'), failed: countOf('failing'), skipped: countOf('pending') };
}

/** Tests with Node's own runner: those of `test/` by their paths there, those of packages by their paths from the root. */
const nodeTests = () =>
  [
    ...readdirSync(join(root, 'test'), { recursive: true }).map((name) => [name, join('test', name)]),
    ...readdirSync(join(root, 'packages')).flatMap((name) => {
      const folder = join('packages', name, 'test');
      return existsSync(join(root, folder))
        ? readdirSync(join(root, folder), { recursive: true }).map((file) => [join(folder, file), join(folder, file)])
        : [];
    }),
  ].filter(([name]) => name.endsWith('.node.ts'));

/** The gateway's, what a server draws, and the packages'. Those against real servers say it where none are installed. */
export async function testInNode(chosen) {
  const file = temporary('count.tap');
  const { code, output } = await run('node', [
    ...['--import', 'tsx', '--test', '--test-reporter=dot', '--test-reporter-destination=stdout'],
    ...['--test-reporter=tap', `--test-reporter-destination=${file}`],
    ...nodeTests()
      .filter(([name]) => chosen(name))
      .map(([, path]) => path),
  ]);
  const tap = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const countOf = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
  const skipped = countOf('skipped');
  const isRequired = Boolean(process.env.REQUIRE_SERVERS);
  return {
    code,
    output: [output, ...(code ? [tap] : []), ...new Set(tap.match(/(?<=# )SKIP .*/g))].join('\n'),
    passed: countOf('pass'),
    failed: countOf('fail') + countOf('cancelled') + (isRequired ? skipped : 0),
    skipped: isRequired ? 0 : skipped,
  };
}

/** Tests in an engine, in web-test-runner. */
export async function testInEngine(engine, options) {
  const file = temporary('count.json');
  const result = await run('wtr', options, { BROWSERS: engine, TEST_COUNT_FILE: file });
  const none = { passed: 0, failed: 1, skipped: 0 };
  return { ...result, ...(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : none) };
}
