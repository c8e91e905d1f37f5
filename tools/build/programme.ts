// Builds dist/site/data/programme.json: the programme file of the release. A host may replace it with its own file.

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { builtInHash, builtInProgramme } from '../../src/program/built-in-programme.ts';

/** A page compares this hash with the host's file, to find out whether the file differs. */
export const programmeHash = builtInHash;

export async function buildProgramme({ outDir }: { outDir: string }): Promise<void> {
  await mkdir(join(outDir, 'data'), { recursive: true });
  await writeFile(join(outDir, 'data/programme.json'), builtInProgramme());
}
