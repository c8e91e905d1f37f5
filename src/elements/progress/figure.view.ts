// Renders the sentence of a figure and the lines below it. The code of the bar is loaded later, so space is reserved for the bar.

import { msg } from '../../localization/msg.ts';
import { html, type TemplateResult } from 'lit';
import type { CivilDate } from '../../base/civil-date.ts';
import { formatNumber } from '../../localization/format.ts';
import type { ElementLanguage } from '../../localization/element-languages.ts';
import { stateOf } from '../../progress/measures.ts';
import type { ProgressSnapshot } from '../../progress/snapshot.ts';
import type { Figure } from './counter.ts';
import { figureAgeText, oldSentence, paceText, sentence } from './progress.messages.ts';

/** A paragraph, or nothing if there is no text. */
const line = (text: unknown): TemplateResult | '' => (text ? html`<p class="small">${text}</p>` : '');

/** Whether the two suffixes add up to the total, so that the bar can show both. */
export const isSplitInTwo = ({ parts, total }: ProgressSnapshot): boolean =>
  parts['id.vn']! + parts['biz.vn']! === total;

/** The split as text, with the signs of the bar. */
function splitText(
  snapshot: ProgressSnapshot,
  isOnBar: boolean,
  language: ElementLanguage,
): TemplateResult | undefined {
  const split = Object.entries(snapshot.parts).map(
    ([suffix, names], index) =>
      html`${index ? ', ' : ''}${isOnBar ? html`<i class=${suffix}></i> ` : ''}${formatNumber(names, language) + ' ' + suffix}`,
  );
  return split[0] && msg(html`Trong đó: ${split}.`, { desc: 'names by suffix: “id.vn 1.200, biz.vn 300”' });
}

/**
 * @param note a sentence that the reader needs to understand the figure
 * @param on the day for which the figure is shown
 * @param draw renders the bar; undefined until its code is loaded
 */
export function renderFigure(
  figure: Figure,
  note: string | undefined,
  language: ElementLanguage,
  on: CivilDate,
  draw: ((snapshot: ProgressSnapshot, language: ElementLanguage) => TemplateResult) | undefined,
): TemplateResult {
  const { snapshot, main } = figure;
  const isOld = stateOf(snapshot, on) === 'old';
  const measured = isOld ? undefined : main;
  return html`<div>
      <p class="sentence" tabindex="-1">${isOld ? oldSentence(snapshot, note, language) : sentence(snapshot, main, language)}</p>
      <p class="muted">${figureAgeText(snapshot, on)}</p>
    </div>
    ${measured ? html`<div class="scale">${draw?.(snapshot, language)}</div>` : ''}
    <div>
      ${line(measured && paceText(measured, snapshot, on, language))} ${line(splitText(snapshot, !!measured && isSplitInTwo(snapshot), language))} ${line(note)}
    </div>`;
}
