// Owns what there is to know and to do about a name that may be registered: accents, whom it is for, registrars, fees.

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
import { copyAndFollow } from './follow.ts';

/** The name, and what the page says about its registration. */
export interface Registration {
  readonly name: DomainName;
  /** The offer that stands for its suffix. */
  readonly offer: Policy | undefined;
  readonly language: Language;
  /** Whether the name was copied; undefined: not tried yet. */
  readonly copied: boolean | undefined;
  /** Puts another name into the field. */
  readonly take: (name: string) => void;
  /** Hears whether the name could be copied, and is done when that is shown. */
  readonly tell: (copied: boolean) => Promise<unknown>;
}

export const renderRegistration = (registration: Registration): unknown[] => [
  renderAccents(registration),
  renderHints(registration),
  renderRegistrars(registration),
  renderFee(registration),
];

/** What came of copying a name. */
export const copyNote = (name: string, copied: boolean): TemplateResult =>
  copied
    ? msg(html`Đã chép <b>${name}</b>.`)
    : msg(html`Máy không cho chép tự động. Hãy tự chép <b class="whole">${name}</b> rồi bấm lại.`);

function renderAccents({ name: { label, suffix, ascii, unicode }, take }: Registration): TemplateResult | typeof nothing {
  if (ascii === unicode) return nothing;
  const plain = foldVietnamese(label);
  return html`<div>
    <p>
      ${msg(html`Dạng ASCII: <span class="whole">${ascii}</span>, ${ascii.indexOf('.')} ký tự (nhiều nhất là 63).`)}
      ${suffix === 'vn' ? nothing : msg(str`Hãy hỏi nhà đăng ký có nhận tên có dấu dưới ${suffix} không.`)}
    </p>
    <p class="row"><button class="button" @click=${() => take(plain)}>${msg(str`Dùng ${plain}`)}</button></p>
  </div>`;
}

/** Whom its suffix is for, and that it looks like a State body's. */
function renderHints({ name: { label, suffix } }: Registration): unknown[] {
  const who = findSuffix(suffix)?.who;
  const whom = who === 'citizens' ? msg(str`${suffix} dành cho công dân Việt Nam.`) : msg(str`Ai được đăng ký ${suffix}: hãy hỏi nhà đăng ký.`);
  return [
    resemblesStateBody(label) ? html`<p>${msg('Tên giống tên cơ quan nhà nước: có thể bị từ chối.')}</p>` : nothing,
    who === 'anyone' ? nothing : html`<p>${whom}</p>`,
  ];
}

/** Where a name is registered: the programme's portal while there is an offer, and the registrars. */
function renderRegistrars({ name: { suffix, unicode: name }, offer, copied, tell }: Registration): TemplateResult {
  const portal = offer && portals[suffix as keyof typeof portals];
  const link = (text: string, url: string): TemplateResult =>
    html`<li><a href=${url} @click=${(event: MouseEvent) => copied ?? copyAndFollow(event, name, tell)}>${text}</a></li>`;
  return html`<div>
    <h3>${msg('Đăng ký ở đâu')}</h3>
    <p class="small press">
      ${copied === undefined ? msg('Bấm vào một nơi: tên được chép sẵn để dán ở đó.') : copyNote(name, copied)}
    </p>
    <ul class="places">
      ${portal ? link(msg('Cổng của chương trình'), portal) : nothing}
      ${registrars.map(({ name: registrar, url, inProgramme }) => link(offer && inProgramme ? `${registrar}\u00a0*` : registrar, url))}
    </ul>
    <p class="small muted">
      ${msg('Xếp theo bảng chữ cái.')}
      ${offer ? msg('Dấu *: tham gia chương trình, theo một nguồn.') : nothing}
    </p>
  </div>`;
}

/** The State's fees, and from which year on. */
function renderFee({ name: { suffix, ascii, unicode }, offer, language }: Registration): TemplateResult {
  // Whether accented names below another suffix than .vn have a fee of their own is not known.
  const fee = ascii === unicode ? (feeOf(suffix) ?? feeOf('geographic')) : suffix === 'vn' ? feeOf(suffix, 'vietnamese') : undefined;
  if (!fee?.maintenance || !fee.registration) return html`<p class="fee">${msg('Mức phí: hãy hỏi nhà đăng ký.')}</p>`;
  const money = (dong: number) => formatMoney(dong, language);
  const yearly = money(fee.maintenance);
  // Where sources disagree, both are told.
  const elsewhere = fee.registrationElsewhere ? ` ${msg(str`(có nguồn ghi ${money(fee.registrationElsewhere)})`)}` : '';
  const once = money(fee.registration) + elsewhere;
  // Every document on fees is a circular.
  const circulars = [...fee.cites, ...(offer?.cites ?? [])].map(({ source }) => source).join(', ');
  return html`<div class="fee">
    <p>
      ${offer
        ? msg(str`Phí duy trì ${yearly} mỗi năm; ai thuộc diện ưu đãi nộp từ năm thứ ${offer.freeYears + 1}.`)
        : msg(str`Phí duy trì ${yearly} mỗi năm, nộp từ năm đầu.`)}
      ${msg(str`Lệ phí đăng ký một lần ${once}.`)}
    </p>
    <p class="small muted">
      ${msg(str`Phí, lệ phí nhà nước theo Thông tư ${circulars}; chưa gồm dịch vụ của nhà đăng ký và thuế GTGT.`)}
    </p>
  </div>`;
}
