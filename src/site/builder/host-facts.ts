// Owns the facts that the builder's host goes by: those of the release, or with the programme file that the host has put in its place.

import { fetchText } from '../../base/http.ts';
import { warnOnce } from '../../base/warn.ts';
import { builtIn, type Known } from '../../program/known.ts';
import { parseProgrammeText } from '../../program/programme-file.ts';
import { knownFrom } from '../../program/programme-merge.ts';

/** @param address of the page, `…/builder/` @returns the release's own facts where the host's file is not there or is refused */
export async function hostFacts(address: string): Promise<Known> {
  const file = new URL('../data/programme.json', address).href;
  try {
    const text = await fetchText(file);
    const read = parseProgrammeText(text);
    if (read.ok) return knownFrom(read.value);
    warnOnce('builder-app', 'programme-refused', read.problem.map(({ path, code }) => `${path} ${code}`.trim()).join(', '));
  } catch (error) {
    warnOnce('builder-app', 'programme-not-loaded', `${file}: ${error}`);
  }
  return builtIn;
}
