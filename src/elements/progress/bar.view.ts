// A bar of a number and its targets. It is hidden from screen readers, because the text beside it says the same.

import { msg } from '../../localization/msg.ts';
import { html, svg, type TemplateResult } from 'lit';
import type { ElementLanguage } from '../../localization/element-languages.ts';
import type { ProgressSnapshot } from '../../progress/snapshot.ts';
import { isSplitInTwo } from './figure.view.ts';
import { markText } from './progress.messages.ts';

/**
 * A bar from 0 to the largest of a number and its goals, with a mark at each smaller goal.
 * @param kind a class: `thin` for one of several bars
 * @param split the number at which the second part begins, which has another pattern
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

/**
 * The bar with all targets. A label has the width between the previous mark and its own.
 * A label that needs more takes width from its neighbours, so that labels never overlap.
 */
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
    <ul class="labels small muted" aria-label=${msg('Các chỉ tiêu', { desc: 'read aloud: list of the marks on a bar' })} .style=${`grid-template-columns:${[...columns, ...(beyond ? [`${beyond}fr`] : [])].join(' ')}`}>
      ${inOrder.map((target, index) => html`<li>${index ? '' : html`<span aria-hidden="true">0</span>`} ${markText(target, language)}</li>`)}
    </ul>
  </div>`;
}
