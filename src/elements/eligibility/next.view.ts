// Owns what a person does next: the one button that stands out, whom to ask, and what to do with a result that somebody shared.

import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { CivilDate } from '../../base/civil-date.ts';
import { formatDate } from '../../localization/format.ts';
import type { Language } from '../../localization/language.ts';
import type { Suffix } from '../../program/eligibility.ts';
import { coordinator, pages, portals } from '../../program/programme.ts';
import type { findProvinceName } from '../../program/province-names.ts';
import { planLead, plansOf } from '../../program/sources.ts';
import { capital, placeName } from '../place.ts';
import { sharedText, type Result } from './result.messages.ts';
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
  const open = outcome === 'eligible' || outcome === 'likely';
  const main = () => {
    if (toForm && suffix) {
      return html`<button type="button" class="button main" @click=${() => toForm(suffix)}>${msg(str`Chọn tên miền ${suffix}`)}</button>`;
    }
    if (open && suffix) return html`<a class="button main" href=${portals[suffix]}>${msg(str`Đăng ký ${suffix}`)}</a>`;
    return outcome === 'services-only'
      ? html`<a class="button main" href=${pages.registrars}>${msg('Xem danh sách nhà đăng ký')}</a>`
      : html`<a class="button main" href=${pages.register}>${msg('Đăng ký với mức phí thường')}</a>`;
  };
  const early = outcome === 'not-yet';
  return html`<div class="actions">
    ${early ? nothing : main()}
    ${save ? html`<button type="button" class="button ${early ? 'main' : ''}" @click=${save}>${msg('Thêm vào lịch')}</button>` : nothing}
  </div>`;
}

/** The department that the province's plan puts in charge, else the programme's coordinator; and the host's telephone. */
export function renderContacts(found: ReturnType<typeof findProvinceName>, hotline: string | undefined, on: CivilDate): TemplateResult {
  const agency = found && plansOf(found.province)[0] && planLead;
  const place = found && placeName(found.province, on);
  const phone = hotline?.replace(/[^\d+]/g, '');
  return html`<section>
    <h3>${msg('Hỏi ở đâu')}</h3>
    ${place ? html`<p>${agency ? `${agency} ${place}` : capital(place)}</p>` : nothing}
    ${agency ? nothing : html`<p>${coordinator}</p>`}
    ${found?.former ? html`<p class="small">${msg(str`Tỉnh ${found.former.name} nay thuộc ${place}.`)}</p>` : nothing}
    ${phone ? html`<p><a class="phone" href="tel:${phone}">${msg(str`Điện thoại ${hotline}`)}</a></p>` : nothing}
  </section>`;
}

/** Somebody else's result: told as theirs, and nothing is filled in from it. */
export const renderShared = ({ kind, outcome, rules }: SharedResult, language: Language, begin: () => void): TemplateResult =>
  html`${renderBand('plain', '↗', msg('Kết quả được chia sẻ'), sharedText(kind, outcome))}
    <div class="body">
      <p>
        ${msg(str`Đây là kết quả của người gửi, theo quy định xem lần cuối ngày ${formatDate(rules, language)}. Kết quả của bạn có thể khác.`)}
      </p>
      <div class="actions"><button type="button" class="button main" @click=${begin}>${msg('Kiểm tra cho tôi')}</button></div>
    </div>`;
