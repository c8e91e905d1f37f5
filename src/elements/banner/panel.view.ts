// The banner's details, loaded when a person asks for them: the terms of each offer, whom to ask, and the documents.

import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { formatDate } from '../../localization/format.ts';
import { awaitedYears, checkedOn, isOld, type Known } from '../../program/known.ts';
import { announcedOn, standingOn } from '../../program/policies.ts';
import { coordinator, decision, mediaPage } from '../../program/programme.ts';
import type { FoundPlace } from '../../program/province-names.ts';
import { isLed, planLead, plansOf } from '../../program/sources.ts';
import { citeAll } from '../cite.ts';
import { MARK, offerLines, oldNote, unsettledNote } from '../offer-lines.ts';
import type { PageController } from '../page.ts';
import { renderTelephone } from '../telephone.view.ts';

const link = (id: string, address: string | undefined, text: string): TemplateResult | '' | undefined =>
  address && html`<a id=${id} href=${address}>${text}</a>`;

/** @param href the host's own page, where it may be followed */
export function renderPanel(
  { agency, hotline }: { readonly agency?: string | undefined; readonly hotline?: string | undefined },
  { day, today, language }: PageController,
  known: Known,
  place: FoundPlace | undefined,
  href: string | undefined,
): TemplateResult {
  const standing = standingOn(day, known.policies);
  const announced = announcedOn(day, known.policies);
  const cites = [...standing, ...announced].flatMap((offer) => offer.cites);
  const checked = checkedOn(cites, known);
  const awaiting = awaitedYears(day, known);
  const lines = [
    ...offerLines(standing, language, standing.some(({ until }) => until !== standing[0]!.until)),
    ...offerLines(announced, language, true),
    ...(awaiting ? [msg(str`Chính sách ${awaiting} chờ Bộ Tài chính quyết định; đến ${formatDate(known.updated, language)} chưa có văn bản.`)] : []),
  ];
  const plans = place ? plansOf(place.province) : [];
  return html`<div>
      <dt>${msg('Bạn được gì')}</dt>
      <dd>${lines.map((line) => html`<p>${line}</p>`)}</dd>
    </div>
    <div>
      <dt>${msg('Hỏi ở đâu')}</dt>
      <dd>
        ${agency || (place && isLed(place.province) ? planLead : coordinator)}
        <br />${renderTelephone(hotline ?? '')}
        ${link('page', href, msg('Trang về chương trình'))} ${link('media', mediaPage, msg('Tài liệu truyền thông'))}
      </dd>
    </div>
    <div>
      <dt>${msg('Căn cứ')}</dt>
      <dd class="small muted">
        ${citeAll([...cites, ...decision, ...plans.map((source) => ({ source }))])}.
        ${msg(str`Thông tin cập nhật đến ${formatDate(checked, language)}.`)} ${lines.join('').includes(MARK) ? unsettledNote() : ''}
        ${isOld(checked, today) ? oldNote() : ''}
      </dd>
    </div>`;
}
