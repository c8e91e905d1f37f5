// Renders earlier figures: as columns if there are few, as a line if there are many.

import { msg, str } from '../../localization/msg.ts';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { daysBetween } from '../../base/civil-date.ts';
import { formatNumber } from '../../localization/format.ts';
import { elementDate, type ElementLanguage } from '../../localization/element-languages.ts';
import type { ProgressSnapshot } from '../../progress/snapshot.ts';

/** Maximum number of columns whose labels have enough room. */
const FEW = 6;

type Series = ProgressSnapshot['series'];

const highest = (series: Series): number => series.reduce((most, { total }) => Math.max(most, total), 1);

function renderColumns(series: Series, language: ElementLanguage): TemplateResult {
  const top = highest(series);
  return html`<div>
    <p class="small" id="series">${msg('Qua các kỳ báo cáo')}</p>
    <ul class="columns small" aria-labelledby="series">
      ${series.map(
        ({ asOf, total }) =>
          html`<li .style=${`--share: ${(total / top) * 100}%`}>
            <svg aria-hidden="true"><rect /></svg>
            <b>${formatNumber(total, language)}</b>
            <span class="muted">${elementDate(asOf, language)}</span>
          </li>`,
      )}
    </ul>
  </div>`;
}

function renderTrend(series: Series, language: ElementLanguage): TemplateResult {
  const [first, last] = [series[0]!, series.at(-1)!];
  const days = daysBetween(first.asOf, last.asOf);
  const top = highest(series);
  const points = series
    .map(({ asOf, total }) => `${(daysBetween(first.asOf, asOf) / days) * 100},${40 - (total / top) * 40}`)
    .join(' ');
  const [from, to] = [first, last].map(
    ({ asOf, total }) => `${formatNumber(total, language)} (${elementDate(asOf, language)})`,
  );
  return html`<div>
    <svg class="trend" viewBox="0 0 100 40" preserveAspectRatio="none" aria-hidden="true">
      ${svg`<polyline points=${points} />`}
    </svg>
    <p class="small">${msg(str`Từ ${from} đến ${to}.`, { desc: 'first and last figure, each with its day: “1.200 (30/6/2026)”' })}</p>
  </div>`;
}

export const renderSeries = (
  { series }: ProgressSnapshot,
  language: ElementLanguage,
): TemplateResult | typeof nothing =>
  !series[1] ? nothing : series.length > FEW ? renderTrend(series, language) : renderColumns(series, language);
