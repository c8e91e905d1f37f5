// The current release: its folder, its version, and the hashes of its scripts after `npm run build`.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** File of the script-tag build → its hash, in the format of the `integrity` attribute. */
export type Integrity = Readonly<Record<string, string>>;

/** The root folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

export const readJson = <Content = Record<string, unknown>>(file: string): Content =>
  JSON.parse(readFileSync(file, 'utf8')) as Content;

export const { version } = readJson<{ version: string }>(join(root, 'package.json'));

/** The built site. */
export const builtSite = join(root, 'dist/site');

/** The hashes of the built site. */
export const builtIntegrity = (): Integrity => readJson(join(builtSite, 'w', version, 'integrity.json'));

export const hashOf = (content: string | Uint8Array, algorithm: 'sha256' | 'sha384'): string =>
  createHash(algorithm).update(content).digest('base64');

export const integrityOf = (content: string | Uint8Array): string => `sha384-${hashOf(content, 'sha384')}`;
