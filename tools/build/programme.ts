// dist/site/data/programme.json: the programme file of the release. A host puts its own in the place of it.

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The file's text, and the number by which a page tells that its host has another. */
export async function programmeFile() {
  const { builtInHash, builtInProgramme } = await importSource('program/built-in-programme.ts');
  return { text: builtInProgramme(), hash: builtInHash() };
}

export async function buildProgramme({ outDir }) {
  const { text } = await programmeFile();
  await mkdir(join(outDir, 'data'), { recursive: true });
  await writeFile(join(outDir, 'data/programme.json'), text);
}
