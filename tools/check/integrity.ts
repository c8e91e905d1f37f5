// Checks the hashes in the built scripts, integrity.json and licences.txt against the files. Needs dist/site: npm run build.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loaderFiles } from '../../src/embed/loader/bundle-files.ts';
import { builtIntegrity, builtSite, hashOf, integrityOf, version } from '../lib/release.ts';

const folder = join(builtSite, 'w', version);
const read = (file: string) => readFileSync(join(folder, file));

const files = readdirSync(folder)
  .filter((file) => /\.(?:js|css)$/.test(file))
  .sort();
const listed = builtIntegrity();
const problems: string[] = [];
if (JSON.stringify(Object.keys(listed).sort()) !== JSON.stringify(files))
  problems.push(`integrity.json has ${Object.keys(listed)}, the folder ${files}`);
for (const file of files)
  if (listed[file] !== integrityOf(read(file))) problems.push(`integrity.json has another hash of ${file}`);

// Scripts contain sha256 hashes, which are shorter. Each must be the hash of a listed file.
const known = new Map(files.map((file) => [file, hashOf(read(file), 'sha256')]));
const knownHashes = new Set(known.values());
const parts = files
  .filter((file) => file.endsWith('.js'))
  .flatMap((file) =>
    [
      ...read(file)
        .toString()
        .matchAll(/sha256-([\w+/]{43}=)/g),
    ].map(([, found = '']) => [file, found]),
  );
for (const [file, found = ''] of parts)
  if (!knownHashes.has(found)) problems.push(`${file} has a hash of no file: sha256-${found}`);
if (parts.length < 4) problems.push(`only ${parts.length} hashes are inside the scripts`);
const packed = /hashes:"([\w+/]+)"/.exec(read('loader.js').toString())?.[1]?.match(/.{43}/g) ?? [];
if (packed.length !== loaderFiles.length)
  problems.push(`loader.js has ${packed.length} hashes instead of ${loaderFiles.length}`);
loaderFiles.forEach((name, index) => {
  if (known.get(`${name}.js`) !== `${packed[index]}=`) problems.push(`loader.js has another hash of ${name}.js`);
});

const licences = read('licences.txt').toString();
for (const name of [
  'tenmien-widgets',
  'lit',
  'lit-html',
  'lit-element',
  '@lit/reactive-element',
  '@lit/localize',
  'zod',
]) {
  if (!licences.includes(`${name}\n\n`)) problems.push(`licences.txt is without ${name}`);
}
console.log(
  problems.length
    ? `✗ ${problems.join('\n  ')}`
    : `✓ ${files.length} files are as integrity.json and the scripts say, and their licences are there`,
);
process.exitCode = problems.length ? 1 : 0;
