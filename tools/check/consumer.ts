// A user's project, which installs a package from its tarball.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/release.ts';

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

/** Packs a folder of dist. @returns path of the tarball, in the folder */
export const tarball = (folder: string, pack = 'npm'): string =>
  join(folder, npm(join(root, 'dist', pack), 'pack', '--silent', '--pack-destination', folder));

/** Creates a project with these packages in the folder. */
export function install(folder: string, packages: readonly string[]): void {
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  npm(folder, 'install', '--silent', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', ...packages);
}

/** Compiles files of a user's project without skipLibCheck, which follows every type that they reach. @throws if they do not compile */
export function compile(folder: string, ...files: readonly string[]): void {
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/typescript/bin/tsc'),
      ...['--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext', '--skipLibCheck', 'false'],
      ...['--lib', 'es2023,dom,dom.iterable'],
      ...['--typeRoots', join(root, 'node_modules/@types'), '--types', 'node'],
      ...files,
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  assert.equal(status, 0, stdout);
}
