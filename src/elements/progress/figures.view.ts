// Owns how it is told what came of a feed, what was added up, and what is wrong.

import { msg, str } from '../../localization/msg.ts';
import { html, type TemplateResult } from 'lit';
import { formatDate, formatNumber } from '../../localization/format.ts';
import type { ElementLanguage } from '../../localization/element-languages.ts';
import { findProvinceName, type FoundPlace } from '../../program/province-names.ts';
import type { Combined } from '../../progress/combine.ts';
import { say } from './say.ts';

const placeNameOf = (slug: string): string => {
  const found = findProvinceName(slug);
  return (found?.former ?? found?.province)?.name ?? slug;
};

/** What keeps new figures away: the device saves data, or asking failed. */
export interface Hindrance {
  /** Why the last attempt brought nothing; empty on a device that saves data. */
  readonly code?: string | undefined;
  readonly isLoading: boolean;
  /** A figure is shown meanwhile. */
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

/** Why there is nothing new, and what a person can do. @param ask asks for the feed again */
export function renderHindrance({ code, isLoading, hasFigure }: Hindrance, ask: () => void): TemplateResult {
  const words = code === undefined ? msg('Tải số liệu') : msg('Thử lại');
  return html`<div>
    <p class="small">${causeText(code)} ${hasFigure ? msg('Con số trên là số gần nhất đã có.') : ''}</p>
    <p class="ask"><button class="button" @click=${ask}>${isLoading ? msg('Đang tải…') : words}</button></p>
  </div>`;
}

/** Whose figures were added up. */
export function renderSum({ province }: FoundPlace): TemplateResult {
  const names = [province, ...province.absorbed].map(({ name }) => name).join(', ');
  return html`<p class="small">${msg(str`Cộng số liệu của ${names}.`)}</p>`;
}

/** Why a province has no figure of its own, and the figures of its parts. */
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
            <b>${placeNameOf(province)}</b>: ${msg(str`${formatNumber(total, language)} tên miền, đến ${formatDate(asOf, language)}.`)}
            <span class="small muted">${msg(str`Nguồn: ${source.title}`)}</span>
          </li>`,
      )}
    </ul>`;
}

/** What is wrong, for the editor; that nothing is where there is none. */
export const renderFaults = (faults: readonly string[]): TemplateResult => html`<div class="faults small">
  <p>${msg('Chỉ biên tập viên thấy:')}</p>
  <ul>
    ${(faults[0] ? faults : [say('Không thấy lỗi nào.', 'Nothing wrong was found.')]).map((fault) => html`<li>${fault}</li>`)}
  </ul>
</div>`;
