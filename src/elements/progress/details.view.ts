// The parts that few counters have or that a person asks for: table, CSV file, and the sentence for a report.

import { msg, str } from '../../localization/msg.ts';
import { html, type TemplateResult } from 'lit';
import { copyText } from '../../base/copy-text.ts';
import { saveFile } from '../../base/save-file.ts';
import { formatNumber } from '../../localization/format.ts';
import { elementDate, type ElementLanguage } from '../../localization/element-languages.ts';
import { toCsv } from '../../progress/csv.ts';
import { share, stateOf } from '../../progress/measures.ts';
import type { ProgressSnapshot } from '../../progress/snapshot.ts';
import type { Counter, Notice } from './counter.ts';
import { shareTargetText, renderShares } from './groups.view.ts';
import { goalText, heading, shareText, term } from './progress.messages.ts';
import { renderSeries } from './series.view.ts';

/** A table with all numbers of a figure. */
function renderTable(
  snapshot: ProgressSnapshot,
  caption: string,
  isOld: boolean,
  language: ElementLanguage,
): TemplateResult {
  const { series, parts } = snapshot;
  const number = (value: number): string => formatNumber(value, language);
  const rows: [name: string, value: string][] = [
    ...series.map(({ asOf, total }): [string, string] => [
      msg(str`Đến ${elementDate(asOf, language)}`, { desc: 'row of a table: the day of a figure' }),
      number(total),
    ]),
    ...Object.entries(parts).map(([suffix, names]): [string, string] => [
      msg(str`Trong đó ${suffix}`, { desc: 'row of a table: names with this suffix' }),
      number(names),
    ]),
    ...share(snapshot).map((part): [string, string] => {
      const { target } = part;
      const goal = 'count' in target ? goalText(target, number(target.count)) : shareTargetText(target, language);
      const reached =
        part.state !== 'measured'
          ? msg('chưa có tổng số', { desc: 'table, in the place of a share: the size of the group is missing' })
          : isOld
            ? msg('chưa có số liệu mới', { desc: 'table, in the place of a share: the figure is old' })
            : shareText(part.fraction, language);
      return [
        msg(str`Chỉ tiêu ${goal} (${term(target, language)})`, {
          desc: 'a number of names or share of a group; “năm 2026”',
        }),
        reached,
      ];
    }),
  ];
  return html`<table class="small">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${msg('Mục', { desc: 'head of a column, above the names of the rows' })}</th>
        <th scope="col">${msg('Số tên miền / tỉ lệ đạt')}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(([name, value]) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`)}
    </tbody>
  </table>`;
}

/** Saves the figure as a CSV file. */
const saveCsv = (snapshot: ProgressSnapshot): boolean =>
  saveFile(`${snapshot.province ?? 'ten-mien'}-${snapshot.asOf}.csv`, 'text/csv', toCsv(snapshot));

export function noticeText(notice: Exclude<Notice, 'not-loaded'>): string | TemplateResult {
  switch (notice) {
    case 'framed':
      return html`${msg('Khung này có thể không cho lưu tệp hay in. Nếu không thấy gì, hãy mở trang ở thẻ riêng.')}
        <a href=${location.href} target="_blank" rel="noopener">${msg('Mở ở thẻ riêng')}</a>`;
    case 'copied':
      return msg('Đã chép câu và nguồn.');
    case 'not-copied':
      return msg('Không chép được. Hãy chọn câu ở trên và chép.');
    case 'renewed':
      return msg('Đã cập nhật.', { desc: 'after a button: newer figures were loaded' });
    case 'not-renewed':
      return msg('Vẫn chưa cập nhật được.');
  }
}

/** Copies the heading, the sentence and the source, as they are shown, for a report. */
async function copySentence(root: ParentNode): Promise<Notice> {
  const text = [...root.querySelectorAll('.heading, .sentence, .source')].map((part) =>
    part.textContent!.replace(/[ \n]+/g, ' ').trim(),
  );
  text[0] += '.';
  return (await copyText(text.join(' '))) ? 'copied' : 'not-copied';
}

/** The actions of the buttons below a figure, by the id of the button. */
export const detailActions = {
  table(counter: Counter): undefined {
    counter.isOpen = !counter.isOpen;
  },
  file: ({ view }: Counter): Notice | undefined =>
    view.kind !== 'figure' || saveCsv(view.snapshot) ? undefined : 'framed',
  copy: ({ renderRoot }: Counter): Promise<Notice> => copySentence(renderRoot),
};

/** Earlier figures, shares of groups and the table, below the sentence. */
export function renderDetails({ view, page: { language }, on, subject, isOpen }: Counter): TemplateResult | '' {
  if (view.kind !== 'figure') return '';
  const { snapshot } = view;
  const isOld = stateOf(snapshot, on) === 'old';
  return html`${renderSeries(snapshot, language)} ${renderShares(snapshot, isOld, language)}
    ${isOpen ? renderTable(snapshot, heading(subject, on), isOld, language) : ''}`;
}
