// A user's project, which installs the package from its tarball.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/release.ts';

const pack = join(root, 'dist/npm');

/** Runs npm, which is a command file on Windows. @throws if npm fails */
function npm(cwd: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  assert.equal(status, 0, `npm ${args[0]}: ${stderr}`);
  return stdout.trim();
}

/** Packs dist/npm. @returns path of the tarball, in the folder */
export const tarball = (folder: string): string =>
  join(folder, npm(pack, 'pack', '--silent', '--pack-destination', folder));

/** Creates a project with these packages in the folder. */
export function install(folder: string, packages: readonly string[]): void {
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  npm(folder, 'install', '--silent', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', ...packages);
}
