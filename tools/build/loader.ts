// dist/site/w/<version>/loader.js, which knows the hashes of the files beside it, and the same file as w/<major>/loader.js.

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { attributes, feeds } from './pages.ts';
import { integrityOf, minifyScript, shortHashOf, WIDGETS } from './script-tag.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** One classic script that runs as a module as well. */
async function bundle(entry, define = {}) {
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define,
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      lib: { entry: resolve(root, entry), formats: ['iife'], name: 'tenmien' },
      rollupOptions: { treeshake: { propertyReadSideEffects: false } },
    },
  });
  return (Array.isArray(result) ? result[0] : result).output[0].code;
}

/** Without the sign that fills it up. */
const hashOf = async (file) => shortHashOf(await readFile(file)).slice(0, -1);

/**
 * @param integrity file → hash of what is in w/<version>/ already
 * @returns integrity with links.js, loader.js, frame.js, frames.js and embed.css
 */
export async function buildLoader({ version, integrity, siteDir }) {
  const outDir = join(siteDir, 'w', version);
  const links = await minifyScript(
    await bundle('src/links.ts', {
      TENMIEN_HOST: JSON.stringify({ attributes: await attributes(), feeds: await feeds() }),
    }),
  );
  await writeFile(join(outDir, 'links.js'), links);
  // In the order of src/embed/loader/load-scripts.ts.
  const hashes = (
    await Promise.all(['core', ...WIDGETS, 'links'].map((name) => hashOf(join(outDir, `${name}.js`))))
  ).join('');
  const define = { TENMIEN_BUILD: JSON.stringify({ version, hashes }) };
  const files = {
    'links.js': links,
    'loader.js': await minifyScript(await bundle('src/loader.ts', define)),
    'frame.js': await minifyScript(await bundle('src/frame.ts')),
    'frames.js': await minifyScript(await bundle('src/frames.ts')),
  };
  const rolling = join(siteDir, 'w', version.split('.')[0]);
  await mkdir(rolling, { recursive: true });
  await writeFile(join(rolling, 'loader.js'), files['loader.js']);
  const all = { ...integrity };
  for (const [file, code] of Object.entries(files)) {
    await writeFile(join(outDir, file), code);
    all[file] = integrityOf(code);
  }
  // The build of the pages puts it beside them.
  all['embed.css'] = integrityOf(await readFile(join(root, 'apps/public/embed.css')));
  await writeFile(join(outDir, 'integrity.json'), `${JSON.stringify(all, null, 2)}\n`);
  return all;
}
