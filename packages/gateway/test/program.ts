// Starts `tenmien-gateway` as an operator does, on a free port.

import assert from 'node:assert/strict';
import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

export const spawnGateway = (
  environment: Record<string, string>,
  args: string[] = [],
  stdio: StdioOptions = ['ignore', 'pipe', 'pipe'],
): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', cli, ...args], {
    env: { PATH: process.env['PATH'], ...environment },
    stdio,
  });

export interface Running {
  readonly base: string;
  readonly port: number;
  readonly log: Record<string, unknown>[];
  readonly child: ChildProcess;
  /** Tells it to stop, and waits until it has. @returns its exit code */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Waits until the gateway listens. */
export async function startGateway(environment: Record<string, string>): Promise<Running> {
  const child = spawnGateway({ PORT: '0', TENMIEN_RATE_LIMIT: '0', ...environment });
  child.stderr!.pipe(process.stderr);
  const exited = once(child, 'exit');
  const log: Record<string, unknown>[] = [];
  const port = await new Promise<number>((resolve, reject) => {
    createInterface(child.stdout!).on('line', (line) => {
      const entry = JSON.parse(line) as Record<string, unknown>;
      log.push(entry);
      if (entry['event'] === 'started') resolve(entry['port'] as number);
    });
    child.once('exit', (code) => reject(new Error(`the gateway ended with ${code}`)));
  });
  assert.ok(port > 0);
  return {
    base: `http://127.0.0.1:${port}`,
    port,
    log,
    child,
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal);
      const [code] = (await exited) as [number | null];
      return code;
    },
  };
}
