// Finds the browsers for the tests and starts WebKitGTK. Uses the paths of Debian's packages, or the installed browsers on other systems.

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';

export type Engine = 'chromium' | 'firefox' | 'webkit';

const { env } = process;
const first = (...paths: (string | undefined)[]) => paths.find((path) => path && existsSync(path));

const installed = (): Record<Engine, string | undefined> => ({
  chromium: first(
    env.CHROME_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    `${env.PROGRAMFILES}/Google/Chrome/Application/chrome.exe`,
    `${env['PROGRAMFILES(X86)']}/Google/Chrome/Application/chrome.exe`,
    `${env.LOCALAPPDATA}/Google/Chrome/Application/chrome.exe`,
    `${env['PROGRAMFILES(X86)']}/Microsoft/Edge/Application/msedge.exe`,
    `${env.PROGRAMFILES}/Microsoft/Edge/Application/msedge.exe`,
  ),
  firefox: first(
    env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    `${env.PROGRAMFILES}/Mozilla Firefox/firefox.exe`,
  ),
  webkit:
    first('/usr/bin/WebKitWebDriver') &&
    first('/usr/bin/Xvfb') &&
    first(
      `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
      `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/webkit2gtk-4.0/MiniBrowser`,
    ),
});

/** Engine → path of its program, for the engines found, in test order. */
export const browsers = (): Partial<Record<Engine, string>> =>
  Object.fromEntries(Object.entries(installed()).filter(([, path]) => path));

/** The same as pairs. BROWSERS=chromium,firefox selects some of them. */
export function chosenBrowsers(): [Engine, string][] {
  const wanted = env.BROWSERS?.split(',');
  return (Object.entries(browsers()) as [Engine, string][]).filter(([engine]) => !wanted || wanted.includes(engine));
}

/** Flags for Chromium as root in a closed network. Without them Chromium contacts its own hosts at every start. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Returns a free port. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Returns the first line that a program writes to a pipe. */
export const firstLine = (program: ChildProcess, pipe: number): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = '';
    (program.stdio[pipe] as Readable).on('data', (data) => {
      text += data;
      if (text.includes('\n')) resolve(text.trim());
    });
    program.once('error', reject);
    program.once('exit', (code) => reject(new Error(`${program.spawnfile} ended with ${code}`)));
  });

/** Starts Xvfb (which picks its own display) and WebKitWebDriver on a free port. A driver supports one session at a time. */
export async function startWebKitDriver(
  extraEnv: Record<string, string> = {},
): Promise<{ port: number; stop: () => void }> {
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1440x2400x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await firstLine(xvfb, 3);
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=local'], {
    stdio: 'ignore',
    detached: true, // a separate process group, so that MiniBrowser ends with the driver
    env: {
      ...env,
      DISPLAY: `:${display}`,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      NO_AT_BRIDGE: '1',
      LANG: 'C.UTF-8',
      TZ: env.TZ ?? 'UTC',
      ...extraEnv,
    },
  });
  const stop = () => {
    try {
      if (driver.pid) process.kill(-driver.pid);
    } catch {
      // the process has already ended
    }
    xvfb.kill();
  };
  process.once('exit', stop);
  for (let tries = 0; ; tries++) {
    try {
      if ((await fetch(`http://127.0.0.1:${port}/status`)).ok) return { port, stop };
    } catch {
      // not listening yet
    }
    if (tries > 200) throw new Error('WebKitWebDriver did not answer');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The capabilities of a WebKitWebDriver session. */
export const webkitCapabilities = () => ({
  browserName: 'MiniBrowser',
  'wdio:enforceWebDriverClassic': true,
  'webkitgtk:browserOptions': { binary: browsers().webkit, args: ['--automation'] },
});
