import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { DomainName } from '../../domains/domain-name.ts';
import { resemblesStateBody } from '../../domains/hints.ts';
import { findSuffix } from '../../domains/suffixes.ts';
import { foldVietnamese } from '../../domains/vietnamese.ts';
import { formatMoney } from '../../localization/format.ts';
import { feeOf, offeredFeeOn, type Fee, type OfferedTerms } from '../../program/fees.ts';
import { current, type Known } from '../../program/known.ts';
import { announcedOn, standingOn, type Policy } from '../../program/policies.ts';
import { portals } from '../../program/programme.ts';
import { registrars } from '../../program/registrars.ts';
import { citeAll } from '../cite.ts';
import { MARK, offerLines, unsettledNote } from '../offer-lines.ts';
import type { PageController } from '../page.ts';
import { copyAndFollow } from './follow.ts';

export interface Registration {
  readonly name: DomainName;
  readonly page: PageController;
  /** Whether the name was copied; undefined: not tried yet. */
  readonly copied: boolean | undefined;
  /** Puts another name into the field. */
  readonly take: (name: string) => void;
  /** Hears whether the name could be copied, and is done when that is shown. */
  readonly tell: (copied: boolean) => Promise<unknown>;
}

export function renderRegistration(registration: Registration): unknown[] {
  const { name, page } = registration;
  const known = page.known(current);
  const own = (offers: readonly Policy[]) => offers.filter(({ suffix }) => suffix === name.suffix);
  const standing = own(standingOn(page.day, known.policies));
  return [
    renderAccents(registration),
    renderHints(name),
    renderRegistrars(registration, !!standing[0]),
    renderFee(name, page, known, standing[0] ? standing : own(announcedOn(page.day, known.policies))),
  ];
}

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
function renderHints({ label, suffix }: DomainName): unknown[] {
  const who = findSuffix(suffix)?.who;
  const whom = who === 'citizens' ? msg(str`${suffix} dành cho công dân Việt Nam.`) : msg(str`Ai được đăng ký ${suffix}: hãy hỏi nhà đăng ký.`);
  return [
    resemblesStateBody(label) ? html`<p>${msg('Tên giống tên cơ quan nhà nước: có thể bị từ chối.')}</p>` : nothing,
    who === 'anyone' ? nothing : html`<p>${whom}</p>`,
  ];
}

/** Where a name is registered: the programme's portal while there is an offer, and the registrars. */
function renderRegistrars({ name: { suffix, unicode: name }, copied, tell }: Registration, offered: boolean): TemplateResult {
  const portal = offered && portals[suffix as keyof typeof portals];
  const link = (text: string, url: string): TemplateResult =>
    html`<li><a href=${url} @click=${(event: MouseEvent) => copied ?? copyAndFollow(event, name, tell)}>${text}</a></li>`;
  return html`<div>
    <h3>${msg('Đăng ký ở đâu')}</h3>
    <p class="small press">
      ${copied === undefined ? msg('Bấm vào một nơi: tên được chép sẵn để dán ở đó.') : copyNote(name, copied)}
    </p>
    <ul class="places">
      ${portal ? link(msg('Cổng của chương trình'), portal) : nothing}
      ${registrars.map(({ name: registrar, url, inProgramme }) => link(offered && inProgramme ? `${registrar}\u00a0*` : registrar, url))}
    </ul>
    <p class="small muted">
      ${msg('Xếp theo bảng chữ cái.')}
      ${offered ? msg('Dấu *: tham gia chương trình, theo một nguồn.') : nothing}
    </p>
  </div>`;
}

/** The State's fees, and from which year on they are due for whom. @param offers that stand or, where none does, that are announced */
function renderFee({ suffix, ascii, unicode }: DomainName, { day, language }: PageController, known: Known, offers: readonly Policy[]): TemplateResult {
  // Whether accented names below another suffix than .vn have a fee of their own is not known.
  const plain = suffix === 'id.vn' || suffix === 'biz.vn' ? offeredFeeOn(suffix, day, known.fees) : (feeOf(suffix) ?? feeOf('geographic'));
  const fee: Fee | OfferedTerms | undefined = ascii === unicode ? plain : suffix === 'vn' ? feeOf(suffix, 'vietnamese') : undefined;
  if (!fee?.maintenance || !fee.registration) return html`<p class="fee">${msg('Mức phí: hãy hỏi nhà đăng ký.')}</p>`;
  const money = (dong: number) => formatMoney(dong, language);
  // Where sources disagree, both are told.
  const elsewhere = 'registrationElsewhere' in fee && fee.registrationElsewhere ? ` ${msg(str`(có nguồn ghi ${money(fee.registrationElsewhere)})`)}` : '';
  const unsettled = offers.some(({ registrationFee = 'unsettled' }) => registrationFee === 'unsettled');
  const cites = citeAll([...fee.cites, ...offers.flatMap((offer) => offer.cites)]);
  return html`<div class="fee">
    <p>
      ${offers[0] ? msg(str`Phí duy trì ${money(fee.maintenance)} mỗi năm.`) : msg(str`Phí duy trì ${money(fee.maintenance)} mỗi năm, nộp từ năm đầu.`)}
      ${msg(str`Lệ phí đăng ký một lần ${money(fee.registration) + elsewhere + (unsettled ? MARK : '')}.`)}
    </p>
    ${offerLines(offers, language, true).map((line) => html`<p>${line}</p>`)}
    <p class="small muted">
      ${msg(str`Phí, lệ phí nhà nước theo ${cites}; chưa gồm dịch vụ của nhà đăng ký và thuế GTGT.`)} ${unsettled ? unsettledNote() : nothing}
    </p>
  </div>`;
}
