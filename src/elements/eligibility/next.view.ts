// Owns what a person does next: the one button that stands out, whom to ask, and what to do with an address or with somebody else's result.

import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { CivilDate } from '../../base/civil-date.ts';
import type { Suffix } from '../../program/eligibility.ts';
import { coordinator, pages, portals } from '../../program/programme.ts';
import type { FoundPlace } from '../../program/province-names.ts';
import { isLed, planLead } from '../../program/sources.ts';
import { formerNote, placeName } from '../place.ts';
import { renderTelephone } from '../telephone.view.ts';
import { renderBand, renderButton, type Content } from './pieces.view.ts';
import { suffixFor } from './question.messages.ts';
import { verdict } from './result.messages.ts';
import type { Result, Terms } from './result.ts';
import type { SharedResult } from './shared-result.ts';

/**
 * The right door for each outcome; none for whoever has to wait.
 * @param form the availability form of the page, where there is one
 */
export function renderDoor(
  { decision: { outcome, suffix, from, firstFeeOn } }: Result,
  form: HTMLElement | undefined,
): TemplateResult | undefined {
  const link = (address: string, text: string): TemplateResult => html`<a class="button main" href=${address}>${text}</a>`;
  if (from) return undefined;
  if (outcome === 'services-only') return link(pages.registrars, msg('Xem danh sách nhà đăng ký'));
  if (suffix && form) return renderButton(msg(str`Chọn tên miền ${suffix}`), () => openForm(form, suffix), 'main');
  if (suffix && firstFeeOn) return link(portals[suffix], msg(str`Đăng ký ${suffix}`));
  return link(pages.register, msg('Đăng ký với mức phí thường'));
}

function openForm(form: HTMLElement, suffix: Suffix): void {
  Object.assign(form, { suffix });
  form.focus();
}

/** Whom to ask: the department that the province's own plan puts in charge, else the programme's coordinator; and the host's telephone. */
export function contacts(found: FoundPlace | undefined, hotline: string | undefined, on: CivilDate): Content[] {
  const who = found && isLed(found.province) ? `${planLead}, ${placeName(found.province, on)}` : coordinator;
  return [
    `${who}. ${formerNote(found, on)}`,
    hotline && html`${renderTelephone(hotline)}`,
  ];
}

/** The address of a result, to be copied. */
export const renderAddress = (address: string): TemplateResult =>
  html`<label class="share">
    <b>${msg('Địa chỉ kết quả')}</b>
    <input readonly .value=${address} @focus=${({ target }: Event) => (target as HTMLInputElement).select()} />
  </label>`;

/** Somebody else's result: told as theirs, and nothing is filled in from it. */
export function renderShared({ kind, outcome }: SharedResult, terms: Terms): TemplateResult {
  const decision = { outcome, suffix: suffixFor(kind, terms), policy: null, criteria: [] };
  const [, title] = verdict({ ...terms, kind, decision }, msg('Người gửi'));
  return renderBand('↗', msg('Kết quả được chia sẻ'), `${title}. ${msg('Kết quả của bạn có thể khác.')}`);
}
