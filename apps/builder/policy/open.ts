// Owns how a file or a draft is opened: whatever can be understood of it becomes the draft, and what cannot is told. Knows no page.

import { problemWords } from '../../../src/embed/programme-report/problem-words.ts';
import type { SiteLanguage } from '../../../src/localization/language.ts';
import { parseProgrammeText } from '../../../src/program/programme-file.ts';
import type { ProgrammeProblem } from '../../../src/program/programme-problem.ts';
import { readDraft, type Draft, type DraftOffer } from './draft.ts';

/** `isWhole`: it holds as a programme file. */
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

/** Whether it has anything of a programme file in it. */
const isOurs = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  ['version', 'updated', 'publisher', ...LISTS].some((name) => Object.hasOwn(value, name));

/** Of a file with these problems nothing can be kept. */
const isLost = ({ path, code }: ProgrammeProblem): boolean =>
  !path || code === 'newer' || code === 'forbidden-key' || code === 'too-deep' || code === 'too-many';

/** Lists that are none, in a file that has them otherwise. */
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
