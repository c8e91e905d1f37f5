// The table of a run for spreadsheets.

import type { SiteLanguage } from '../../../../src/localization/language.ts';
import { sayIn } from '../../../../src/embed/words/bilingual.ts';
import { csvCell } from '../../../../src/progress/csv.ts';
import { placeName } from '../../../../src/embed/words/place-words.ts';
import { columnNames } from '../input/columns.ts';
import { metNames, verdictNames } from '../words/outcomes.ts';
import { blockText } from './blocks-text.ts';
import { changeNames } from './change-names.ts';
import type { PortalResult, Run } from './run.ts';

/** Starts with a byte order mark, by which Excel recognizes UTF-8. */
export function runCsv({ portals, day }: Run, language: SiteLanguage): string {
  const say = sayIn(language);
  const columns: readonly (readonly [string, (result: PortalResult) => unknown])[] = [
    [columnNames.name[language], ({ portal }) => portal.name],
    [columnNames.body[language], ({ portal }) => portal.body],
    [columnNames.address[language], ({ portal }) => portal.address],
    [columnNames.province[language], ({ portal }) => portal.province && placeName(portal.province, language)],
    [say('Ngày', 'Day'), () => day],
    [say('Kết quả', 'Result'), ({ verdict }) => verdictNames[verdict][language]],
    [say('So với lần trước', 'Since the last run'), ({ change }) => changeNames[change][language]],
    [say('Khối', 'Blocks'), ({ blocks }) => blocks.map((block) => blockText(block, language)).join('; ')],
    [
      say('Theo kế hoạch', 'By the plan'),
      ({ duty }) => duty && `${metNames[duty.met][language]} (${duty.title}, ${duty.article})`,
    ],
    [
      'https',
      ({ isSecure, outcome }) =>
        outcome === 'page' ? say(...((isSecure ? ['có', 'yes'] : ['không', 'no']) as [string, string])) : '',
    ],
    [say('Việc cần làm', 'What to do'), ({ advice }) => advice[language]],
    [say('Đoạn đã sửa', 'Mended snippet'), ({ blocks }) => blocks.flatMap(({ snippet }) => snippet ?? [])[0]],
  ];
  const rows = [columns.map(([name]) => name), ...portals.map((result) => columns.map(([, value]) => value(result)))];
  return `\uFEFF${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}
