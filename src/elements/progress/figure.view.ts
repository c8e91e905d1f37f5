// Owns how a figure is drawn: its sentence, its bar and what follows from them. The bar says nothing that the sentence does not.

import { msg, str } from '@lit/localize';
import { html, svg, type TemplateResult } from 'lit';
import type { CivilDate } from '../../base/civil-date.ts';
import { formatNumber } from '../../localization/format.ts';
import type { PageController } from '../page.ts';
import type { Figure, Marks } from './counter.ts';
import { ageText, markText, paceText, sentence } from './progress.messages.ts';

/** A line for what there is to say; nothing otherwise. */
const line = (text: string | undefined): TemplateResult | '' => (text ? html`<p class="small">${text}</p>` : '');

/**
 * @param note what has to be known of the figure
 * @param on the day by which it is told
 * @param drawMarks draws those of several targets; the part that gives such figures comes with it
 */
export function renderFigure(
  figure: Figure,
  note: string | undefined,
  page: PageController,
  on: CivilDate,
  drawMarks: ((figure: Figure, page: PageController) => Marks | undefined) | undefined,
): TemplateResult {
  const { snapshot, main, end = main?.count } = figure;
  const { language } = page;
  const { total } = snapshot;
  const marks = drawMarks?.(figure, page);
  const split = Object.entries(snapshot.parts).map(([suffix, names]) => `${formatNumber(names, language)} ${suffix}`);
  // Beyond its end the bar is full, and the sentence tells the rest.
  const filled = Math.min((total / end!) * 100, 100);
  return html`<div>
      <p class="sentence" tabindex="-1">${sentence(snapshot, main, language)}</p>
      <p class="muted">${ageText(snapshot, on)}</p>
    </div>
    ${main
      ? html`<div class="scale" aria-hidden=${!marks}>
          <svg class="bar" aria-hidden="true">
            <rect width="100%" />
            ${total ? svg`<rect class="fill" width="${filled}%" />` : ''}
            ${marks?.lines}
          </svg>
          ${marks ? marks.labels : html`<p class="labels small muted">${markText(main, language)}</p>`}
        </div>`
      : ''}
    <div>
      ${line(main && paceText(main, snapshot, on, language))}
      ${line(split[0] && msg(str`Trong đó: ${split.join(', ')}.`))}
      ${line(note)}
    </div>`;
}
