// Starts a complete WordPress from Debian's packages in a temporary folder: MariaDB on a socket, PHP's built-in server on a free local port.

import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../lib/browsers.ts';
import { sleep } from '../../lib/chromium.ts';

const WORDPRESS = '/usr/share/wordpress';
const MARIADB = '/usr/sbin/mariadbd';

/** Whether the packages are installed. */
export const isInstalled = () =>
  [`${WORDPRESS}/wp-content/themes/twentytwentythree`, MARIADB, '/usr/bin/php'].every((path) => existsSync(path));

const own = (name: string) => fileURLToPath(new URL(name, import.meta.url));

async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await isSo()); tries++) {
    if (tries > 400) throw new Error(`${what} does not answer`);
    await sleep(50);
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill();
  await exit;
}

interface WordPress {
  /** Without a trailing slash. */
  readonly address: string;
  /** @returns the HTML that readers get for each item that a user saves */
  save(user: string, list: string[]): string[];
}

/**
 * @param script the line that the theme adds if a page is requested with `?with-script`
 */
export async function withWordPress<Value>(
  script: string,
  use: (wordpress: WordPress) => Promise<Value>,
): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const [files, data, socket] = ['site', 'data', 'socket'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const env = { ...process.env, WORDPRESS_SOCKET: socket, WORDPRESS_ADDRESS: address, WORDPRESS_SCRIPT: script };
  const php = (program: string, args: string[], input?: string) => {
    const options = { env, input, encoding: 'utf8' as const, maxBuffer: 100_000_000 };
    const { status, stdout, stderr } = spawnSync(
      'php',
      ['-d', 'sendmail_path=/bin/true', own(program), files, ...args],
      options,
    );
    if (status !== 0) throw new Error(`${program}: ${stderr}${stdout}`);
    return stdout;
  };
  const children: ChildProcess[] = [];
  const start = (program: string, ...args: string[]) => children.push(spawn(program, args, { env, stdio: 'ignore' }));
  try {
    // Copies, because PHP resolves symbolic links to the real path.
    cpSync(WORDPRESS, files, { recursive: true, dereference: true, filter: (path) => !path.endsWith('.htaccess') });
    cpSync(own('wp-config.php'), join(files, 'wp-config.php'));
    cpSync(own('tests.php'), join(files, 'wp-content/mu-plugins/tests.php'));

    mkdirSync(data);
    const user = process.getuid?.() === 0 ? ['--user=root'] : [];
    start(
      MARIADB,
      '--no-defaults',
      ...user,
      '--skip-networking',
      '--skip-grant-tables',
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${folder}/pid`,
    );
    await until('MariaDB', () => existsSync(socket));
    php('install.php', []);
    // One process without workers, because workers would keep running after the server ends.
    start('php', '-S', `127.0.0.1:${port}`, '-t', files);
    await until('WordPress', () =>
      fetch(`${address}/readme.html`).then(
        ({ ok }) => ok,
        () => false,
      ),
    );
    return await use({ address, save: (user, list) => JSON.parse(php('save.php', [user], JSON.stringify(list))) });
  } finally {
    await Promise.all(children.map(end));
    rmSync(folder, { recursive: true, force: true });
  }
}
