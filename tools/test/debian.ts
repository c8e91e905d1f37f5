// Installs missing Debian packages for the tests, as root. It starts nothing, now or at the next boot: no unit, no init script and no user
// remains. INSTALL=no changes nothing on the machine.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Units and init scripts of packages that are services, as patterns of dpkg. */
const SERVICES = [
  'nginx',
  'named',
  'bind9',
  'unbound',
  'dnsdist',
  'redis',
  'phpsessionclean',
  'speech-dispatcher',
].flatMap((name) =>
  ['/lib/systemd/system', '/usr/lib/systemd/system', '/etc/init.d', '/etc/resolvconf/update.d'].map(
    (folder) => `${folder}/${name}*`,
  ),
);
/** Users that these packages create and that no test needs. */
const USERS = ['bind', 'unbound', '_dnsdist', 'redis', 'speech-dispatcher'];
const POLICY = '/usr/sbin/policy-rc.d';

/** Whether packages may be installed: on Debian, as root, and without INSTALL=no. */
export const mayInstall = () =>
  process.env.INSTALL !== 'no' && existsSync('/etc/debian_version') && process.getuid?.() === 0;

const run = (command: string, args: readonly string[], env = {}) =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
const users = () =>
  readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':')[0]!);

/** Removes dpkg's records about files of deleted users. With these records dpkg would install nothing more. */
function forgetOwners(): void {
  const known = users();
  const { stdout = '' } = spawnSync('dpkg-statoverride', ['--list'], { encoding: 'utf8' });
  for (const [owner = '', , , path = ''] of stdout.split('\n').map((line) => line.split(' ')))
    if (USERS.includes(owner) && !known.includes(owner)) run('dpkg-statoverride', ['--remove', path]);
}

/** The units and scripts that the machine starts by itself. */
const started = () =>
  ['/etc/systemd/system', '/etc/rc2.d', '/etc/resolvconf/update.d'].flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`)
      : [],
  );

/**
 * Installs Debian packages.
 * @param what description for people who read the log
 * @returns the units and scripts that would start at boot; normally none
 */
export function install(what: string, packages: readonly string[]): string[] {
  console.log(`Installing ${what}: ${packages.join(' ')}. INSTALL=no refuses them.`);
  const before = new Set([...users(), ...started()]);
  const isOurs = !existsSync(POLICY);
  if (isOurs) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  forgetOwners();
  run('apt-get', ['update', '-qq']);
  const without = SERVICES.map((pattern) => `Dpkg::Options::=--path-exclude=${pattern}`).flatMap((option) => [
    '-o',
    option,
  ]);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...without, ...packages], {
    DEBIAN_FRONTEND: 'noninteractive',
  });
  if (isOurs) rmSync(POLICY);
  for (const user of users()) if (USERS.includes(user) && !before.has(user)) run('userdel', [user]);
  forgetOwners();
  return started().filter((path) => !before.has(path));
}
