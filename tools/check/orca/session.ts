// A separate session for a screen reader: a display, a message bus, the accessibility bus, and Orca, which writes its speech as text.

import { spawn, spawnSync, type ChildProcess, type StdioOptions } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { firstLine } from '../../lib/browsers.ts';
import { sleep } from '../../lib/chromium.ts';

const NEEDED = [
  '/usr/bin/orca',
  '/usr/bin/Xvfb',
  '/usr/bin/dbus-daemon',
  '/usr/bin/xdotool',
  '/usr/libexec/at-spi-bus-launcher',
];

export const hasOrca = () => NEEDED.every((path) => existsSync(path));

/** A running screen reader. */
export interface Orca {
  readonly env: NodeJS.ProcessEnv;
  /** Returns all spoken text, one line per utterance. */
  lines(): string[];
  /** @throws if `look` does not become true in time */
  until(what: string, look: () => unknown, time?: number): Promise<void>;
  /** Sends real keyboard and mouse events: a screen reader does not receive the events of a debugger. */
  press(...keys: string[]): void;
  click(x: number, y: number): void;
  /** Waits until nothing was spoken for a while. */
  silence(time?: number): Promise<void>;
  stop(): void;
}

export async function startOrca(): Promise<Orca> {
  const folder = mkdtempSync(join(tmpdir(), 'orca-'));
  for (const part of ['run', 'home', 'orca']) mkdirSync(join(folder, part), { mode: 0o700 });
  const spoken = join(folder, 'spoken.txt');
  writeFileSync(spoken, '');
  copyFileSync(
    fileURLToPath(new URL('orca-customizations.py', import.meta.url)),
    join(folder, 'orca', 'orca-customizations.py'),
  );
  const running: ChildProcess[] = [];
  const start = (command: string, args: string[], env: NodeJS.ProcessEnv, stdio: StdioOptions = 'ignore') => {
    // A separate process group, so that its child processes end with it.
    const program = spawn(command, args, { env, stdio, detached: true });
    running.push(program);
    return program;
  };
  const stop = () => {
    for (const { pid } of running.splice(0).reverse()) {
      try {
        if (pid) process.kill(-pid, 'SIGKILL');
      } catch {
        // the process has already ended
      }
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', stop);

  const env: NodeJS.ProcessEnv = {
    ...process.env,
    HOME: join(folder, 'home'),
    XDG_RUNTIME_DIR: join(folder, 'run'),
    SPEECH_FILE: spoken,
    LANG: 'C.UTF-8',
    GSETTINGS_BACKEND: 'memory',
    ACCESSIBILITY_ENABLED: '1',
    GNOME_ACCESSIBILITY: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
  };
  delete env.NO_AT_BRIDGE;
  const display = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1200x1600x24', '-nolisten', 'tcp'], env, [
    'ignore',
    'ignore',
    'ignore',
    'pipe',
  ]);
  env.DISPLAY = `:${await firstLine(display, 3)}`;
  const bus = start('dbus-daemon', ['--session', '--nofork', '--print-address=3'], env, [
    'ignore',
    'ignore',
    'ignore',
    'pipe',
  ]);
  env.DBUS_SESSION_BUS_ADDRESS = await firstLine(bus, 3);
  start('/usr/libexec/at-spi-bus-launcher', ['--launch-immediately', '--a11y=1', '--screen-reader=1'], env);
  start('orca', ['--user-prefs', join(folder, 'orca'), '-e', 'speech', '-d', 'braille'], env);

  const lines = () => readFileSync(spoken, 'utf8').split('\n').filter(Boolean);
  const until: Orca['until'] = async (what, look, time = 60_000) => {
    for (const end = Date.now() + time; Date.now() < end; await sleep(100)) if (await look()) return;
    throw new Error(`Orca: ${what}; heard: ${lines().slice(-40).join(' | ')}`);
  };
  await until('does not start', () => lines().length);

  return {
    env,
    lines,
    until,
    stop,
    press: (...keys) => void spawnSync('xdotool', ['key', '--delay', '40', ...keys], { env }),
    click: (x, y) => void spawnSync('xdotool', ['mousemove', String(x), String(y), 'click', '1'], { env }),
    async silence(time = 2500) {
      let [count, since] = [lines().length, Date.now()];
      for (const end = since + 60_000; Date.now() < end && Date.now() - since < time; await sleep(100))
        if (lines().length !== count) [count, since] = [lines().length, Date.now()];
    },
  };
}
