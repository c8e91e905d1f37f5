// dist/site/w/<version>/: one core with Lit in it, one file per widget built against it, and the parts that are loaded when needed.
// A graph of modules cannot be covered by one integrity hash, so each file is a plain script and meets the others on one symbol.

import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { minifyTemplates } from './minify-templates.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const src = (path) => resolve(root, 'src', path);

const WIDGETS = (process.env.WIDGETS ?? 'banner,eligibility,availability,progress').split(',');
/** Parts loaded by `import()`: the module that is imported → the file it is in. */
const PARTS = {
  en: 'localization/translations.ts',
  feed: 'progress/feed.ts',
  rdap: 'domains/rdap-checker.ts',
  doh: 'domains/doh-checker.ts',
};
const partOf = new Map(Object.entries(PARTS).map(([name, module]) => [src(module), name]));

const integrityOf = (code) => `sha384-${createHash('sha384').update(code).digest('base64')}`;

/** The symbol that core.js leaves its exports on; of two copies of one version the first stays. */
const meetingPoint = (version) => `globalThis[Symbol.for('tenmien-widgets@${version}')]`;

/** Turns `import('./part.ts')` into `loadPart('part', 'sha384-…')`. */
const partsByScript = (hashes) => ({
  name: 'parts-by-script',
  enforce: 'pre',
  async transform(code, id) {
    if (!id.startsWith(src('')) || !code.includes('import(')) return null;
    const out = code.replace(/\bimport\(\s*(['"])([^'"]+)\1\s*\)/g, (whole, _quote, path) => {
      const name = partOf.get(resolve(id, '..', path));
      return name ? `loadPart('${name}', '${hashes[name]}')` : whole;
    });
    return out === code ? null : `import { loadPart } from '${src('script-tag/part.ts')}';\n${out}`;
  },
});

/** Takes everything that is in core.js from there. `modules` are the ids that core.js holds. */
const fromCore = (modules) => ({
  name: 'from-core',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    const found = importer && (await this.resolve(source, importer, { ...options, skipSelf: true }));
    return found && modules.has(found.id) ? { id: 'tenmien-core', external: true } : null;
  },
});

async function bundle({ entry, code, version, plugins, external, hashes }) {
  const virtual = 'virtual:entry';
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      partsByScript(hashes),
      ...plugins,
      ...minifyTemplates(),
      code && {
        name: 'virtual-entry',
        resolveId: (id) => (id === virtual ? virtual : null),
        load: (id) => (id === virtual ? code : null),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      lib: { entry: code ? virtual : entry, formats: ['iife'], name: 'T' },
      rollupOptions: {
        external,
        output: { codeSplitting: false, globals: { 'tenmien-core': meetingPoint(version) } },
      },
    },
  });
  const [chunk] = (Array.isArray(result) ? result[0] : result).output;
  return { code: chunk.code, modules: new Set(Object.keys(chunk.modules)) };
}

/** @returns file name → size and integrity */
export async function buildScripts({ version, outDir }) {
  const point = meetingPoint(version);
  const hashes = {};
  const files = {};
  const banner = `/*! tenmien-widgets ${version} | MIT */\n`;
  const keep = (name, code) => {
    files[`${name}.js`] = code;
    hashes[name] = integrityOf(code);
  };

  // What core.js holds has to be known before the rest is built against it, and its own text needs the hash of en.js.
  const core = () =>
    bundle({
      code: `import * as core from '${src('script-tag/core.ts')}'; ${point} ??= core;`,
      version,
      plugins: [],
      hashes,
    });
  const { modules } = await core();
  const against = { version, plugins: [fromCore(modules)], external: ['tenmien-core'], hashes };
  for (const [name, module] of Object.entries(PARTS)) {
    const { code } = await bundle({
      ...against,
      code: `import { parts } from '${src('script-tag/part.ts')}'; import * as part from '${src(module)}'; parts.${name} = part;`,
    });
    keep(name, banner + code);
  }
  keep('core', banner + (await core()).code);
  for (const name of WIDGETS) {
    const { code } = await bundle({ ...against, entry: src(`elements/${name}/${name}.define.ts`) });
    keep(name, banner + code);
  }

  await mkdir(outDir, { recursive: true });
  const integrity = Object.fromEntries(Object.keys(files).map((file) => [file, hashes[basename(file, '.js')]]));
  await Promise.all(Object.entries(files).map(([file, code]) => writeFile(join(outDir, file), code)));
  await writeFile(join(outDir, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
  return integrity;
}
