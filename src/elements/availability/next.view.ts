// Owns what a person can do next about a name: take another, or go to a registrar; and what there is to know before, fees among it.

import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { DomainName } from '../../domains/domain-name.ts';
import { resemblesStateBody } from '../../domains/hints.ts';
import { findSuffix } from '../../domains/suffixes.ts';
import { foldVietnamese } from '../../domains/vietnamese.ts';
import { formatMoney } from '../../localization/format.ts';
import type { Language } from '../../localization/language.ts';
import { feeOf } from '../../program/fees.ts';
import type { Policy } from '../../program/policies.ts';
import { portals } from '../../program/programme.ts';
import { registrars } from '../../program/registrars.ts';
import { registrants } from './availability.messages.ts';

/** Labels as buttons. @param take called with the label that was pressed */
export const renderNames = (title: string, labels: readonly string[], take: (label: string) => void): TemplateResult =>
  html`<div class="press">
    <h3>${title}</h3>
    <p class="small muted">${msg('Chọn một tên, rồi bấm “Kiểm tra”.')}</p>
    <ul class="row">
      ${labels.map((label) => html`<li><button class="button name" @click=${() => take(label)}>${label}</button></li>`)}
    </ul>
  </div>`;

/** What is particular about a name: accents, whom its suffix is for, that it looks like a State body's. */
export function renderNotes({ label, suffix, ascii, unicode }: DomainName, take: (label: string) => void): unknown[] {
  const plain = foldVietnamese(label);
  const who = registrants(findSuffix(suffix)?.who ?? 'unknown', suffix);
  return [
    ascii !== unicode &&
      html`<div>
        <p>
          ${msg(html`Máy viết tên có dấu này là <span class="whole">${ascii}</span>: ${ascii.indexOf('.')} ký tự, nhiều nhất là 63.`)}
          ${suffix === 'vn' ? nothing : msg(str`Hãy hỏi nhà đăng ký có nhận tên có dấu dưới ${suffix} không.`)}
        </p>
        <p class="row"><button class="button" @click=${() => take(plain)}>${msg(str`Dùng ${plain}`)}</button></p>
      </div>`,
    resemblesStateBody(label) && html`<p>${msg('Tên giống tên cơ quan nhà nước: có thể bị từ chối và dễ làm người khác nhầm.')}</p>`,
    who && html`<p>${who}</p>`,
  ].filter(Boolean);
}

/**
 * Where a name is registered: the programme's portal while there is an offer, and the registrars.
 * @param copied whether the name was copied; undefined: not tried yet
 */
export function renderRegistrars(
  name: string,
  offer: Policy | undefined,
  copied: boolean | undefined,
  follow: (event: MouseEvent) => void,
): TemplateResult {
  const portal = offer?.suffix && portals[offer.suffix];
  const link = (text: string, url: string): TemplateResult => html`<li><a href=${url} @click=${follow}>${text}</a></li>`;
  return html`<div>
    <h3>${msg('Đăng ký ở đâu')}</h3>
    <p class="small press">
      ${copied === undefined
        ? msg('Bấm vào một nơi: tên được chép sẵn để bạn dán ở đó.')
        : copied
          ? msg(html`Đã chép <b>${name}</b>.`)
          : msg(html`Máy không cho chép tự động. Hãy tự chép <b class="whole">${name}</b> rồi bấm lại.`)}
    </p>
    <ul class="places">
      ${portal ? link(msg('Cổng của chương trình'), portal) : nothing}
      ${registrars.map(({ name: registrar, url, inProgramme }) => link(offer && inProgramme ? `${registrar}\u00a0*` : registrar, url))}
    </ul>
    <p class="small muted">
      ${msg('Nhà đăng ký trong nước, xếp theo bảng chữ cái.')}
      ${offer ? msg('Dấu *: có tên trong danh sách tham gia chương trình, theo một nguồn.') : nothing}
    </p>
  </div>`;
}

/** The State's fees, and from which year on. */
export function renderFee({ suffix, ascii, unicode }: DomainName, offer: Policy | undefined, language: Language): TemplateResult {
  // Whether accented names below another suffix than .vn have a fee of their own is not known.
  const fee = ascii === unicode ? (feeOf(suffix) ?? feeOf('geographic')) : suffix === 'vn' ? feeOf(suffix, 'vietnamese') : undefined;
  if (!fee?.maintenance || !fee.registration) return html`<p class="fee">${msg('Mức phí: hãy hỏi nhà đăng ký.')}</p>`;
  const money = (dong: number) => formatMoney(dong, language);
  const yearly = money(fee.maintenance);
  const once = money(fee.registration);
  // Every document on fees is a circular.
  const circulars = [...fee.cites, ...(offer?.cites ?? [])].map(({ source }) => source).join(', ');
  return html`<div class="fee">
    <p>
      ${offer
        ? msg(str`Phí duy trì ${yearly} mỗi năm; ai thuộc diện ưu đãi nộp từ năm thứ ${offer.freeYears + 1}.`)
        : msg(str`Phí duy trì ${yearly} mỗi năm, nộp từ năm đầu.`)}
      ${fee.registrationElsewhere
        ? msg(str`Lệ phí đăng ký một lần ${once} (có nguồn ghi ${money(fee.registrationElsewhere)}).`)
        : msg(str`Lệ phí đăng ký một lần ${once}.`)}
    </p>
    <p class="small muted">
      ${msg('Phí, lệ phí nhà nước, chưa gồm dịch vụ của nhà đăng ký và thuế GTGT.')} ${msg(str`Thông tư ${circulars}.`)}
    </p>
  </div>`;
}
