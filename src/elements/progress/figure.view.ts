// Owns how a figure is drawn: its sentence, its bar and what follows from them. The bar says nothing that the sentence does not.

import { msg, str } from '@lit/localize';
import { html, svg, type TemplateResult } from 'lit';
import { formatNumber } from '../../localization/format.ts';
import type { Language } from '../../localization/language.ts';
import { shareOfCounts, type Measured } from '../../progress/measures.ts';
import type { ProgressSnapshot } from '../../progress/snapshot.ts';
import type { PageController } from '../page.ts';
import { ageText, due, paceText, sentence } from './progress.messages.ts';

/** A line for what there is to say; nothing otherwise. */
const line = (text: string | undefined): TemplateResult | '' => (text ? html`<p class="small">${text}</p>` : '');

/** All marks stand on one scale, which ends with the largest target; beyond it the bar is full and the sentence tells the rest. */
function renderBar(counts: readonly Measured[], total: number, language: Language): TemplateResult {
  const end = Math.max(...counts.map(({ goal }) => goal));
  const at = (value: number): string => `${Math.min((value / end) * 100, 100)}%`;
  return html`<div aria-hidden=${counts.length < 2}>
    <svg class="bar" aria-hidden="true">
      <rect y="4" rx="6" width="100%" height="12" />
      ${total ? svg`<rect class="fill" y="4" rx="6" width=${at(total)} height="12" />` : ''}
      ${counts.map(({ goal }) => (goal < end ? svg`<line x1=${at(goal)} x2=${at(goal)} y2="20" />` : ''))}
    </svg>
    <ul class="labels small muted" aria-label=${msg('Các chỉ tiêu')}>
      ${[...counts]
        .sort((a, b) => a.goal - b.goal)
        .map(({ target, goal }) => html`<li>${formatNumber(goal, language)} (${due(target, language)})</li>`)}
    </ul>
  </div>`;
}

/** @param note what has to be known of the figure */
export function renderFigure(snapshot: ProgressSnapshot, note: string | undefined, { today, language }: PageController): TemplateResult {
  const counts = shareOfCounts(snapshot);
  // The target that comes due next is the one to speak of.
  const main = counts.find(({ target }) => target.by >= today) ?? counts.at(-1);
  const parts = Object.entries(snapshot.parts).map(([suffix, names]) => `${formatNumber(names, language)} ${suffix}`);
  return html`<div>
      <p class="sentence" tabindex="-1">${sentence(snapshot, main, language)}</p>
      <p class="muted">${ageText(snapshot, today)}</p>
    </div>
    ${main ? renderBar(counts, snapshot.total, language) : ''}
    <div>
      ${line(main && paceText(main, snapshot, today, language))}
      ${line(parts[0] && msg(str`Trong đó: ${parts.join(', ')}.`))}
      ${line(note)}
    </div>`;
}
