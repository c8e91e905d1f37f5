// The list of today's offers, each with the possible changes by a new document.

import { html, nothing, type TemplateResult } from 'lit';
import type { CivilDate } from '../../../src/base/civil-date.ts';
import { formatDate } from '../../../src/localization/format.ts';
import type { Policy } from '../../../src/program/policies.ts';
import { startsOn, type Start } from './base.ts';
import type { Draft } from './draft.ts';
import { addOffer, changeOffer, copyOffer, endOffer, renewOffers } from './edits.ts';
import { renderTyped, type Desk } from './fields.view.ts';
import { offerName } from './sentences.ts';
import { dayOf, isDay, isDayInForm, showDay } from './values.ts';

type Way = 'renew' | 'end';

/** Index of an offer's entry in a list of the draft, or of the entry to add. */
const placeOf = (items: readonly { readonly id: string }[], { id }: Policy): number => {
  const index = items.findIndex((item) => item.id === id);
  return index < 0 ? items.length : index;
};
const offerPlace = (policy: Policy, { offers }: Draft): string => `offers[${placeOf(offers, policy)}]`;

const nameOf = (way: Way, { id }: Policy): string => `${way}-${id}`;

/** The reason why a day is invalid; empty for a valid day. */
function refusal(way: Way, typed: string, { until, from }: Policy, { say }: Desk): string {
  const day = dayOf(typed);
  if (!day) return say('Chưa điền ngày.', 'No day is filled in.');
  if (!isDay(day)) {
    return isDayInForm(typed)
      ? say(`Lịch không có ngày ${typed}.`, `The calendar has no day ${typed}.`)
      : say(`“${typed}” không phải ngày; viết như 1/3/2027.`, `“${typed}” is not a day; write it as 1/3/2027.`);
  }
  const last = showDay(until);
  if (way === 'renew' && day <= until)
    return say(
      `Ngày này không sau ngày cuối hiện nay, ${last}. Muốn kết thúc sớm thì dùng ô “Kết thúc sớm”.`,
      `This is not after its last day, ${last}. To end it earlier, use the field for that.`,
    );
  if (way === 'end' && day >= until)
    return say(
      `Ngày này không trước ngày cuối hiện nay, ${last}. Muốn kéo dài thì dùng ô “Gia hạn”.`,
      `This is not before its last day, ${last}. To make it longer, use the field for that.`,
    );
  if (way === 'end' && day < from)
    return say(`Ngày này trước ngày đầu, ${showDay(from)}.`, `This is before its first day, ${showDay(from)}.`);
  return '';
}

function renderWay(way: Way, policy: Policy, desk: Desk): TemplateResult {
  const { say, draft, typed, type, edit, base, today } = desk;
  const name = nameOf(way, policy);
  const value = typed[name] ?? '';
  const asked = typed[`${name}-asked`] === 'yes';
  const wrong = value || asked ? refusal(way, value, policy, desk) : '';
  const take = (): void => {
    type(`${name}-asked`, 'yes');
    if (refusal(way, value, policy, desk)) return;
    const day = dayOf(value)!;
    if (way === 'renew') edit(changeOffer(policy, base, today, { until: day }), offerPlace(policy, draft));
    else edit(endOffer(policy, day, today), `ends[${placeOf(draft.ends, policy)}].id`);
    type(name, '');
    type(`${name}-asked`, '');
  };
  return html`<div class="stack">
    ${renderTyped(
      {
        path: name,
        label:
          way === 'renew'
            ? say('Gia hạn đến hết ngày', 'Renew up to')
            : say('Kết thúc sớm, ngày cuối', 'End early, last day'),
        context: offerName(policy, desk.language),
        hint:
          way === 'renew'
            ? say('Ví dụ: 31/12/2030', 'Such as 31/12/2030')
            : say('Ví dụ: 15/12/2026', 'Such as 15/12/2026'),
        value: showDay(dayOf(value)),
        set: (text) => type(name, text),
      },
      { reasons: () => (wrong ? [wrong] : []) },
    )}
    <p><button type="button" class="button" @click=${take}>${way === 'renew' ? say('Gia hạn', 'Renew') : say('Kết thúc sớm', 'End early')}</button></p>
  </div>`;
}

/** One day for all current offers, for a circular that only renews them. */
function renderAll(policies: readonly Policy[], desk: Desk): TemplateResult | typeof nothing {
  const { say, draft, typed, type, edit, base, today } = desk;
  const latest = [...policies].sort((a, b) => (a.until < b.until ? 1 : -1))[0];
  if (!latest || policies.length < 2) return nothing;
  const name = 'renew-all';
  const value = typed[name] ?? '';
  const wrong = value || typed[`${name}-asked`] === 'yes' ? refusal('renew', value, latest, desk) : '';
  const take = (): void => {
    type(`${name}-asked`, 'yes');
    if (refusal('renew', value, latest, desk)) return;
    edit(renewOffers(policies, base, today, dayOf(value)!), `offers[${draft.offers.length}]`);
    type(name, '');
    type(`${name}-asked`, '');
  };
  return html`<details class="more">
    <summary>${say('Gia hạn tất cả ưu đãi đang có', 'Renew all offers in force')}</summary>
    <div class="stack">
      ${renderTyped({ path: name, label: say('Gia hạn tất cả đến hết ngày', 'Renew all up to'), hint: say('Ví dụ: 31/12/2030', 'Such as 31/12/2030'), value: showDay(dayOf(value)), set: (text) => type(name, text) }, { reasons: () => (wrong ? [wrong] : []) })}
      <p><button type="button" class="button" @click=${take}>${say('Gia hạn tất cả', 'Renew all')}</button></p>
    </div>
  </details>`;
}

/** The existing change of the draft to an offer. */
function doneText(policy: Policy, { draft, say }: Desk): string {
  const ended = draft.ends.find(({ id }) => id === policy.id);
  if (ended) return say('đã ghi kết thúc sớm ở dưới', 'its early end stands below');
  const changed = draft.offers.find(({ id }) => id === policy.id);
  return changed ? say('đã đưa vào bản này, xem ở dưới', 'stands in this draft, see below') : '';
}

function stateText({ policy: { from, until }, state }: Start, { say, language }: Desk): string {
  const [first, last] = [formatDate(from as CivilDate, language), formatDate(until as CivilDate, language)];
  switch (state) {
    case 'standing':
      return say(`đang có, đến hết ngày ${last}`, `in force, up to ${last}`);
    case 'announced':
      return say(`đã công bố, từ ${first} đến hết ${last}`, `announced, from ${first} to ${last}`);
    case 'ended':
      return say(`đã hết ngày ${last}`, `ended on ${last}`);
  }
}

function renderStart(start: Start, desk: Desk): TemplateResult {
  const { say, draft, edit, base, today, language } = desk;
  const { policy, state } = start;
  const done = doneText(policy, desk);
  return html`<li>
    <details class="more">
      <summary>${offerName(policy, language)} · ${stateText(start, desk)}${done ? ` · ${done}` : nothing}</summary>
      <div class="stack">
        ${state === 'ended' ? nothing : html`<div class="pair">${renderWay('renew', policy, desk)} ${renderWay('end', policy, desk)}</div>`}
        <div class="row">
          ${state === 'ended' ? nothing : html`<button type="button" class="button" @click=${() => edit(changeOffer(policy, base, today), offerPlace(policy, draft))}>${say('Sửa nội dung', 'Change what it says')}</button>`}
          <button type="button" class="button" @click=${() => edit(copyOffer(policy, base, today), `offers[${draft.offers.length}]`)}>${say('Dùng lại cho ưu đãi mới, với ngày khác', 'Use it again for a new offer, with other days')}</button>
        </div>
      </div>
    </details>
  </li>`;
}

export function renderToday(desk: Desk): TemplateResult {
  const { say, draft, edit, base, today, language } = desk;
  const starts = startsOn(today, base);
  return html`
    <h3 id="policy-offers" tabindex="-1">1. ${say('Ưu đãi hiện nay, ngày', 'Today’s offers, on')} ${formatDate(today, language)}</h3>
    <p class="hint">${say('Mở một ưu đãi để gia hạn, sửa hoặc kết thúc sớm. Văn bản đặt ra ưu đãi khác hẳn thì thêm ưu đãi mới.', 'Open an offer to renew it, change it or end it early. For an offer that is quite another, add a new one.')}</p>
    ${renderAll(
      starts.filter(({ state }) => state === 'standing').map(({ policy }) => policy),
      desk,
    )}
    <ul class="plain">${starts.map((start) => renderStart(start, desk))}</ul>
    <p><button type="button" class="button" @click=${() => edit(addOffer(base, today), `offers[${draft.offers.length}]`)}>${say('Thêm ưu đãi mới', 'Add a new offer')}</button></p>
  `;
}
