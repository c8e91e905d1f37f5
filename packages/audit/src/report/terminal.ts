// The table in the terminal.

import { sayIn } from '../../../../src/embed/words/bilingual.ts';
import type { SiteLanguage } from '../../../../src/localization/language.ts';
import { plainText } from '../input/problem.ts';
import { verdictNames } from '../words/outcomes.ts';
import { carried, type Run } from './run.ts';

const SIGNS = { shown: '✓', mend: '!', missing: '✗', unknown: '?' } as const;
const NARROWEST = 80;

/** Composed letters take one column each. Control characters are replaced, so that a page cannot send commands to the terminal. */
const cell = (text: string, width: number): string => {
  const plain = [...plainText(text).normalize()];
  return (plain.length > width ? [...plain.slice(0, width - 1), '…'] : plain).join('').padEnd(width);
};

/** @param columns width of the terminal; 0 for output that is not a terminal, which is not cut */
export function terminalTable(run: Run, language: SiteLanguage, columns = 0): string {
  const say = sayIn(language);
  const rows = run.portals.map(({ portal, verdict, advice }) => [
    String(portal.row),
    `${SIGNS[verdict]} ${verdictNames[verdict][language]}`,
    portal.name,
    advice[language],
  ]);
  const headings = [
    say('Dòng', 'Row'),
    say('Kết quả', 'Result'),
    say('Cổng', 'Portal'),
    say('Việc cần làm', 'What to do'),
  ];
  const widest = (at: number, most: number): number =>
    Math.min(most, Math.max(...[headings, ...rows].map((row) => [...row[at]!].length)));
  const fixed = [widest(0, 6), widest(1, 16), widest(2, 40)];
  const rest = columns ? Math.max(NARROWEST, columns) - fixed.reduce((sum, width) => sum + width + 2, 0) : 400;
  const line = (cells: readonly string[]): string =>
    cells
      .map((text, at) => cell(text, fixed[at] ?? rest))
      .join('  ')
      .trimEnd();
  const { counts } = run;
  const of = (verdict: keyof typeof counts): string =>
    `${verdictNames[verdict][language].toLowerCase()} ${counts[verdict]}`;
  return [
    line(headings),
    ...rows.map(line),
    '',
    say(
      `${carried(run)} trên ${run.portals.length} cổng có Chương trình (${(['shown', 'mend', 'missing', 'unknown'] as const).map(of).join(', ')}).`,
      `${carried(run)} of ${run.portals.length} portals carry the programme (${(['shown', 'mend', 'missing', 'unknown'] as const).map(of).join(', ')}).`,
    ),
  ].join('\n');
}
