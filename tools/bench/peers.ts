// Banners of other governments, which are measured in the same run. A bench fetches them from npm;
// they are neither installed nor shipped.

import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { messageOf } from '../lib/chromium.ts';

interface Peer {
  readonly name: string;
  readonly version: string;
  readonly file: string;
  readonly tag: string;
  readonly type?: 'module';
  readonly bundle?: boolean;
}

/** Scripts as the peers' own pages give them: a published file, or a bundle if there is no file for pages. */
const PEERS: readonly Peer[] = [
  {
    name: '@govtechsg/sgds-masthead',
    version: '0.0.18',
    file: 'dist/sgds-masthead/sgds-masthead.esm.js',
    type: 'module',
    tag: 'sgds-masthead',
  },
  {
    name: '@govtechsg/sgds-web-component',
    version: '3.8.0',
    file: 'components/Masthead/index.umd.min.js',
    tag: 'sgds-masthead',
  },
  {
    name: '@uswds/elements',
    version: '1.0.0-alpha.2',
    file: 'dist/components/usa-banner.js',
    bundle: true,
    type: 'module',
    tag: 'usa-banner',
  },
];

async function bundle(entry: string, outDir: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry, formats: ['es'], fileName: 'bundle' },
      minify: true,
    },
  });
  return 'bundle.js';
}

/**
 * @param folder the folder that is served as `/`; the peers are written to its `peers/`
 * @returns the peers that could be fetched: name, tag, and the script and element for a page
 */
export async function fetchPeers(folder: string): Promise<{ name: string; tag: string; html: string }[]> {
  const found: { name: string; tag: string; html: string }[] = [];
  for (const [index, { name, version, file, type, tag, ...peer }] of PEERS.entries()) {
    const own = join(folder, 'peers', String(index));
    mkdirSync(own, { recursive: true });
    try {
      const [tarball = ''] = execFileSync('npm', ['pack', '--silent', `${name}@${version}`], {
        cwd: own,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      })
        .trim()
        .split('\n');
      execFileSync('tar', ['-xf', tarball, '--strip-components=1'], { cwd: own });
      const script = peer.bundle ? await bundle(join(own, file), own) : file;
      found.push({
        name: `${name} ${version}`,
        tag,
        html: `<script ${type ? `type="${type}"` : 'defer'} src="/peers/${index}/${script}"></script><${tag}></${tag}>`,
      });
    } catch (error) {
      console.log(`  ${name} ${version} is not measured: ${messageOf(error).split('\n')[0]}`);
      rmSync(own, { recursive: true, force: true });
    }
  }
  return found;
}
