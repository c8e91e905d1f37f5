// Owns how names are offered in the place of another, or beside it. One that is pressed is checked at once.

import { msg, str } from '../../localization/msg.ts';
import { html, nothing, type TemplateResult } from 'lit';

export interface Names {
  /** The full name that they are made from; none where they are made from a label. */
  readonly from?: string;
  /** Whole names, the best first. */
  readonly names: readonly string[];
}

export const titleOf = (from: string | undefined): string => (from ? msg(str`Gợi ý từ “${from}”`) : msg('Tên khác'));

/**
 * @param current a name that is not offered again
 * @param take called with the name that was pressed
 */
export function renderNames(
  title: string,
  names: readonly string[],
  current: string,
  take: (name: string) => void,
): TemplateResult | typeof nothing {
  const others = names.filter((name) => name !== current);
  if (!others[0]) return nothing;
  return html`<div class="press">
    <h3>${title}</h3>
    <ul class="row">
      ${others.map((name) => html`<li><button class="button name" @click=${() => take(name)}>${name}</button></li>`)}
    </ul>
  </div>`;
}
