// The four blocks on a day, with today's offers and with the draft's. They stand in the page itself and send no requests.

import { html, nothing, type TemplateResult } from 'lit';
import '../../../src/elements/availability/availability.define.ts';
import '../../../src/elements/banner/banner.define.ts';
import '../../../src/elements/eligibility/eligibility.define.ts';
import '../../../src/elements/progress/progress.define.ts';
import { addDays, type CivilDate } from '../../../src/base/civil-date.ts';
import { files } from '../../../src/elements/programme.ts';
import { formatDate } from '../../../src/localization/format.ts';
import type { Known } from '../../../src/program/known.ts';
import { isSame } from '../../../src/program/programme-merge.ts';
import { renderOptions } from '../step.view.ts';
import type { OfferChange } from './changes.ts';
import { renderTyped, type Desk } from './fields.view.ts';
import { daysOf } from './timeline.ts';
import { dayOf, isDay, showDay } from './values.ts';

/** The lazily loaded parts of the blocks. They are loaded now, so that the preview works offline. */
export const keepParts = (): Promise<unknown> =>
  Promise.allSettled([
    import('../../../src/elements/page-later.ts'),
    import('../../../src/elements/banner/panel.view.ts'),
    import('../../../src/elements/eligibility/result.part.ts'),
    import('../../../src/localization/words/en.ts'),
  ]);

const DAY = 'preview-day';
const WHICH = 'preview-which';

let count = 0;
/** The facts that the blocks show now, and the name of their programme file. */
let shown: { readonly known: Known; readonly programme: string } | undefined;

/**
 * Gives facts to the blocks in the way of a page's programme file: offers, fees and documents. Changed facts get a new name, so that
 * blocks update. Old names stay, because a block may still request one of them.
 */
function programmeOf(known: Known): string {
  if (shown && isSame(shown.known, known)) return shown.programme;
  shown = { known, programme: `draft-${(count += 1)}` };
  files.set(shown.programme, known);
  return shown.programme;
}

/** The chosen day. An invalid day gives today. */
const dayFor = ({ typed, today }: Desk): CivilDate => {
  const day = dayOf(typed[DAY] ?? '');
  return isDay(day) ? day : today;
};

function renderBlocks(day: CivilDate, desk: Desk, province: string): TemplateResult {
  const { typed, checked, base } = desk;
  const programme = programmeOf(typed[WHICH] === 'before' ? base : checked.known);
  return html`<div class="blocks">
    <tenmien-banner programme=${programme} province=${province || nothing} today=${day}></tenmien-banner>
    <tenmien-eligibility programme=${programme} province=${province || nothing} today=${day}></tenmien-eligibility>
    <tenmien-availability programme=${programme} province=${province || nothing} today=${day}></tenmien-availability>
    <tenmien-progress programme=${programme} province=${province || nothing} today=${day}></tenmien-progress>
  </div>`;
}

export function renderPreview(changes: readonly OfferChange[], province: string, desk: Desk): TemplateResult {
  const { say, language, typed, type, today, checked } = desk;
  const day = dayFor(desk);
  const value = typed[DAY] ?? '';
  const wrong =
    value && !isDay(dayOf(value))
      ? [say(`“${value}” không phải ngày; viết như 1/3/2027.`, `“${value}” is not a day; write it as 1/3/2027.`)]
      : [];
  const days = daysOf(checked.known.policies, changes, today, (until) => addDays(until, 1));
  const isShown = typed['preview'] === 'yes';
  return html`
    <h3 id="policy-preview" tabindex="-1">5. ${say('Bốn khối vào một ngày', 'The four blocks on a day')}</h3>
    <details class="more" ?open=${isShown} @toggle=${(event: Event) => type('preview', (event.target as HTMLDetailsElement).open ? 'yes' : '')}>
      <summary>${say('Xem trước', 'Preview')}</summary>
      ${
        isShown
          ? html`<div class="stack">
            ${renderOptions({
              name: 'policy-preview-which',
              question: say('Với ưu đãi nào?', 'With which offers?'),
              options: [
                { value: 'before', name: say('Hiện nay', 'As now') },
                { value: 'after', name: say('Theo bản này', 'As in this draft') },
              ],
              chosen: typed[WHICH] === 'before' ? 'before' : 'after',
              choose: (which: string) => type(WHICH, which),
            })}
            ${renderOptions({ name: 'policy-preview-days', question: say('Vào ngày nào?', 'On which day?'), options: days.map((each) => ({ value: each as string, name: each === today ? say(`Hôm nay, ${formatDate(each, 'vi')}`, `Today, ${formatDate(each, 'en')}`) : formatDate(each, language) })), chosen: day as string, choose: (each: string) => type(DAY, each) })}
            ${renderTyped({ path: DAY, label: say('Hoặc ngày khác', 'Or another day'), hint: say('Ví dụ: 1/3/2027', 'Such as 1/3/2027'), value: showDay(dayOf(value)), set: (text) => type(DAY, text) }, { reasons: () => wrong })}
            <p class="label">${say(`Ngày ${formatDate(day, 'vi')}`, `On ${formatDate(day, 'en')}`)}, ${typed[WHICH] === 'before' ? say('ưu đãi hiện nay', 'offers as now') : say('ưu đãi theo bản này', 'offers as in this draft')}</p>
            ${renderBlocks(day, desk, province)}
          </div>`
          : nothing
      }
    </details>
  `;
}
