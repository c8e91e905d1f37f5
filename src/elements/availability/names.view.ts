// Renders suggested names as buttons. A pressed name is checked at once.

import { msg, str } from '../../localization/msg.ts';
import { html, nothing, type TemplateResult } from 'lit';

export interface Names {
  /** The full name that the suggestions are made from; undefined if they are made from a label. */
  readonly from?: string;
  /** Whole names, the best first. */
  readonly names: readonly string[];
}

export const namesTitle = (from: string | undefined): string =>
  from
    ? msg(str`Gợi ý từ “${from}”`, { desc: 'heading of names made of the typed words' })
    : msg('Tên khác', { desc: 'heading of other names, for a name that is taken' });

/**
 * @param current a name to leave out
 * @param take called with the pressed name
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
