// Writes the files generated from the sources: translations, the manifest of the elements, the generated pages of the manual
// (docs/cms, docs/api.md, docs/feed.md), and the schemas of programme files and feeds.
// `--check` writes nothing. It fails if a committed file differs from the generated one, or if a translation is missing.

import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../lib/release.ts';

const check = process.argv.includes('--check');
const WRITTEN = [
  'src/localization/generated',
  'locales',
  'custom-elements.json',
  'docs/cms',
  'docs/api.md',
  'docs/feed.md',
  'apps/public/data/programme.schema.json',
  'apps/public/data/feed.schema.json',
];

/** Runs a program; several together, because a checkout has at least two cores. */
function run(...args: string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: root }, (error, stdout, stderr) => {
      const said = `${stdout}${stderr}`.trim();
      if (!error) return resolve(said);
      console.error(said || error);
      process.exit(1);
    });
  });
}

/** The XLIFF files and, from them, the words of the elements. */
async function translate(): Promise<string> {
  await run('node_modules/@lit/localize-tools/bin/lit-localize.js', 'extract');
  return run('node_modules/@lit/localize-tools/bin/lit-localize.js', 'build');
}

/** The manifest and, from it and the sources, the pages and schemas. */
async function describe(): Promise<void> {
  await run('node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--quiet');
  for (const name of ['cms', 'api', 'feed', 'programme-schema'])
    await run('--import', 'tsx', `tools/generate/${name}.ts`);
}

const texts = (path: string): Record<string, string> => {
  try {
    return { [path]: readFileSync(join(root, path), 'utf8') };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EISDIR') return {};
    return Object.assign({}, ...readdirSync(join(root, path)).map((name) => texts(join(path, name))));
  }
};

const before = Object.assign({}, ...WRITTEN.map(texts));
const copy = mkdtempSync(join(tmpdir(), 'generated-'));
if (check) for (const path of WRITTEN) cpSync(join(root, path), join(copy, path), { recursive: true });

const [built] = await Promise.all([translate(), describe()]);

const after = Object.assign({}, ...WRITTEN.map(texts));
const problems = Object.keys({ ...before, ...after })
  .filter((path) => before[path] !== after[path])
  .map((path) => `${path} is not what the sources give: run npm run generate`);
if (/missing/i.test(built)) problems.push(built);

if (check) {
  for (const path of WRITTEN) {
    rmSync(join(root, path), { recursive: true, force: true });
    cpSync(join(copy, path), join(root, path), { recursive: true });
  }
}
rmSync(copy, { recursive: true });
const failures = check ? problems : problems.filter((line) => /missing/i.test(line));
if (failures.length) {
  console.error(failures.join('\n'));
  process.exit(1);
}
