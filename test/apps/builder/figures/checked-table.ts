// What tests of the figures' tool are given: a day, a check, and errors as an editor reads them.

import type { CivilDate } from '../../../../src/base/civil-date.ts';
import { checkTable, type CheckedTable, type Defaults } from '../../../../apps/builder/figures/check.ts';
import { explainCell, explainNote, explainTable } from '../../../../apps/builder/figures/explain.ts';

export const today = '2026-11-20' as CivilDate;

/** Checks a table of Huế, whose borders never changed, unless something else is said. */
export const check = (text: string, defaults: Defaults = {}): CheckedTable =>
  checkTable(text, today, { province: 'hue', ...defaults });

export const table = (...rows: readonly string[]): string => rows.join('\n');

/** Everything that is wrong, in the words of the page. */
export const errorsOf = ({ errors, problems }: CheckedTable, language: 'vi' | 'en' = 'vi'): string[] => [
  ...problems.map((problem) => explainTable(problem, language)),
  ...errors.map((error) => explainCell(error, language)),
];

export const notesOf = ({ notes }: CheckedTable, language: 'vi' | 'en' = 'vi'): string[] =>
  notes.map((note) => explainNote(note, language));
