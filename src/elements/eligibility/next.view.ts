// Owns what a person does next: the one button that stands out, whom to ask, and what to do with a result that somebody shared.

import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { CivilDate } from '../../base/civil-date.ts';
import { formatDate } from '../../localization/format.ts';
import type { Language } from '../../localization/language.ts';
import type { Suffix } from '../../program/eligibility.ts';
import { coordinator, pages, portals } from '../../program/programme.ts';
import type { FoundPlace } from '../../program/province-names.ts';
import { planLead, plansOf } from '../../program/sources.ts';
import { formerNote, placeName } from '../place.ts';
import { subject, verdictTitle, type Result } from './result.messages.ts';
import { renderBand } from './result.view.ts';
import type { SharedResult } from './shared-result.ts';

export interface NextSteps {
  /** Leads to the availability form of the page, where there is one. */
  toForm: ((suffix: Suffix) => void) | undefined;
  /** Saves the days of the result, where it has any worth it. */
  save: (() => void) | undefined;
}

/** The right door for each outcome. */
export function renderNext({ decision: { outcome, suffix } }: Result, { toForm, save }: NextSteps): TemplateResult {
  const early = outcome === 'not-yet';
  const link = (address: string, text: string): TemplateResult => html`<a class="button main" href=${address}>${text}</a>`;
  const door = (): TemplateResult => {
    if (outcome === 'services-only') return link(pages.registrars, msg('Xem danh sách nhà đăng ký'));
    if (toForm && suffix) {
      return html`<button type="button" class="button main" @click=${() => toForm(suffix)}>${msg(str`Chọn tên miền ${suffix}`)}</button>`;
    }
    return suffix && ['eligible', 'likely'].includes(outcome)
      ? link(portals[suffix], msg(str`Đăng ký ${suffix}`))
      : link(pages.register, msg('Đăng ký với mức phí thường'));
  };
  return html`<div class="actions">
    ${early ? nothing : door()}
    ${save && html`<button type="button" class="button ${early ? 'main' : ''}" @click=${save}>${msg('Thêm vào lịch')}</button>`}
  </div>`;
}

/** The department that the province's plan puts in charge, else the programme's coordinator; and the host's telephone. */
export const renderContacts = (found: FoundPlace | undefined, hotline: string | undefined, on: CivilDate): TemplateResult =>
  html`<section>
    <h3>${msg('Hỏi ở đâu')}</h3>
    <p>
      ${found && plansOf(found.province)[0] ? planLead : coordinator}${found ? `, ${placeName(found.province, on)}` : ''}. ${formerNote(found, on)}
    </p>
    ${hotline && html`<a class="phone" href="tel:${hotline.replace(/[^\d+]/g, '')}">${hotline}</a>`}
  </section>`;

/** Somebody else's result: told as theirs, and nothing is filled in from it. */
export const renderShared = ({ kind, outcome, rules }: SharedResult, language: Language, begin: () => void): TemplateResult =>
  html`${renderBand(
      '↗',
      msg('Kết quả được chia sẻ'),
      verdictTitle(outcome, kind === 'citizen' ? 'id.vn' : 'biz.vn', subject(kind, msg('Người gửi'))),
    )}
    <div class="body">
      <p>${msg(str`Tính theo quy định xem ngày ${formatDate(rules, language)}. Kết quả của bạn có thể khác.`)}</p>
      <div class="actions"><button type="button" class="button main" @click=${begin}>${msg('Kiểm tra cho tôi')}</button></div>
    </div>`;
