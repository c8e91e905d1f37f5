// dist/site/w/<version>/: one core with Lit in it, one file per widget built against it, and the parts that are loaded when needed. The
// banner's file begins with the core (src/embed/loader/bundle-files.ts says why).
// A graph of modules cannot be covered by one integrity hash, so each file is a plain script and meets the others on one symbol.

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { minify, type MinifyOptions } from 'terser';
import { build, type Plugin, type Rolldown } from 'vite';
import { widgetNames } from '../../src/widgets.ts';
import { hashOf, integrityOf, root, type Integrity } from '../lib/release.ts';
import { INNER_NAMES, smallLit } from './lit.ts';
import { minifyTemplates } from './minify-templates.ts';
import { programmeHash } from './programme.ts';

const src = (path: string) => resolve(root, 'src', path);

const CORE = src('script-tag/core.ts');
const PART = src('script-tag/part.ts');
/** Files loaded by `import()`, and the module that is imported; one that another of them loads stands before it. */
const PARTS = {
  en: 'localization/words/en.ts',
  programme: 'elements/programme-file.ts',
  later: 'elements/page-later.ts',
  table: 'progress/table/read-file.ts',
  details: 'elements/progress/details.ts',
  panel: 'elements/banner/panel.view.ts',
  sheet: 'elements/eligibility/sheet.ts',
  result: 'elements/eligibility/result.part.ts',
  registration: 'elements/availability/registration.ts',
  rdap: 'domains/rdap-checker.ts',
  doh: 'domains/doh-checker.ts',
};
const partOf = new Map(Object.entries(PARTS).map(([name, module]) => [src(module), name]));

// After Vite's own minifier: 1.3 % of what every page loads.
const TERSER: MinifyOptions = {
  ecma: 2022,
  toplevel: true,
  compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true, pure_getters: true, keep_fargs: false },
};
/** Only core.js has Lit in it. */
const SHORT_INNER_NAMES = { mangle: { properties: { regex: INNER_NAMES } } };

/** Asks Chromium to compile all of the file while it comes, on another thread: most of it runs at once, and a slow telephone saves 25 ms. */
const COMPILE_ALL = '//# allFunctionsCalledOnLoad\n';

export const minifyScript = async (code: string, options: MinifyOptions = {}): Promise<string> =>
  (await minify(code, { ...TERSER, ...options })).code!;

/** Whose modules are in what ships, as the bundles tell them. */
const packages = new Set<string>();

/**
 * The licences of what is in the scripts; core.js, which every page loads, says where they are.
 * @throws where a package comes without one
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

/** A module that exists only in this build. */
const virtual = (name: string, code: string): Plugin => ({
  name: `virtual-${name}`,
  enforce: 'pre',
  resolveId: (id) => (id === name ? `\0${name}` : null),
  load: (id) => (id === `\0${name}` ? code : null),
});

/**
 * Takes from core.js what it exports. Another name from one of its modules comes with a copy of that module, unless it is a library's:
 * then the build fails, for there is one Lit on a page.
 */
const fromCore = (modules: ReadonlySet<string>, members: string): Plugin => ({
  name: 'from-core',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    // The copy of a module that core.js has as well: only what is asked for of it.
    if (importer?.startsWith('\0core:') && source.startsWith(src(''))) return { id: source, moduleSideEffects: false };
    if (!importer || importer.startsWith('\0core:') || importer.includes(LOCALIZE_INTERNALS)) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found && modules.has(found.id) ? `\0core:${found.id}` : null;
  },
  load(id) {
    if (!id.startsWith('\0core:')) return null;
    const module = id.slice('\0core:'.length);
    const code = module.startsWith(src('')) ? `${members}\nexport * from '${module}';` : members;
    return { code, moduleSideEffects: false };
  },
});

/** These scripts run on no server. */
const onPages: Plugin = {
  name: 'on-pages',
  enforce: 'pre',
  load: (id) => (id === src('base/server.ts') ? 'export const isServer = false;' : null),
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
    plugins: [virtual('entry', code), onPages, smallLit(src('elements/')), ...plugins, minifyTemplates()],
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      // A library build leaves `import()` alone; the entry is given below, for it is no file.
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
  // One core on a page, whatever the copies and versions: the first stays, and files of another version do nothing.
  const meetingPoint = "globalThis[Symbol.for('tenmien-widgets')]";
  const isOurs = `${meetingPoint}?.[0] === '${version}'`;
  const hashes: Record<string, string> = {};
  const files: Record<string, string> = {};
  const keep = (name: string, script: string) => {
    files[`${name}.js`] = script;
    hashes[name] = `sha256-${hashOf(script, 'sha256')}`;
  };
  // Nothing is thrown on somebody else's page: a file whose core did not come does nothing, and a core whose policy the page refuses neither.
  const withCore = ({ code }: Rolldown.OutputChunk) => minifyScript(`if (${isOurs}) { ${code} }`);
  // A widget's file may come before its core, which is a script too, and waits for it: so no file waits for another widget's.
  const onceCore = ({ code }: Rolldown.OutputChunk) =>
    minifyScript(
      `(function run() { if (${isOurs}) { ${code} } else if (!${meetingPoint}) document.addEventListener('load', run, { capture: true, once: true }); })();`,
    );
  const asCore = ({ code }: Rolldown.OutputChunk) =>
    minifyScript(
      `if (!${meetingPoint}) try { ${code} } catch {} else if (${meetingPoint}[0] !== '${version}') ${meetingPoint}[1]('tenmien-*', 'other-version', ${meetingPoint}[0]);`,
      SHORT_INNER_NAMES,
    );

  // What core.js holds has to be known before the rest is built against it, while its own text needs the hash of en.js.
  const { exports, modules } = await bundle(`export * from '${CORE}';`, [partsByScript(hashes)], 'es');
  const coreCode = `import * as core from '${CORE}';
${meetingPoint} = ['${version}', core.warnOnce, ${exports.map((name) => `core.${name}`).join()}];`;
  const against = [
    partsByScript(hashes),
    virtual('core', `export default ${meetingPoint};`),
    fromCore(
      // What is inside lit-localize has no state, and is needed again only in en.js.
      new Set(Object.keys(modules).filter((id) => !id.includes(LOCALIZE_INTERNALS) || id.endsWith('/str-tag.js'))),
      `import core from 'core';\n${exports.map((name, index) => `export const ${name} = core[${index + 2}];`).join('\n')}`,
    ),
  ];

  for (const [name, module] of Object.entries(PARTS)) {
    const code = `import { parts } from '${PART}'; import * as part from '${src(module)}'; parts.${name} = part;`;
    keep(name, await withCore(await bundle(code, against)));
  }
  keep('core', `${COMPILE_ALL}/*! see licences.txt */${await asCore(await bundle(coreCode, [partsByScript(hashes)]))}`);
  for (const name of widgetNames) {
    const chunk = await bundle(`import '${src(`elements/${name}/${name}.define.ts`)}';`, against);
    keep(name, name === 'banner' ? `${files['core.js']}\n${await withCore(chunk)}` : await onceCore(chunk));
  }

  await mkdir(outDir, { recursive: true });
  const integrity = Object.fromEntries(Object.entries(files).map(([file, code]) => [file, integrityOf(code)]));
  await Promise.all(Object.entries(files).map(([file, code]) => writeFile(join(outDir, file), code)));
  await writeFile(join(outDir, 'licences.txt'), await licences());
  await writeFile(join(outDir, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
  return integrity;
}
