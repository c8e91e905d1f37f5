// Builds dist/npm, the package: ES modules with types, one file per source module; the user's bundler adds Lit and the other libraries.
// embed.css reserves the space of the elements. w/ has the script-tag build, so that a CDN of packages also serves the scripts.

import { copyFile, cp, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { buildEditors, FRAMEWORKS } from './editors.ts';
import { minifyTemplates } from './minify-templates.ts';
import { stripDescriptions } from './strip-descriptions.ts';
import { buildTypes } from './types.ts';
import { readJson, root } from '../lib/release.ts';
import { widgetNames } from '../../src/widgets.ts';

/** Public path → source module. */
const ENTRIES: Readonly<Record<string, string>> = {
  '.': 'index',
  './define': 'define',
  './program': 'program',
  './domains': 'domains',
  './progress': 'progress',
  './contract': 'contract',
  ...Object.fromEntries(widgetNames.map((name) => [`./define/${name}`, `elements/${name}/${name}.define`])),
};

/** Programs: nobody imports them. */
const PROGRAMS = { 'tenmien-programme': 'programme-cli' };

/** The members of the repository's package.json that this script reads. */
interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

/** Files and folders that are copied unchanged: every page that README.md links to. */
const FILES = [
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'CODE_OF_CONDUCT.md',
  'ERRORS.md',
  'SECURITY.md',
  'deploy',
  'docs',
];

export async function buildPackage(outDir: string): Promise<void> {
  const manifest = readJson<Manifest>(join(root, 'package.json'));
  const libraries = Object.keys(manifest.dependencies);
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [stripDescriptions(), minifyTemplates()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      minify: false,
      lib: {
        entry: Object.fromEntries(
          [...Object.values(ENTRIES), ...Object.values(PROGRAMS)].map((name) => [
            name,
            resolve(root, `src/${name}.ts`),
          ]),
        ),
        formats: ['es'],
      },
      rollupOptions: {
        external: (id) =>
          id.startsWith('node:') || libraries.some((library) => id === library || id.startsWith(`${library}/`)),
        output: { preserveModules: true, preserveModulesRoot: resolve(root, 'src'), entryFileNames: '[name].js' },
      },
    },
  });

  await buildTypes({ project: 'tsconfig.package.json', rootDir: 'src', outDir, entries: Object.values(ENTRIES) });

  const { name, version, description, license, repository, bugs, homepage, keywords, dependencies } = manifest;
  const pack = {
    name,
    version,
    description,
    license,
    repository,
    bugs,
    homepage,
    keywords,
    type: 'module',
    bin: Object.fromEntries(Object.entries(PROGRAMS).map(([program, module]) => [program, `./${module}.js`])),
    sideEffects: [...Object.values(ENTRIES), ...Object.values(PROGRAMS)]
      .filter((module) => /define$|cli$/.test(module))
      .map((module) => `./${module}.js`),
    exports: {
      ...Object.fromEntries(
        Object.entries(ENTRIES).map(([path, module]) => [
          path,
          { types: `./${module}.d.ts`, default: `./${module}.js` },
        ]),
      ),
      './embed.css': './embed.css',
      './w/*': './w/*',
      './data/programme.json': './data/programme.json',
      ...Object.fromEntries(FRAMEWORKS.map((name) => [`./types/${name}`, { types: `./types/${name}.d.ts` }])),
      './editors/*': './editors/*',
      './web-types.json': './web-types.json',
      './custom-elements.json': './custom-elements.json',
      './programme.schema.json': './programme.schema.json',
      './package.json': './package.json',
    },
    customElements: 'custom-elements.json',
    'web-types': 'web-types.json',
    dependencies,
  };
  await buildEditors(outDir, pack);
  await writeFile(join(outDir, 'package.json'), `${JSON.stringify(pack, null, 2)}\n`);
  for (const file of FILES) await cp(join(root, file), join(outDir, file), { recursive: true });
  // Changes the source paths in the manifest to the paths of the published files.
  const elements = await readFile(join(root, 'custom-elements.json'), 'utf8');
  await writeFile(join(outDir, 'custom-elements.json'), elements.replace(/"\/?src\/([^"]+)\.ts"/g, '"$1.js"'));
  await copyFile(join(root, 'apps/public/data/programme.schema.json'), join(outDir, 'programme.schema.json'));
}

interface AddOptions {
  readonly version: string;
  /** dist/site */
  readonly site: string;
  /** dist/npm */
  readonly pack: string;
}

/** Adds the script-tag build and the programme file that its scripts request. The paths are the same as on a site. */
export async function addScripts({ version, site, pack }: AddOptions): Promise<void> {
  for (const path of [`w/${version}`, 'data/programme.json'])
    await cp(join(site, path), join(pack, path), { recursive: true });
  await copyFile(join(site, `w/${version}/embed.css`), join(pack, 'embed.css'));
}
