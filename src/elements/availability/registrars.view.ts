// The registrars in a folded list, in alphabetical order. While there is an offer, the registrars of the programme have their own list.

import { msg, str } from '../../localization/msg.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { registrars, type Registrar } from '../../program/registrars.ts';
import { MARK, unsettledNote } from '../offer-lines.ts';
import type { CopyingLink } from './follow.ts';

/** @param note the result of copying the name */
export function renderRegistrars(offered: boolean, link: CopyingLink, note: unknown): TemplateResult {
  const partners = offered ? registrars.filter(({ inProgramme }) => inProgramme) : [];
  const others = registrars.filter((registrar) => !partners.includes(registrar));
  const list = (some: readonly Registrar[]) =>
    html`<ul class="places">${some.map(({ name, url }) => html`<li>${link(name, url)}</li>`)}</ul>`;
  return html`<details>
    <summary>${msg(str`${registrars.length} nhà đăng ký khác`, { desc: 'summary: number of registrars behind it' })}</summary>
    <p class="small press">${note === nothing ? msg('Bấm vào một nhà đăng ký: tên được chép sẵn, bạn chỉ cần dán.') : note}</p>
    ${
      partners[0]
        ? html`<h3>${msg(str`Nhà đăng ký tham gia chương trình (${partners.length})`) + MARK}</h3>
          ${list(partners)}
          <h3>${msg(str`Nhà đăng ký khác (${others.length})`)}</h3>`
        : nothing
    }
    ${list(others)}
    <p class="small muted">${msg('Xếp theo bảng chữ cái.')} ${partners[0] ? unsettledNote() : nothing}</p>
  </details>`;
}
