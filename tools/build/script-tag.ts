// Builds dist/site/w/<version>/: core.js with Lit, one file per widget, and the parts that are loaded on demand.
// banner.js begins with the core (src/embed/loader/bundle-files.ts gives the reason).
// An integrity hash covers one file, not a graph of modules. So each file is a classic script, and the files share one global symbol.

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { minify, type MinifyOptions } from 'terser';
import { build, type Plugin, type Rolldown } from 'vite';
import { widgetNames } from '../../src/widgets.ts';
import { hashOf, integrityOf, root, type Integrity } from '../lib/release.ts';
import { minifyTemplates } from './minify-templates.ts';
import { programmeHash } from './programme.ts';
import { stripDescriptions } from './strip-descriptions.ts';

const src = (path: string) => resolve(root, 'src', path);

const CORE = src('script-tag/core.ts');
const PART = src('script-tag/part.ts');
/** File → the module that `import()` loads. If one part loads another, the loaded part comes first. */
const PARTS = {
  en: 'localization/words/en.ts',
  programme: 'elements/programme-file.ts',
  table: 'progress/table/read-file.ts',
  details: 'elements/progress/details.ts',
  panel: 'elements/banner/panel.view.ts',
  later: 'elements/page-later.ts',
  sheet: 'elements/eligibility/sheet.ts',
  result: 'elements/eligibility/result.part.ts',
  registration: 'elements/availability/registration.ts',
  rdap: 'domains/rdap-checker.ts',
  doh: 'domains/doh-checker.ts',
};
const partOf = new Map(Object.entries(PARTS).map(([name, module]) => [src(module), name]));

// Runs after Vite's own minifier and saves 1.3 % of the bytes that every page loads.
const TERSER: MinifyOptions = {
  ecma: 2022,
  toplevel: true,
  compress: { passes: 3, unsafe_arrows: true, pure_getters: true, keep_fargs: false },
};

/** Asks Chromium to compile the whole file on another thread during the download. Most functions run at once; a slow telephone saves 25 ms. */
const COMPILE_ALL = '//# allFunctionsCalledOnLoad\n';
/** The head of the files that contain Lit. */
const HEAD = `${COMPILE_ALL}/*! see licences.txt */`;

/** Terser keeps the escapes of templates. A no-break space itself is shorter. A script in ASCII stays so, whatever its page is encoded in. */
const withSpaces = (code: string): string =>
  /[\u00c0-\u1eff]/.test(code) ? code.replace(/(?<!\\)((?:\\\\)*)\\u00a0/gi, '$1\u00a0') : code;

export const minifyScript = async (code: string): Promise<string> => withSpaces((await minify(code, TERSER)).code!);

/** Packages whose modules are in the bundles. */
const packages = new Set<string>();

/**
 * Returns the licences of the packages in the scripts. core.js, which every page loads, names the file with them.
 * @throws if a package has no licence
 */
async function licences(): Promise<string> {
  const folders = {
    'tenmien-widgets': '',
    ...Object.fromEntries([...packages].sort().map((name) => [name, `node_modules/${name}/`])),
  };
  const texts = Object.entries(folders).map(async ([name, folder]) => {
    const file = (await readdir(join(root, folder))).find((entry) => /^licen[cs]e/i.test(entry));
    if (!file) throw new Error(`${name} is in the scripts and has no licence file`);
    return `${name}\n\n${await readFile(join(root, folder, file), 'utf8')}`;
  });
  return (await Promise.all(texts)).join('\n\n');
}

const LOCALIZE_INTERNALS = '@lit/localize/internal/';

/** Turns `import('./part.ts')` into `loadPart('part', 'sha256-…')`. */
const partsByScript = (hashes: Readonly<Record<string, string>>): Plugin => ({
  name: 'parts-by-script',
  enforce: 'pre',
  transform(code, id) {
    if (!id.startsWith(src('')) || !code.includes('import(')) return null;
    const out = code.replace(/(?<!typeof )\bimport\(\s*(['"])(\.[^'"]+)\1\s*\)/g, (whole, _quote, path: string) => {
      const name = partOf.get(resolve(id, '..', path));
      return name ? `loadPart('${name}', '${hashes[name]}')` : whole;
    });
    return out === code ? null : `import { loadPart } from '${PART}';\n${out}`;
  },
});

/** A virtual module: it exists only in this build. */
const virtual = (name: string, code: string): Plugin => ({
  name: `virtual-${name}`,
  enforce: 'pre',
  resolveId: (id) => (id === name ? `\0${name}` : null),
  load: (id) => (id === `\0${name}` ? code : null),
});

/**
 * Imports the exports of core.js from core.js. Another name from one of its modules is bundled with a copy of that module.
 * For a library the build fails instead, because a page has only one Lit.
 */
const fromCore = (modules: ReadonlySet<string>, exports: readonly string[]): Plugin => ({
  name: 'from-core',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (source === 'core') return { id: source, external: true };
    // A copy of a module that core.js contains: keeps only the names that are imported.
    if (importer?.startsWith('\0core:') && source.startsWith(src(''))) return { id: source, moduleSideEffects: false };
    if (!importer || importer.startsWith('\0core:') || importer.includes(LOCALIZE_INTERNALS)) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found && modules.has(found.id) ? `\0core:${found.id}` : null;
  },
  load(id) {
    if (!id.startsWith('\0core:')) return null;
    const module = id.slice('\0core:'.length);
    const members = `export { ${exports.join()} } from 'core';`;
    const code = module.startsWith(src('')) ? `${members}\nexport * from '${module}';` : members;
    return { code, moduleSideEffects: false };
  },
});

/**
 * Binds the name `globalThis` in Lit's templates and elements to `scope`. Their text stays as published. So they use our Trusted Types policy,
 * and a hook of the page's own Lit (hydration, polyfills) does not change our elements.
 */
const ownScope: Plugin = {
  name: 'own-scope',
  enforce: 'pre',
  transform: (code, id) =>
    /\/node_modules\/(lit-html\/lit-html|lit-element\/lit-element)\.js$/.test(id)
      ? { code: `import { scope as globalThis } from '${src('script-tag/policy.ts')}';${code}`, map: null }
      : null,
};

/** Sets both values to false: these scripts run only in browsers, with a Lit of their own. */
const onPages: Plugin = {
  name: 'on-pages',
  enforce: 'pre',
  load: (id) => (id === src('base/server.ts') ? 'export const isServer = false, sharesLit = false;' : null),
};

async function bundle(
  code: string,
  plugins: readonly Plugin[],
  format: 'iife' | 'es' = 'iife',
): Promise<Rolldown.OutputChunk> {
  const result = (await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"', TENMIEN_PROGRAMME: String(programmeHash()) },
    plugins: [virtual('entry', code), onPages, ownScope, ...plugins, stripDescriptions(), minifyTemplates()],
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      // Only a library build keeps `import()` as written. `rollupOptions` names the entry, because the entry is not a file.
      lib: { entry: CORE, formats: [format], name: 'tenmien' },
      rollupOptions: {
        input: 'entry',
        output: { codeSplitting: false },
        treeshake: { propertyReadSideEffects: false, moduleSideEffects: (id) => !id.includes('@lit/localize') },
      },
    },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = result[0]!.output;
  for (const id of Object.keys(chunk.modules)) {
    const name = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replace(/^\0(?:core:)?/, ''))?.[1];
    if (name) packages.add(name);
  }
  return chunk;
}

interface ScriptsOptions {
  readonly version: string;
  readonly outDir: string;
}

/** @returns file name → integrity */
export async function buildScripts({ version, outDir }: ScriptsOptions): Promise<Integrity> {
  // A page has one core, even with several copies or versions. The first core stays; files of another version do nothing.
  const meetingPoint = "globalThis[Symbol.for('tenmien-widgets')]";
  const isOurs = `${meetingPoint}?.[0] === '${version}'`;
  const hashes: Record<string, string> = {};
  const files: Record<string, string> = {};
  const keep = async (name: string, code: string, head = '') => {
    const script = head + (await minifyScript(code));
    files[`${name}.js`] = script;
    hashes[name] = `sha256-${hashOf(script, 'sha256')}`;
  };
  // No script throws on the host's page. Without its core a file does nothing. A core that the page's policy refuses does nothing either.
  const withCore = (chunk: Rolldown.OutputChunk) => `if (${isOurs}) { ${linked(chunk)} }`;
  // A widget's file may arrive before its core, which is also a script. It waits for the core only, not for the file of another widget.
  const onceCore = (chunk: Rolldown.OutputChunk) =>
    `(function run() { if (${isOurs}) { ${linked(chunk)} } else if (!${meetingPoint}) document.addEventListener('load', run, { capture: true, once: true }); })();`;
  const asCore = ({ code }: Rolldown.OutputChunk) =>
    `(known => { if (!known) try { ${code} } catch {} else if (known[0] !== '${version}') known[1]('tenmien-*', 'other-version', known[0]); })(${meetingPoint});`;

  // The other files are built against the exports of core.js, so these must be known first. The code of core.js needs the hash of en.js.
  const { exports: names, modules } = await bundle(`export * from '${CORE}';`, [partsByScript(hashes)], 'es');
  // Every version of core.js has its version and `warnOnce` in these places.
  const exports = ['warnOnce', ...names.filter((name) => name !== 'warnOnce')];
  /** Takes the imports of a file from the list of core.js: a pattern by position is shorter than names. */
  const linked = ({ code }: Rolldown.OutputChunk) =>
    `(() => { ${code.replace(/^import \{([^}]*)\} from "core";/, (_import, list: string) => {
      const locals = Object.fromEntries(
        list
          .split(',')
          .map((each) => each.trim().split(' as '))
          .map(([name, local = name]) => [name, local]),
      ) as Record<string, string>;
      return `const [, ${exports.map((name) => locals[name] ?? '').join()}] = ${meetingPoint};`;
    })} })();`;
  const coreCode = `import * as core from '${CORE}';
${meetingPoint} = ['${version}', ${exports.map((name) => `core.${name}`).join()}];`;
  const against = [
    partsByScript(hashes),
    fromCore(
      // The internals of lit-localize have no state, and only en.js needs them again.
      new Set(Object.keys(modules).filter((id) => !id.includes(LOCALIZE_INTERNALS) || id.endsWith('/str-tag.js'))),
      exports,
    ),
  ];

  for (const [name, module] of Object.entries(PARTS)) {
    const code = `import { parts } from '${PART}'; import * as part from '${src(module)}'; parts.${name} = part;`;
    await keep(name, withCore(await bundle(code, against, 'es')));
  }
  const core = asCore(await bundle(coreCode, [partsByScript(hashes)]));
  await keep('core', core, HEAD);
  for (const name of widgetNames) {
    const chunk = await bundle(`import '${src(`elements/${name}/${name}.define.ts`)}';`, against, 'es');
    if (name === 'banner') await keep(name, core + withCore(chunk), HEAD);
    else await keep(name, onceCore(chunk));
  }

  await mkdir(outDir, { recursive: true });
  const integrity = Object.fromEntries(Object.entries(files).map(([file, code]) => [file, integrityOf(code)]));
  await Promise.all(Object.entries(files).map(([file, code]) => writeFile(join(outDir, file), code)));
  await writeFile(join(outDir, 'licences.txt'), await licences());
  await writeFile(join(outDir, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
  return integrity;
}
