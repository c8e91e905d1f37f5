// @ts-check

// Installs the packages of the lock file if they are missing or come from another lock file. Uses only Node's own modules.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.versions.node} is too old: install Node 20.19 or newer.`);
  process.exit(1);
}

const stamp = `${root}node_modules/.lockfile-hash`;
const [installed, set] = existsSync(stamp) ? readFileSync(stamp, 'utf8').split(' ') : [];
const wanted = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .digest('hex');

/**
 * @param {object} needs
 * @param {boolean} needs.tests whether the packages of `test/package.json` and of the audit are needed. If they were installed before, they are
 * also updated. The gateway's are always needed: it answers on the demo page.
 */
export function installPackages({ tests }) {
  if (installed === wanted && (set === 'all' || !tests)) return;
  const all = tests || set === 'all';
  console.log('Installing packages …');
  const { status } = spawnSync(
    'npm',
    ['ci', '--no-progress', ...(all ? [] : ['--include-workspace-root', '-w', 'packages/gateway'])],
    {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, `${wanted} ${all ? 'all' : 'product'}`);
}
