// A user's project, which installs a package from its tarball.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/release.ts';

/** Major version of Node → the version that is tried. */
export const NODES = { 18: '18.20.8', 20: '20.20.2', 22: '22.23.5', 24: '24.22.3' };

export type NodeMajor = keyof typeof NODES;

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

/**
 * Name of the package with a Node of this major version. npm's package `node` takes it for the machine in an install script.
 * @param isDated with its version, for an installation
 */
export function nodePackage(major: NodeMajor, isDated = false): string {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${system}-${process.arch}`;
  return `node${major}${isDated ? `@npm:${name}@${NODES[major]}` : ''}`;
}

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
