// Owns how labels are offered in the place of another.

import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

/**
 * Labels as buttons.
 * @param from the full name that they are made from; empty: another label
 * @param take called with the label that was pressed
 */
export const renderNames = (labels: readonly string[], from: string, take: (label: string) => void): TemplateResult | typeof nothing =>
  labels.length
    ? html`<div class="press">
        <h3>${from ? msg(str`Gợi ý từ “${from}”`) : msg('Tên khác')}</h3>
        <p class="small muted">${msg('Chọn một tên, rồi bấm “Kiểm tra”.')}</p>
        <ul class="row">
          ${labels.map((label) => html`<li><button class="button name" @click=${() => take(label)}>${label}</button></li>`)}
        </ul>
      </div>`
    : nothing;
