// Owns what a person does next: the one button that stands out, and whom to ask.

import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { CivilDate } from '../../base/civil-date.ts';
import type { Suffix } from '../../program/eligibility.ts';
import { coordinator, pages, portals } from '../../program/programme.ts';
import type { FoundPlace } from '../../program/province-names.ts';
import { isLed, planLead } from '../../program/sources.ts';
import { formerNote, placeName } from '../place.ts';
import { renderTelephone } from '../telephone.view.ts';
import { renderButton, type Content } from './pieces.view.ts';
import type { Result } from './result.ts';

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
