// Owns how labels are offered in the place of another.

import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

export interface Names {
  /** The full name that they are made from; none where they are made from a label that cannot be had. */
  readonly from?: string;
  readonly labels: readonly string[];
}

export const titleOf = (from: string | undefined): string => (from ? msg(str`Gợi ý từ “${from}”`) : msg('Tên khác'));

/**
 * @param current a label that is not offered again
 * @param take called with the label that was pressed
 */
export function renderNames({ from, labels }: Names, current: string, take: (label: string) => void): TemplateResult | typeof nothing {
  const others = labels.filter((label) => label !== current);
  if (!others[0]) return nothing;
  return html`<div class="press">
    <h3>${titleOf(from)}</h3>
    <ul class="row">
      ${others.map((label) => html`<li><button class="button name" @click=${() => take(label)}>${label}</button></li>`)}
    </ul>
  </div>`;
}
