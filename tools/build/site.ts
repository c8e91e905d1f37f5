// Builds dist/site: the pages that ship, with the scripts of the same build.

import { rename } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { releaseModule, releaseOf } from './release.ts';
import { stripDescriptions } from './strip-descriptions.ts';
import { fillFrontPage } from '../../apps/pages/front-page.ts';
import { filesOf } from '../../src/embed/loader/bundle-files.ts';
import { widgetNames } from '../../src/widgets.ts';
import { root, type Integrity } from '../lib/release.ts';

const apps = join(root, 'apps');

/** The policy of the built pages: the strictest that a portal may have. */
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
  "base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'";

/** The builder shows frame pages inside its previews. There Firefox takes 'self' for the preview, and the build does not know the host's name. */
const WITH_FRAMES = `${CSP}; frame-src http: https:`;

const underPolicy = (html: string, policy: string) =>
  html.replace('<head>', `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`);

const STYLES = '<link rel="stylesheet" href="/embed.css" />';
const MODULE = '<script type="module" src="./demo/elements.ts"></script>';
const SCRIPTS = [...filesOf(new Set(widgetNames))];

/** Replaces the module that registers the elements in the first page: with the script-tag build, a hash for each file, and embed.css. */
const withScripts = (version: string, integrity: Integrity): Plugin => ({
  name: 'with-scripts',
  transformIndexHtml: {
    order: 'pre',
    handler(html, { path }) {
      if (path !== '/index.html') return underPolicy(html, WITH_FRAMES);
      for (const needed of [MODULE, STYLES])
        if (!html.includes(needed)) throw new Error(`the page does not hold ${needed}`);
      const scripts = SCRIPTS.map(
        (name) =>
          `<script defer vite-ignore src="w/${version}/${name}.js" integrity="${integrity[`${name}.js`]}" crossorigin="anonymous"></script>`,
      );
      return underPolicy(html, CSP)
        .replace(STYLES, `<link rel="stylesheet" vite-ignore href="w/${version}/embed.css" />`)
        .replace(MODULE, scripts.join('\n    '));
    },
  },
});

/** Adds the sentences of the first page, whose source names no offer. Later a host's programme file changes them (rehost.mjs). */
const withWords: Plugin = {
  name: 'with-words',
  transformIndexHtml: { order: 'pre', handler: (html) => fillFrontPage(html) },
};

interface SiteOptions {
  readonly version: string;
  /** Hashes of the files that are already in w/<version>/ below outDir, including the loader. */
  readonly integrity: Integrity;
  readonly outDir: string;
}

export async function buildSite({ version, integrity, outDir }: SiteOptions): Promise<void> {
  await build({
    root: apps,
    configFile: false,
    base: './',
    logLevel: 'warn',
    plugins: [
      stripDescriptions(),
      withWords,
      withScripts(version, integrity),
      releaseModule(() => releaseOf({ version, integrity, folder: join(outDir, 'w', version) })),
    ],
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      assetsInlineLimit: 0,
      rollupOptions: { input: { index: resolve(apps, 'index.html'), builder: resolve(apps, 'builder/index.html') } },
    },
  });
  await rename(join(outDir, 'embed.css'), join(outDir, 'w', version, 'embed.css'));
}
