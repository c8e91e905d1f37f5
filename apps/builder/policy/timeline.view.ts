// Renders the timeline: a list of offers in words. Each has a bar that shows the same as the words.

import { html, nothing, svg, type TemplateResult } from 'lit';
import type { OfferChange } from './changes.ts';
import type { Desk } from './fields.view.ts';
import { draftDaysText, offerName } from './sentences.ts';
import { FIRST_YEAR, LAST_YEAR, rowsOf, type Bar, type TimelineRow } from './timeline.ts';

const rect = (kind: string, { start, length }: Bar): TemplateResult =>
  svg`<rect class=${kind} x=${start} width=${length} y=${kind === 'was' ? 7 : 1} height=${kind === 'was' ? 2 : 5} />`;

function renderRow({ offer, change, bar, before }: TimelineRow, { say, language }: Desk): TemplateResult {
  const word =
    change &&
    {
      added: say('mới', 'new'),
      removed: say('bỏ', 'removed'),
      renewed: say('gia hạn', 'renewed'),
      shortened: say('kết thúc sớm', 'ended early'),
      changed: say('đổi', 'changed'),
    }[change];
  return html`<li>
    <p>${offerName(offer, language)}${word ? html` <b class="tag">${word}</b>` : nothing}<br /><span class="days">${draftDaysText(offer, language)}</span></p>
    <svg class="bars" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      ${Array.from({ length: LAST_YEAR - FIRST_YEAR }, (_, index) => svg`<path class="year" d=${`M${((index + 1) * 100) / (LAST_YEAR - FIRST_YEAR + 1)} 0V10`} />`)}
      ${before ? rect('was', before) : nothing} ${bar ? rect(change ? 'new' : 'old', bar) : nothing}
    </svg>
  </li>`;
}

export function renderTimeline(changes: readonly OfferChange[], desk: Desk): TemplateResult {
  const { say, checked } = desk;
  const rows = rowsOf(checked.known.policies, changes);
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  return html`
    <h3 id="policy-timeline" tabindex="-1">4. ${say(`Dòng thời gian ${FIRST_YEAR}–${LAST_YEAR}`, `Time line, ${FIRST_YEAR}–${LAST_YEAR}`)}</h3>
    <div class="timeline">
      <div class="years" aria-hidden="true">${years.map((year) => html`<span>${year}</span>`)}</div>
      <ul class="plain">${rows.map((row) => renderRow(row, desk))}</ul>
    </div>
    ${rows.some(({ before }) => before) ? html`<p class="hint">${say('Vạch mảnh là thời gian trước khi đổi.', 'A thin bar is the time before the change.')}</p>` : nothing}
  `;
}
