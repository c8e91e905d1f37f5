// Reads the numbers of passed, failed and skipped tests from the output of a runner.

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Engine } from '../lib/browsers.ts';
import { readJson, root } from '../lib/release.ts';

const PATH = `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`;
const temporary = (name: string) => join(mkdtempSync(join(tmpdir(), 'tests-')), name);

/** The exit code and the output of a program. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Number of tests by result. */
export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

/** Runs a program and buffers its output, so that the outputs of parallel programs do not mix. */
export function run(command: string, args: readonly string[] = [], env = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const pieces: Buffer[] = [];
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

/** Runs the tests that need no browser, in mocha. */
export async function testCore(): Promise<Ended & Count> {
  const { code, output } = await run('mocha', ['test/**/*.core.ts']);
  const countOf = (word: string) => Number(new RegExp(`^  (\\d+) ${word}`, 'm').exec(output)?.[1] ?? 0);
  return { code, output, passed: countOf('passing'), failed: countOf('failing'), skipped: countOf('pending') };
}

/** Test files for Node's own runner. Names are relative to `test/`, or to the root for the files of packages. */
function nodeTests(): { readonly name: string; readonly path: string }[] {
  const filesOf = (folder: string): string[] =>
    existsSync(join(root, folder)) ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }) : [];
  const packages = readdirSync(join(root, 'packages')).map((name) => join('packages', name, 'test'));
  return [
    ...filesOf('test').map((file) => ({ name: file, path: join('test', file) })),
    ...packages.flatMap((folder) =>
      filesOf(folder).map((file) => ({ name: join(folder, file), path: join(folder, file) })),
    ),
  ].filter(({ name }) => name.endsWith('.node.ts'));
}

/** Runs the tests of the gateway, of server rendering and of the packages. Tests against real servers report when none are installed. */
export async function testInNode(chosen: (file: string) => boolean): Promise<Ended & Count> {
  const file = temporary('count.tap');
  const { code, output } = await run('node', [
    ...['--import', 'tsx', '--test', '--test-reporter=dot', '--test-reporter-destination=stdout'],
    ...['--test-reporter=tap', `--test-reporter-destination=${file}`],
    ...nodeTests()
      .filter(({ name }) => chosen(name))
      .map(({ path }) => path),
  ]);
  const tap = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const countOf = (word: string) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
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

/** Runs the tests of an engine in web-test-runner. */
export async function testInEngine(engine: Engine): Promise<Ended & Count> {
  const file = temporary('count.json');
  const result = await run('wtr', [], { BROWSERS: engine, TEST_COUNT_FILE: file });
  const none = { passed: 0, failed: 1, skipped: 0 };
  return { ...result, ...(existsSync(file) ? readJson<Count>(file) : none) };
}
