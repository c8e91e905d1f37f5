// Owns what there is to know and to do about a name that may be registered: accents, whom it is for, registrars, fees.

import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { CivilDate } from '../../base/civil-date.ts';
import type { DomainName } from '../../domains/domain-name.ts';
import { resemblesStateBody } from '../../domains/hints.ts';
import type { Registrants } from '../../domains/suffixes.ts';
import { foldVietnamese } from '../../domains/vietnamese.ts';
import { formatMoney } from '../../localization/format.ts';
import type { Language } from '../../localization/language.ts';
import { feeOf } from '../../program/fees.ts';
import { policies as ourPolicies, policiesOn, type Policy } from '../../program/policies.ts';
import { portals } from '../../program/programme.ts';
import { registrars } from '../../program/registrars.ts';
import { copyAndFollow } from './follow.ts';

/** The name, and what the page says about its registration. */
export interface Registration {
  readonly name: DomainName;
  readonly who: Registrants;
  readonly today: CivilDate;
  readonly language: Language;
  /** Offers in the place of ours. */
  readonly policies: readonly Policy[] | undefined;
  /** Whether the name was copied; undefined: not tried yet. */
  readonly copied: boolean | undefined;
  readonly take: (label: string) => void;
  /** Hears whether the name could be copied, and what to say of it. */
  readonly tell: (copied: boolean, say: () => string) => void;
}

export function renderRegistration(registration: Registration): unknown[] {
  const { name, today, policies } = registration;
  const offer = policiesOn(today, policies ?? ourPolicies).find(({ suffix }) => suffix === name.suffix);
  return [...renderNotes(registration), renderRegistrars(registration, offer), renderFee(registration, offer)];
}

/** What is particular about a name: accents, whom its suffix is for, that it looks like a State body's. */
function renderNotes({ name: { label, suffix, ascii, unicode }, who, take }: Registration): unknown[] {
  const plain = foldVietnamese(label);
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
    who !== 'anyone' &&
      html`<p>
        ${who === 'citizens' ? msg(str`${suffix} dành cho công dân Việt Nam.`) : msg(str`Ai được đăng ký ${suffix}: hãy hỏi nhà đăng ký.`)}
      </p>`,
  ].filter(Boolean);
}

/** Where a name is registered: the programme's portal while there is an offer, and the registrars. */
function renderRegistrars({ name: { unicode: name }, copied, tell }: Registration, offer: Policy | undefined): TemplateResult {
  const follow = (event: MouseEvent) =>
    void copyAndFollow(event, name, copied, (done) =>
      tell(done, () => (done ? msg(str`Đã chép ${name}.`) : msg('Máy không cho chép tự động. Hãy tự chép tên rồi bấm lại.'))),
    );
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
function renderFee({ name: { suffix, ascii, unicode }, language }: Registration, offer: Policy | undefined): TemplateResult {
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
