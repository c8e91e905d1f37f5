// Builds the current site into a temporary folder, serves it and opens Chromium.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { buildLoader } from '../build/loader.ts';
import { buildProgramme } from '../build/programme.ts';
import { buildScripts } from '../build/script-tag.ts';
import { buildSite } from '../build/site.ts';
import { openChromium } from './chromium.ts';
import { version, type Integrity } from './release.ts';
import { servePacked, type PackedServer } from './serve.ts';

export interface Build {
  readonly version: string;
  readonly integrity: Integrity;
  /** Served as `/`. The site is in its folder `site/`. */
  readonly folder: string;
}

/** Path → HTML of additional pages. */
type Pages = Readonly<Record<string, string>>;

export interface OpenedBuild {
  readonly browser: Browser;
  readonly server: PackedServer;
  close(): Promise<void>;
}

export async function openBuilt(pagesOf: (build: Build) => Pages | Promise<Pages> = () => ({})): Promise<OpenedBuild> {
  const folder = mkdtempSync(join(tmpdir(), 'built-'));
  const site = join(folder, 'site');
  const scripts = await buildScripts({ version, outDir: join(site, 'w', version) });
  const integrity = await buildLoader({ version, integrity: scripts, siteDir: site });
  await buildSite({ version, integrity, outDir: site });
  await buildProgramme({ outDir: site });
  const server = await servePacked(folder, await pagesOf({ version, integrity, folder }));
  const { browser, close } = await openChromium({ protocolTimeout: 600_000 });
  return {
    browser,
    server,
    async close() {
      await close();
      server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
