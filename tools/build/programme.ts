// dist/site/data/programme.json: the programme file of the release. A host puts its own in the place of it.

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { builtInHash, builtInProgramme } from '../../src/program/built-in-programme.ts';

/** The number by which a page tells that its host has another file. */
export const programmeHash = builtInHash;

export async function buildProgramme({ outDir }: { outDir: string }): Promise<void> {
  await mkdir(join(outDir, 'data'), { recursive: true });
  await writeFile(join(outDir, 'data/programme.json'), builtInProgramme());
}
