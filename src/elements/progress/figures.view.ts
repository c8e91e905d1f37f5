// The notes below a figure: the failure of a feed, the parts of a sum, the faults for editors.

import { msg, str } from '../../localization/msg.ts';
import { html, type TemplateResult } from 'lit';
import { formatNumber } from '../../localization/format.ts';
import { elementDate, type ElementLanguage } from '../../localization/element-languages.ts';
import { absorbedBy, type PlaceName } from '../../domains/places.ts';
import { findProvinceName } from '../../program/province-names.ts';
import type { Combined } from '../../progress/combine.ts';
import { say } from './say.ts';

const placeNameOf = (slug: string): string => {
  const found = findProvinceName(slug);
  return (found?.former ?? found?.province)?.name ?? slug;
};

/** The reason why there are no new figures: the device saves data, or the request failed. */
export interface Hindrance {
  /** The error code of the last attempt; undefined on a device that saves data. */
  readonly code?: string | undefined;
  readonly isLoading: boolean;
  /** Whether an older figure is shown. */
  readonly hasFigure: boolean;
}

function causeText(code: string | undefined): string {
  switch (code) {
    case undefined:
      return msg('Thiết bị đang tiết kiệm dữ liệu nên chưa tải số liệu mới.');
    case 'offline':
      return msg('Thiết bị không có mạng nên chưa tải được số liệu mới.');
    case 'rate-limited':
      return msg('Máy chủ số liệu đang bận nên chưa tải được số liệu mới.');
    default:
      return msg('Chưa tải được số liệu mới.');
  }
}

/** The reason why there is no new figure, and a button. @param ask loads the feed again */
export function renderHindrance({ code, isLoading, hasFigure }: Hindrance, ask: () => void): TemplateResult {
  const words =
    code === undefined
      ? msg('Tải số liệu', { desc: 'button: loads figures despite the device’s data saving' })
      : msg('Thử lại', { desc: 'button after a failure' });
  return html`<div>
    <p class="small">${causeText(code)} ${hasFigure ? msg('Con số trên là số gần nhất đã có.') : ''}</p>
    <p class="ask"><button class="button" @click=${ask}>${isLoading ? msg('Đang tải…', { desc: 'figures are being loaded' }) : words}</button></p>
  </div>`;
}

/** The names of the former provinces in a sum. */
export function renderSum(province: PlaceName): TemplateResult {
  const names = [province, ...absorbedBy(province)].map(({ name }) => name).join(', ');
  return html`<p class="small">${msg(str`Cộng số liệu của ${names}.`)}</p>`;
}

/** The reason why a province has no total, and the figures of its former provinces. */
export function renderParts(
  combined: Extract<Combined, { state: 'missing' | 'dates' }>,
  language: ElementLanguage,
): TemplateResult {
  return html`<p class="sentence" tabindex="-1">
      ${
        combined.state === 'missing'
          ? msg(str`Chưa có số liệu chung: còn thiếu ${combined.missing.map(placeNameOf).join(', ')}.`)
          : msg('Chưa cộng được: số liệu của các tỉnh cũ không cùng ngày.')
      }
    </p>
    <ul>
      ${combined.parts.map(
        ({ province = '', total, asOf, source }) =>
          html`<li>
            <b>${placeNameOf(province)}</b>: ${msg(str`${formatNumber(total, language)} tên miền, đến ${elementDate(asOf, language)}.`, { desc: 'a number and a day' })}
            <span class="small muted">${msg(str`Nguồn: ${source.title}`, { desc: 'the publisher of a figure' })}</span>
          </li>`,
      )}
    </ul>`;
}

/** The list of faults for the editor; without faults, a sentence that says so. */
export const renderFaults = (faults: readonly string[]): TemplateResult => html`<div class="faults small">
  <p>${msg('Chỉ biên tập viên thấy:')}</p>
  <ul>
    ${(faults[0] ? faults : [say('Không thấy lỗi nào.', 'Nothing wrong was found.')]).map((fault) => html`<li>${fault}</li>`)}
  </ul>
</div>`;
