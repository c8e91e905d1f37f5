// BESIDE=FOLDER, the dist/site of an earlier build, adds that build to the same run.

import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, type Integrity } from '../lib/release.ts';

/** A build in the served folder. */
export interface ServedBuild {
  /** The path of its site. */
  readonly host: string;
  readonly version: string;
  readonly integrity: Integrity;
}

/** Copies an earlier build into the served folder. @returns undefined without one */
export function serveEarlierBuild(folder: string): ServedBuild | undefined {
  const { BESIDE } = process.env;
  if (!BESIDE) return undefined;
  cpSync(BESIDE, join(folder, 'before'), { recursive: true });
  const version = readdirSync(join(BESIDE, 'w')).find((name) => /^\d+\.\d+\.\d+$/.test(name))!;
  return { host: '/before/', version, integrity: readJson<Integrity>(join(BESIDE, 'w', version, 'integrity.json')) };
}
