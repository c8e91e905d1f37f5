// The site as it is now, built into a folder of its own, served, with a Chromium to open it.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { browsers, chromiumFlags } from '../browsers.mjs';
import { buildLoader } from '../build/loader.mjs';
import { buildProgramme } from '../build/programme.mjs';
import { buildScripts } from '../build/script-tag.mjs';
import { buildSite } from '../build/site.mjs';
import { serve } from './serve.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @param pagesOf (version, integrity, folder that is served) → path and HTML of further pages
 * @returns the browser, the server, the version, and how to end all of it
 */
export async function openBuilt(pagesOf) {
  const { chromium } = browsers();
  if (!chromium) throw new Error('Chrome or Chromium is needed; CHROME_PATH may say where it is.');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const folder = mkdtempSync(join(tmpdir(), 'built-'));
  const site = join(folder, 'site');
  const scripts = await buildScripts({ version, outDir: join(site, 'w', version) });
  const integrity = await buildLoader({ version, integrity: scripts, siteDir: site });
  await buildSite({ version, integrity, outDir: site });
  await buildProgramme({ outDir: site });
  const server = await serve(folder, await pagesOf({ version, integrity, folder }));
  const browser = await puppeteer.launch({
    executablePath: chromium,
    args: chromiumFlags,
    userDataDir: join(folder, 'profile'),
    protocolTimeout: 600_000,
  });
  return {
    browser,
    server,
    version,
    async close() {
      await browser.close();
      server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
