// Owns how a number is drawn against its targets. A bar says nothing that words beside it do not.

import { msg } from '../../localization/msg.ts';
import { html, svg, type TemplateResult } from 'lit';
import type { ElementLanguage } from '../../localization/element-languages.ts';
import type { ProgressSnapshot } from '../../progress/snapshot.ts';
import { isSplitInTwo } from './figure.view.ts';
import { markText } from './progress.messages.ts';

/**
 * A bar from 0 to the farthest of a number and its goals, with a mark at each goal that lies inside.
 * @param kind a class: `thin` for one among several
 * @param split where a part of the number begins that is drawn otherwise
 */
export function renderBar(have: number, goals: readonly number[], kind = '', split = have): TemplateResult {
  const end = Math.max(have, ...goals);
  const at = (count: number): string => `${(count / end) * 100}%`;
  return html`<svg class="bar ${kind}" aria-hidden="true">
    <rect width="100%" />
    ${have ? svg`<rect class="fill" width=${at(have)} />` : ''}
    ${split < have ? svg`<line class="other" x1=${at(split)} x2=${at(have)} y1="50%" y2="50%" />` : ''}
    ${goals.filter((goal) => goal < end).map((goal) => svg`<line x1=${at(goal)} x2=${at(goal)} y2="100%" />`)}
  </svg>`;
}

/** The bar with all targets. Each label has the room from the mark before it to its own; where that is too little, it takes some of its neighbours' and none overlap. */
export function renderScale(snapshot: ProgressSnapshot, language: ElementLanguage): TemplateResult {
  const { total, targets } = snapshot;
  const inOrder = targets.filter((target) => 'count' in target).sort((a, b) => a.count - b.count);
  const goals = inOrder.map(({ count }) => count);
  const columns = goals.map(
    (goal, index) => `minmax(max-content,${(goal - (goals[index - 1] ?? 0)) / goals.at(-1)!}fr)`,
  );
  const beyond = Math.max(total / goals.at(-1)! - 1, 0);
  return html`<div aria-hidden=${!goals[1]}>
    ${renderBar(total, goals, '', isSplitInTwo(snapshot) ? snapshot.parts['id.vn'] : total)}
    <ul class="labels small muted" aria-label=${msg('Các chỉ tiêu')} .style=${`grid-template-columns:${[...columns, ...(beyond ? [`${beyond}fr`] : [])].join(' ')}`}>
      ${inOrder.map((target, index) => html`<li>${index ? '' : html`<span aria-hidden="true">0</span>`} ${markText(target, language)}</li>`)}
    </ul>
  </div>`;
}
