// Opens a file or a draft. The understandable parts become the draft; the others are reported.

import { problemWords } from '../../../src/embed/programme-report/problem-words.ts';
import type { SiteLanguage } from '../../../src/localization/language.ts';
import { parseProgrammeText } from '../../../src/program/programme-file.ts';
import type { ProgrammeProblem } from '../../../src/program/programme-problem.ts';
import { readDraft, type Draft, type DraftOffer } from './draft.ts';

/** `isWhole`: it is a valid programme file. */
export type Opened =
  | {
      readonly ok: true;
      readonly draft: Draft;
      readonly isWhole: boolean;
      readonly whole: readonly DraftOffer[];
      readonly passedOver: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly ProgrammeProblem[] };

const LISTS = ['documents', 'offers', 'ends', 'fees'];

/** Whether a value has any part of a programme file. */
const isOurs = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  ['version', 'updated', 'publisher', ...LISTS].some((name) => Object.hasOwn(value, name));

/** Whether nothing of a file with this problem can be kept. */
const isLost = ({ path, code }: ProgrammeProblem): boolean =>
  !path || code === 'newer' || code === 'forbidden-key' || code === 'too-deep' || code === 'too-many';

/** Problems for values that must be lists but are not. */
const wrongLists = (value: object): ProgrammeProblem[] =>
  LISTS.filter((name) => Object.hasOwn(value, name) && !Array.isArray((value as Record<string, unknown>)[name])).map(
    (path) => ({ path, code: 'wrong-type', wanted: 'array' }),
  );

export function open(text: string): Opened {
  const read = parseProgrammeText(text);
  if (read.ok) {
    const draft = readDraft(read.value);
    return { ok: true, draft, isWhole: true, whole: draft.offers, passedOver: read.unknownFields };
  }
  const lost = read.problem.filter(isLost);
  if (lost.length) return { ok: false, problems: lost };
  const value = JSON.parse(text.replace(/^\uFEFF/, '')) as object;
  const wrong = wrongLists(value);
  if (wrong.length || !isOurs(value)) return { ok: false, problems: wrong.length ? wrong : read.problem };
  return { ok: true, draft: readDraft(value), isWhole: false, whole: [], passedOver: [] };
}

export const openProblems = (problems: readonly ProgrammeProblem[], language: SiteLanguage): string[] =>
  problems.map((problem) => problemWords(problem, language));
