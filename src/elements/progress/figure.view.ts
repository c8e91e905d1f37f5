// Owns how a figure is drawn: its sentence, its bar and what follows from them. The bar says nothing that the sentence does not.

import { msg, str } from '@lit/localize';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { CivilDate } from '../../base/civil-date.ts';
import { formatNumber } from '../../localization/format.ts';
import type { Language } from '../../localization/language.ts';
import { ageOf, pace, share, type TargetShare } from '../../progress/measures.ts';
import { checkParts, type ProgressSnapshot } from '../../progress/snapshot.ts';
import type { Subject } from './subject.ts';
import { ageText, borders, goalText, paceText, sentence, term, type Measured } from './progress.messages.ts';

export interface Shown {
  readonly snapshot: ProgressSnapshot;
  readonly subject: Subject | undefined;
  readonly today: CivilDate;
  readonly language: Language;
}

const isCount = (part: TargetShare): part is Measured => 'count' in part.target;

/** A line for what there is to say; nothing otherwise. */
const line = (text: string): TemplateResult | typeof nothing => (text ? html`<p class="small">${text}</p>` : nothing);

/** All marks stand on one scale, which ends with the largest target; beyond it the bar is full and the sentence tells the rest. */
function renderBar(counts: readonly Measured[], total: number, language: Language): TemplateResult | typeof nothing {
  if (!counts.length) return nothing;
  const end = Math.max(...counts.map(({ goal }) => goal));
  const at = (value: number): string => `${Math.min((value / end) * 100, 100)}%`;
  return html`<div aria-hidden=${counts.length > 1 ? nothing : 'true'}>
    <svg class="bar" aria-hidden="true">
      <rect class="track" y="4" rx="6" width="100%" height="12" />
      ${total ? svg`<rect class="fill" y="4" rx="6" width=${at(total)} height="12" />` : nothing}
      ${counts.map(({ goal }) => (goal < end ? svg`<line x1=${at(goal)} x2=${at(goal)} y2="20" />` : nothing))}
    </svg>
    <ul class="labels small muted">
      ${[...counts]
        .sort((a, b) => a.goal - b.goal)
        .map(({ target, goal }) => html`<li>${goalText(target, formatNumber(goal, language))} (${term(target, language)})</li>`)}
    </ul>
  </div>`;
}

/** Gives each label the room from the mark before it to its own; where that is too little, it takes some of its neighbours' and none overlap. */
export function placeLabels(root: ParentNode, { targets }: ProgressSnapshot): void {
  const goals = targets.flatMap((target) => ('count' in target ? target.count : [])).sort((a, b) => a - b);
  const columns = goals.map((goal, index) => `minmax(min-content,${((goal - (goals[index - 1] ?? 0)) / goals.at(-1)!) * 100}fr)`);
  root.querySelector<HTMLElement>('.labels')?.style.setProperty('grid-template-columns', columns.join(' '));
}

export function renderFigure({ snapshot, subject, today, language }: Shown): TemplateResult {
  const { total, parts } = snapshot;
  const counts = share(snapshot).filter(isCount);
  // The target that comes due next is the one to speak of.
  const main = counts.find(({ target }) => target.by >= today) ?? counts.at(-1);
  const mainPace = pace(snapshot, today).find(({ target }) => target === main?.target);
  const split = Object.entries(parts).map(([suffix, names]) => `${formatNumber(names, language)} ${suffix}`);
  const isSplit = split.length && checkParts(snapshot).state !== 'more';
  return html`<div>
      <p class="sentence" tabindex="-1">${sentence(snapshot, main, language)}</p>
      <p class="muted">${ageText(snapshot, ageOf(snapshot, today), today)}</p>
    </div>
    ${renderBar(counts, total, language)}
    <div>
      ${line(main && mainPace ? paceText(main, mainPace, snapshot, language) : '')}
      ${line(isSplit ? msg(str`Trong đó: ${split.join(', ')}.`) : '')} ${line(subject ? borders(subject, today) : '')}
    </div>`;
}
