// The programme file of the blocks' host: whether it loads, and the offers that result from it.

import { builtIn, type Known } from '../../../../src/program/known.ts';
import { parseProgrammeText } from '../../../../src/program/programme-file.ts';
import { knownFrom } from '../../../../src/program/programme-merge.ts';
import type { Visit } from '../visit.ts';
import { policiesAt } from './files.ts';
import { keptOutBy } from './policy.ts';
import { programmeAddress, snippetsOf, type FileOf } from './wanted.ts';

/**
 * - `read` · `not-asked`: no block requests it · `missing`: cannot be loaded · `refused`: invalid · `not-shared`: no CORS header for other sites
 * - `policy`: the page's policy blocks it
 */
export interface ProgrammeRead {
  readonly state: 'read' | 'not-asked' | 'missing' | 'refused' | 'not-shared' | 'policy';
  readonly address?: string;
  readonly detail?: string;
}

const parsed = new Map<string, ReturnType<typeof parseProgrammeText>>();

function parse(text: string): ReturnType<typeof parseProgrammeText> {
  const known = parsed.get(text) ?? parseProgrammeText(text);
  // There are few hosts, and each has one file for all its portals.
  if (parsed.size < 50) parsed.set(text, known);
  return known;
}

export function programmeOf(visit: Visit, fileOf: FileOf): { readonly read: ProgrammeRead; readonly known: Known } {
  const address =
    visit.page && snippetsOf(visit.page).flatMap((snippet) => programmeAddress(snippet, visit.address) ?? [])[0];
  const facts = address ? fileOf(address) : undefined;
  if (!address || !facts || facts.failed === 'robots') return { read: { state: 'not-asked' }, known: builtIn };
  const tell = (state: ProgrammeRead['state'], detail = '') => ({ state, address, ...(detail && { detail }) });
  if (facts.failed) return { read: tell('missing', facts.detail || facts.failed), known: builtIn };
  const read = parse(facts.text ?? '');
  if (!read.ok)
    return {
      read: tell(
        'refused',
        read.problem
          .map(({ path, code }) => `${path} ${code}`.trim())
          .slice(0, 3)
          .join(', '),
      ),
      known: builtIn,
    };
  const known = knownFrom(read.value);
  const origin = new URL(visit.address).origin;
  if (new URL(address).origin !== origin && facts.sharedWith !== '*' && facts.sharedWith !== origin)
    return { read: tell('not-shared'), known };
  const directive = keptOutBy(policiesAt(visit), { fetch: 'connect', address }, visit.address);
  return directive ? { read: tell('policy', directive), known } : { read: tell('read'), known };
}
