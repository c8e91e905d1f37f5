// The built scripts say of each other, and integrity.json and licences.txt of all of them, what is so. Needs dist/site: npm run build.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const folder = fileURLToPath(new URL(`../dist/site/w/${version}/`, import.meta.url));
const read = (file) => readFileSync(folder + file);
const hash = (file, algorithm) => `${algorithm}-${createHash(algorithm).update(read(file)).digest('base64')}`;

const files = readdirSync(folder)
  .filter((file) => /\.(?:js|css)$/.test(file))
  .sort();
const listed = JSON.parse(read('integrity.json'));
const problems = [];
if (JSON.stringify(Object.keys(listed).sort()) !== JSON.stringify(files))
  problems.push(`integrity.json has ${Object.keys(listed)}, the folder ${files}`);
for (const file of files)
  if (listed[file] !== hash(file, 'sha384')) problems.push(`integrity.json has another hash of ${file}`);

// Inside scripts hashes are sha256, which is shorter: each is that of a file of the list.
const known = new Set(files.map((file) => hash(file, 'sha256')));
const parts = files
  .filter((file) => file.endsWith('.js'))
  .flatMap((file) =>
    [
      ...read(file)
        .toString()
        .matchAll(/sha256-[\w+/]{43}=/g),
    ].map(([found]) => [file, found]),
  );
for (const [file, found] of parts) if (!known.has(found)) problems.push(`${file} has a hash of no file: ${found}`);
if (parts.length < 4) problems.push(`only ${parts.length} hashes are inside the scripts`);
const packed = /hashes:"([\w+/]+)"/.exec(read('loader.js').toString())?.[1].match(/.{43}/g) ?? [];
if (packed.length !== 6) problems.push(`loader.js has ${packed.length} hashes instead of 6`);
for (const found of packed)
  if (!known.has(`sha256-${found}=`)) problems.push(`loader.js has a hash of no file: ${found}`);

const licences = read('licences.txt').toString();
for (const name of [
  'tenmien-widgets',
  'lit',
  'lit-html',
  'lit-element',
  '@lit/reactive-element',
  '@lit/localize',
  'zod',
  '@leichtgewicht/dns-packet',
]) {
  if (!licences.includes(`${name}\n\n`)) problems.push(`licences.txt is without ${name}`);
}
console.log(
  problems.length
    ? `✗ ${problems.join('\n  ')}`
    : `✓ ${files.length} files are as integrity.json and the scripts say, and their licences are there`,
);
process.exitCode = problems.length ? 1 : 0;
