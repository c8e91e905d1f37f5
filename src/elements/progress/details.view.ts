// Owns what few counters show, or only when asked: trend, shares of groups, table, file, and the sentence for a report.

import { msg, str } from '@lit/localize';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { daysBetween } from '../../base/civil-date.ts';
import { saveFile } from '../../base/save-file.ts';
import { formatDate, formatNumber, formatPercent } from '../../localization/format.ts';
import type { Language } from '../../localization/language.ts';
import { toCsv } from '../../progress/csv.ts';
import { share, type TargetShare } from '../../progress/measures.ts';
import type { PercentTarget, ProgressSnapshot } from '../../progress/snapshot.ts';
import type { PageController } from '../page.ts';
import type { Counter, Figure, Marks, Notice } from './counter.ts';
import { goalText, heading, markText, shareText, term } from './progress.messages.ts';

/** The marks of several targets; nothing for one, at whose mark the bar ends. */
export function drawMarks({ snapshot, end = 0 }: Figure, { language }: PageController): Marks | undefined {
  const inOrder = snapshot.targets.filter((target) => 'count' in target).sort((a, b) => a.count - b.count);
  if (!inOrder[1]) return undefined;
  const at = (count: number): string => `${(count / end) * 100}%`;
  return {
    lines: inOrder.filter(({ count }) => count < end).map(({ count }) => svg`<line x1=${at(count)} x2=${at(count)} y2="20" />`),
    labels: html`<ul class="labels small muted" aria-label=${msg('Các chỉ tiêu')}>
      ${inOrder.map((target) => html`<li>${markText(target, language)}</li>`)}
    </ul>`,
  };
}

/** The groups that plans speak of; one that a feed made up keeps its own name. */
function groupName(of: string): string {
  switch (of) {
    case 'enterprises':
      return msg('doanh nghiệp');
    case 'new-enterprises':
      return msg('doanh nghiệp mới');
    case 'households':
      return msg('hộ kinh doanh');
    case 'new-households':
      return msg('hộ kinh doanh mới');
    case 'cooperatives':
      return msg('hợp tác xã');
    case 'new-cooperatives':
      return msg('hợp tác xã mới');
    case 'association-members':
      return msg('hội viên hiệp hội doanh nghiệp');
    case 'students':
      return msg('sinh viên');
    default:
      return of;
  }
}

/** "ít nhất 40 % số doanh nghiệp" · "at least 40% of enterprises" */
const aim = (target: PercentTarget, language: Language): string =>
  msg(str`${goalText(target, formatPercent(target.percent / 100, language))} số ${groupName(target.of)}`);

function groupText(part: TargetShare, language: Language): string | undefined {
  const { target } = part;
  if (!('percent' in target)) return undefined;
  const goal = msg(str`Chỉ tiêu ${aim(target, language)} (${term(target, language)})`);
  if (part.state === 'no-denominator') return msg(str`${goal}: chưa có mẫu số để tính.`);
  const [have, size] = [part.have, part.size!].map((value) => formatNumber(value, language));
  return msg(str`${goal}: đã có ${have} trên ${size}, bằng ${shareText(part.fraction, language)} chỉ tiêu.`);
}

function renderTrend({ series }: ProgressSnapshot, language: Language): TemplateResult | typeof nothing {
  const [first, last] = [series[0]!, series.at(-1)!];
  if (first === last) return nothing;
  const days = daysBetween(first.asOf, last.asOf);
  const top = series.reduce((most, { total }) => Math.max(most, total), 1);
  const points = series.map(({ asOf, total }) => `${(daysBetween(first.asOf, asOf) / days) * 100},${40 - (total / top) * 40}`).join(' ');
  const [from, to] = [first, last].map(({ asOf, total }) => `${formatNumber(total, language)} (${formatDate(asOf, language)})`);
  return html`<div>
    <svg class="trend" viewBox="0 0 100 40" preserveAspectRatio="none" aria-hidden="true">
      ${svg`<polyline points=${points} />`}
    </svg>
    <p class="small">${msg(str`Từ ${from} đến ${to}.`)}</p>
  </div>`;
}

/** All numbers of a figure. */
function renderTable(snapshot: ProgressSnapshot, caption: string, language: Language): TemplateResult {
  const { series, parts } = snapshot;
  const number = (value: number): string => formatNumber(value, language);
  const rows: [name: string, value: string][] = [
    ...series.map(({ asOf, total }): [string, string] => [msg(str`Đến ${formatDate(asOf, language)}`), number(total)]),
    ...Object.entries(parts).map(([suffix, names]): [string, string] => [msg(str`Trong đó ${suffix}`), number(names)]),
    ...share(snapshot).map((part): [string, string] => {
      const { target } = part;
      const goal = 'count' in target ? goalText(target, number(target.count)) : aim(target, language);
      const reached = part.state === 'measured' ? shareText(part.fraction, language) : msg('chưa có mẫu số');
      return [msg(str`Chỉ tiêu ${goal} (${term(target, language)})`), reached];
    }),
  ];
  return html`<table class="small">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${msg('Mục')}</th>
        <th scope="col">${msg('Tên miền, hoặc phần đã đạt')}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(([name, value]) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`)}
    </tbody>
  </table>`;
}

/** Hands the figure over as a CSV file. */
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
      return msg('Đã cập nhật.');
    case 'not-renewed':
      return msg('Vẫn chưa cập nhật được.');
  }
}

/** Copies the sentence and its source, as they stand, for a report. */
async function copySentence(root: ParentNode): Promise<Notice> {
  const text = [...root.querySelectorAll('.sentence, .source')].map((part) => part.textContent!.replace(/[ \n]+/g, ' ').trim());
  try {
    await navigator.clipboard.writeText(text.join(' '));
    return 'copied';
  } catch {
    return 'not-copied';
  }
}

/** What the buttons below a figure do, by their ids. */
export const actions = {
  table(counter: Counter): undefined {
    counter.isOpen = !counter.isOpen;
  },
  file: ({ view }: Counter): Notice | undefined => (view.kind !== 'figure' || saveCsv(view.snapshot) ? undefined : 'framed'),
  copy: ({ renderRoot }: Counter): Promise<Notice> => copySentence(renderRoot),
};

/** Trend, shares of groups and table, under the sentence. */
export function renderDetails({ view, page: { language }, on, subject, isOpen }: Counter): TemplateResult | '' {
  if (view.kind !== 'figure') return '';
  const { snapshot } = view;
  const groups = share(snapshot).flatMap((part) => groupText(part, language) ?? []);
  return html`${renderTrend(snapshot, language)} ${groups.map((text) => html`<p class="small">${text}</p>`)}
    ${isOpen ? renderTable(snapshot, heading(subject, on), language) : ''}`;
}
