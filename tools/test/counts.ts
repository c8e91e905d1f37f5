// How many tests a runner passed, failed and skipped, from what it writes.

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Engine } from '../lib/browsers.ts';
import { readJson, root } from '../lib/release.ts';

const PATH = `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`;
const temporary = (name: string) => join(mkdtempSync(join(tmpdir(), 'tests-')), name);

/** How a program ended, and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** How many tests there were of each kind. */
export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

/** Runs a program and keeps what it says, so that programs side by side do not speak at once. */
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

/** Tests that need no browser, in mocha. */
export async function testCore(): Promise<Ended & Count> {
  const { code, output } = await run('mocha', ['test/**/*.core.ts']);
  const countOf = (word: string) => Number(new RegExp(`^  (\\d+) ${word}`, 'm').exec(output)?.[1] ?? 0);
  return { code, output, passed: countOf('passing'), failed: countOf('failing'), skipped: countOf('pending') };
}

/** Tests with Node's own runner: those of `test/` by their paths there, those of packages by their paths from the root. */
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

/** The gateway's, what a server draws, and the packages'. Those against real servers say it where none are installed. */
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

/** Tests in an engine, in web-test-runner. */
export async function testInEngine(engine: Engine, options: readonly string[]): Promise<Ended & Count> {
  const file = temporary('count.json');
  const result = await run('wtr', options, { BROWSERS: engine, TEST_COUNT_FILE: file });
  const none = { passed: 0, failed: 1, skipped: 0 };
  return { ...result, ...(existsSync(file) ? readJson<Count>(file) : none) };
}
