// The costs of a name: first the offers and their days, then the fees of the State.

import { msg, str } from '../../localization/msg.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { CivilDate } from '../../base/civil-date.ts';
import type { DomainName } from '../../domains/domain-name.ts';
import { keepCompounds } from '../../localization/compounds.ts';
import { formatMoney } from '../../localization/format.ts';
import type { ElementLanguage } from '../../localization/element-languages.ts';
import { feeOf, offeredFeeOn, type Fee, type OfferedTerms } from '../../program/fees.ts';
import type { Known } from '../../program/known.ts';
import type { Policy } from '../../program/policies.ts';
import { citeAll } from '../cite.ts';
import { MARK, offerLines, unsettledNote } from '../offer-lines.ts';

/**
 * @param offers the offers in force or, if there are none, the announced ones
 * @param entitled a link to the eligibility checker
 */
export function renderFee(
  { suffix, ascii, unicode }: DomainName,
  { day, language }: { readonly day: CivilDate; readonly language: ElementLanguage },
  known: Known,
  offers: readonly Policy[],
  entitled: unknown,
): TemplateResult {
  // It is not known whether accented names below suffixes other than .vn have their own fee.
  const plain =
    suffix === 'id.vn' || suffix === 'biz.vn'
      ? offeredFeeOn(suffix, day, known.fees)
      : (feeOf(suffix) ?? feeOf('geographic'));
  const fee: Fee | OfferedTerms | undefined =
    ascii === unicode ? plain : suffix === 'vn' ? feeOf(suffix, 'vietnamese') : undefined;
  if (!fee?.maintenance || !fee.registration) return html`<p class="fee">${msg('Mức phí: hãy hỏi nhà đăng ký.')}</p>`;
  const money = (dong: number) => formatMoney(dong, language);
  // If sources disagree, both amounts are shown.
  const elsewhere =
    'registrationElsewhere' in fee && fee.registrationElsewhere
      ? ` ${msg(str`(có nguồn ghi ${money(fee.registrationElsewhere)})`, { desc: 'another amount of the same fee' })}`
      : '';
  const unsettled = offers.some(({ registrationFee = 'unsettled' }) => registrationFee === 'unsettled');
  const cites = citeAll([...fee.cites, ...offers.flatMap((offer) => offer.cites)]);
  return html`<div class="fee">
    ${offerLines(offers, language, true).map((line) => html`<p>${keepCompounds(line)}</p>`)} ${offers[0] ? entitled : nothing}
    <p>
      ${keepCompounds(offers[0] ? msg(str`Phí duy trì ${money(fee.maintenance)} mỗi năm.`) : msg(str`Phí duy trì ${money(fee.maintenance)} mỗi năm, nộp từ năm đầu.`))}
      ${keepCompounds(msg(str`Lệ phí đăng ký một lần ${money(fee.registration) + elsewhere + (unsettled ? MARK : '')}.`))}
    </p>
    <p class="small muted">
      ${keepCompounds(msg(str`Phí, lệ phí nhà nước theo ${cites}; chưa gồm dịch vụ của nhà đăng ký và thuế GTGT.`))}
      ${unsettled ? keepCompounds(unsettledNote()) : nothing}
    </p>
  </div>`;
}
