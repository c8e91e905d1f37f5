// Loads the programme file of the builder's host once per page, and the host's facts from it.

import { fetchText } from '../../src/base/http.ts';
import { warnOnce } from '../../src/base/warn.ts';
import { builtIn, type Known } from '../../src/program/known.ts';
import { parseProgrammeText } from '../../src/program/programme-file.ts';
import { knownFrom } from '../../src/program/programme-merge.ts';

/** The programme file of a host. */
export interface HostFile {
  readonly address: string;
  /** Returns its text. Retries only after a failure. Rejects if there is no file. */
  text(): Promise<string>;
}

/** @param host ends in a slash */
export function hostFile(host: string): HostFile {
  const address = new URL('data/programme.json', host).href;
  let asked: Promise<string> | undefined;
  const again = (reason: unknown): never => {
    asked = undefined;
    throw reason;
  };
  return { address, text: () => (asked ??= fetchText(address).catch(again)) };
}

/** @returns the release's facts if the host's file is missing or refused */
export async function hostFacts(file: HostFile): Promise<Known> {
  try {
    const read = parseProgrammeText(await file.text());
    if (read.ok) return knownFrom(read.value);
    warnOnce(
      'builder-app',
      'programme-refused',
      read.problem.map(({ path, code }) => `${path} ${code}`.trim()).join(', '),
    );
  } catch (error) {
    warnOnce('builder-app', 'programme-not-loaded', `${file.address}: ${error}`);
  }
  return builtIn;
}
