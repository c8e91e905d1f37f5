// Builds the gateway as in the package and starts it as a program.

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildNodePackage } from '../build/node-package.ts';
import { sleep } from '../lib/chromium.ts';
import { root, version } from '../lib/release.ts';

export const folder = mkdtempSync(join(tmpdir(), 'bench-'));

const children: ChildProcess[] = [];
process.on('exit', () => children.forEach((child) => child.kill('SIGKILL')));

/** Ends a program with this one. */
export const endWithUs = (child: ChildProcess): void => void children.push(child);

/** A line of a program's output. */
export interface Line {
  readonly port?: number;
  readonly source?: string;
  readonly outcome?: string;
}

export interface Program {
  readonly pid: number;
  readonly port: number;
  lines(): Line[];
}

/** The built program. Node finds its libraries in the folder around it. */
export const program = join(root, 'node_modules/.gateway-bench/cli.js');

export const buildProgram = (): Promise<void> =>
  buildNodePackage({
    name: 'gateway',
    version,
    outDir: join(program, '..'),
    modules: { cli: 'src/cli.ts' },
    guide: 'gateway.md',
  });

/** Starts a program that prints its port in a line of JSON. Its output goes to a file, so that reading the output does not affect the load. */
export async function start(command: string, args: readonly string[] = [], env = {}): Promise<Program> {
  const log = join(folder, `${children.length}.log`);
  const child = spawn(command, args, {
    cwd: root,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', openSync(log, 'w'), 'inherit'],
  });
  endWithUs(child);
  const lines = () =>
    readFileSync(log, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line);
  for (;;) {
    const port = lines().find((line) => line.port)?.port;
    if (port) return { pid: child.pid!, port, lines };
    await sleep(50);
  }
}
