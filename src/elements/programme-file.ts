// Loaded only if the programme file differs from the facts of this release.

import { warnOnce } from '../base/warn.ts';
import type { Known } from '../program/known.ts';
import { parseProgrammeText } from '../program/programme-file.ts';
import { knownFrom } from '../program/programme-merge.ts';
import { report } from './report.ts';

/** The number of problems in one console line. */
const MOST_TOLD = 5;

/** The facts of a file. Returns undefined if the file is refused, and reports the reason. */
export function readProgramme(text: string, host: HTMLElement): Known | undefined {
  const read = parseProgrammeText(text);
  if (!read.ok) {
    const newer = read.problem.some(({ code }) => code === 'newer');
    const problems = read.problem.slice(0, MOST_TOLD).map(({ path, code }) => (path ? `${path} ${code}` : code));
    report(host, newer ? 'programme-newer' : 'programme-refused', problems.join(', '));
    return undefined;
  }
  if (read.unknownFields[0]) warnOnce(host.localName, 'programme-unknown-fields', read.unknownFields.join(', '));
  return knownFrom(read.value);
}
