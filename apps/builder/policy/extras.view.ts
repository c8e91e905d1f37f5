// The fields for other changes by a document: an early end of offers, and the fees.

import { html, type TemplateResult } from 'lit';
import { renderCites } from './documents.view.ts';
import type { DraftEnd, DraftFee } from './draft.ts';
import { addFee, removeEnd, removeFee, setEnd, setFee } from './edits.ts';
import { fieldId, renderChoice, renderTyped, type Desk } from './fields.view.ts';
import { offerName } from './sentences.ts';
import { dayOf, moneyOf, showDay } from './values.ts';

function renderEnd({ id, until, cites }: DraftEnd, index: number, desk: Desk): TemplateResult {
  const { say, language, edit, base, checked } = desk;
  const path = `ends[${index}]`;
  const offer = [...checked.known.policies, ...base.policies].find((policy) => policy.id === id);
  const title = `${say('Kết thúc sớm', 'Early end')}: ${offer ? offerName(offer, language) : id}`;
  const set = (change: Partial<DraftEnd>): void => edit(setEnd(index, change));
  return html`<section class="piece stack" id=${fieldId(`${path}.id`)} tabindex="-1" aria-label=${title}>
    <h4>${title}</h4>
    ${desk.reasons(`${path}.id`).map((reason) => html`<p class="error">${reason}</p>`)}
    ${renderTyped({ path: `${path}.until`, label: say('Ngày cuối', 'Last day'), context: title, hint: say('Ví dụ: 15/12/2026', 'Such as 15/12/2026'), value: showDay(until), set: (typed) => set({ until: dayOf(typed) }) }, desk)}
    ${renderCites(`${path}.cites`, cites, title, (next) => set({ cites: next }), desk)}
    <p><button type="button" class="button" @click=${() => edit(removeEnd(index), 'content')}>${say('Không kết thúc sớm nữa', 'Take the early end back')}</button></p>
  </section>`;
}

const ENDINGS = ['id.vn', 'biz.vn'];

function renderFee(
  { suffix, from, registration, maintenance, cites }: DraftFee,
  index: number,
  desk: Desk,
): TemplateResult {
  const { say, edit } = desk;
  const path = `fees[${index}]`;
  const title = say(`Mức phí ${index + 1}`, `Fee ${index + 1}`);
  const set = (change: Partial<DraftFee>): void => edit(setFee(index, change));
  return html`<section class="piece stack" aria-label=${title}>
    <h4>${title}</h4>
    ${renderChoice({ path: `${path}.suffix`, label: say('Đuôi tên miền', 'Ending'), options: ENDINGS.map((value) => ({ value, name: value })), chosen: suffix, set: (value) => set({ suffix: value }) }, desk)}
    <div class="pair">
      ${renderTyped({ path: `${path}.from`, label: say('Từ ngày', 'From'), context: title, hint: say('Ví dụ: 1/3/2027', 'Such as 1/3/2027'), value: showDay(from), set: (typed) => set({ from: dayOf(typed) }) }, desk)}
      ${renderTyped({ path: `${path}.registration`, label: say('Lệ phí đăng ký (đồng)', 'Registration fee (đồng)'), context: title, hint: say('Ví dụ: 10.000', 'Such as 10,000'), inputmode: 'numeric', value: String(registration ?? ''), set: (typed) => set({ registration: moneyOf(typed) }) }, desk)}
      ${renderTyped({ path: `${path}.maintenance`, label: say('Phí duy trì mỗi năm (đồng)', 'Maintenance fee a year (đồng)'), context: title, hint: say('Ví dụ: 50.000', 'Such as 50,000'), inputmode: 'numeric', value: String(maintenance ?? ''), set: (typed) => set({ maintenance: moneyOf(typed) }) }, desk)}
    </div>
    ${renderCites(`${path}.cites`, cites, title, (next) => set({ cites: next }), desk)}
    <p><button type="button" class="button" @click=${() => edit(removeFee(index), 'content')}>${say(`Bỏ mức phí ${index + 1}`, `Remove fee ${index + 1}`)}</button></p>
  </section>`;
}

export function renderExtras(desk: Desk): TemplateResult {
  const { say, draft, edit, today } = desk;
  return html`
    ${draft.ends.map((end, index) => renderEnd(end, index, desk))} ${draft.fees.map((fee, index) => renderFee(fee, index, desk))}
    <p><button type="button" class="button" @click=${() => edit(addFee(today), `fees[${draft.fees.length}].from`)}>${say('Văn bản đổi mức phí? Thêm mức phí', 'Does the document change the fees? Add a fee')}</button></p>
  `;
}
