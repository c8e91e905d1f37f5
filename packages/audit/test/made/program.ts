// The program `tenmien-audit` for a test: a folder of its own, made portals, and a host of blocks.

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'node:test';
import { fileURLToPath } from 'node:url';
import { addressSettings } from '../../../../src/embed/settings.ts';
import { headLines } from '../../../../src/embed/snippet/head-tags.ts';
import { writeSnippet } from '../../../../src/embed/snippet/write-snippet.ts';
import { hostAnswer, release } from './files.ts';
import type { MadePortal } from './run.ts';
import { createGround, send, type LoggedRequest, type Ground } from './server.ts';

export const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
export const root = fileURLToPath(new URL('../../../..', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

type Tls = Parameters<Ground['open']>[1];

export interface Program {
  /** The folder of this test, the address of its host of blocks, and all requests so far. */
  readonly its: { readonly folder: string; readonly host: string; readonly asked: readonly LoggedRequest[] };
  /** Writes the table. */
  put(table: string): void;
  start(...more: readonly string[]): ChildProcess;
  /** Variables of the environment, for programs that start after it. */
  set(environment: Readonly<Record<string, string>>): void;
  run(...more: readonly string[]): Promise<Ended>;
  /** A file of results. */
  result(name: string): string;
  /** Opens a portal. @param wait milliseconds before its page */
  portal(name: string, page: () => string, wait?: number, tls?: Tls): Promise<MadePortal>;
  /** A page that shows the programme as it should be. */
  good(): string;
}

/** For each test of a `describe` anew. */
export function program(): Program {
  let ground = createGround();
  let [folder, host] = ['', ''];
  let environment: Readonly<Record<string, string>> = {};
  beforeEach(async () => {
    ground = createGround();
    environment = {};
    folder = mkdtempSync(join(tmpdir(), 'audit-'));
    host = `${await ground.open((request, response) => send(response, hostAnswer(request.url!)))}/ok/`;
    writeFileSync(join(folder, 'release.json'), JSON.stringify(release));
  });
  afterEach(async () => {
    await ground.close();
    rmSync(folder, { recursive: true });
  });

  const start = (...more: readonly string[]): ChildProcess => {
    const [table, files, out] = ['portals.csv', 'release.json', 'out'].map((name) => join(folder, name));
    const options = ['--contact', 'a@b.vn', '--release', files!, '--out', out!, ...more];
    return spawn(process.execPath, ['--import', 'tsx', cli, table!, ...options], {
      cwd: root,
      env: { ...process.env, ...environment },
    });
  };
  const settings = addressSettings({ widget: 'banner', language: 'vi', province: 'thai-nguyen' });
  return {
    get its() {
      return { folder, host, asked: ground.asked };
    },
    put: (text) => writeFileSync(join(folder, 'portals.csv'), text),
    start,
    set: (more) => void (environment = more),
    async run(...more) {
      const child = start(...more);
      let [out, error] = ['', ''];
      child.stdout!.on('data', (data: Buffer) => (out += data.toString()));
      child.stderr!.on('data', (data: Buffer) => (error += data.toString()));
      const [code] = (await once(child, 'close')) as [number | null];
      return { code, out, error };
    },
    result: (name) => readFileSync(join(folder, 'out', name), 'utf8'),
    good() {
      const site = { host, version: release.version, integrity: release.integrity };
      return `<!doctype html><html lang="vi"><head><meta charset="utf-8">${headLines(site).join('')}</head><body>${writeSnippet(settings, 'link', site)}</body></html>`;
    },
    async portal(name, page, wait = 0, tls) {
      const headers = { 'content-type': 'text/html; charset=utf-8' };
      const address = await ground.open((request, response) => {
        const isPage = request.url === '/';
        setTimeout(() => send(response, isPage ? { headers, body: page() } : { status: 404 }), isPage ? wait : 0);
      }, tls);
      return { name, address };
    },
  };
}
