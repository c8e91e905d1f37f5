// What a programme file says, or why it cannot be used. Loaded where a page's file says something else than this release.

import { warnOnce } from '../base/warn.ts';
import { knownFrom, parseProgrammeText, unknownFieldsOf } from '../program/programme-file.ts';
import type { Known } from '../program/known.ts';
import { report } from './report.ts';

/** The facts of a file; undefined where it is refused, which is reported. */
export function readProgramme(text: string, host: HTMLElement): Known | undefined {
  const read = parseProgrammeText(text);
  if (!read.ok) {
    const newer = read.problem.some(({ code }) => code === 'version-newer');
    report(host, newer ? 'programme-newer' : 'programme-refused', read.problem.slice(0, 5).map(({ path, code }) => `${path || 'file'}: ${code}`).join(', '));
    return undefined;
  }
  const passedOver = unknownFieldsOf(text);
  if (passedOver[0]) warnOnce(host.localName, 'programme-unknown-fields', passedOver.join(', '));
  return knownFrom(read.value);
}
