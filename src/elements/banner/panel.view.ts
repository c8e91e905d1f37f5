// The details of the banner, loaded when a person opens them: the terms of each offer, contacts and documents.

import { msg, str } from '../../localization/msg.ts';
import { html, type LitElement, type TemplateResult } from 'lit';
import type { CivilDate } from '../../base/civil-date.ts';
import { webAddress } from '../../base/web-address.ts';
import { absorbedBy } from '../../domains/places.ts';
import { keepCompounds } from '../../localization/compounds.ts';
import { elementDate, type ElementLanguage } from '../../localization/element-languages.ts';
import { awaitedYears, checkedOn, current, isOld, type Known } from '../../program/known.ts';
import { announcedOn, standingOn } from '../../program/policies.ts';
import { decision, mediaPage } from '../../program/campaign.ts';
import { contactFor } from '../../program/contact.ts';
import type { NamedPlace } from '../../program/province-names.ts';
import { plansOf } from '../../program/sources.ts';
import { citeAll } from '../cite.ts';
import { MARK, offerLines, oldNote, unsettledNote } from '../offer-lines.ts';
import { placeName } from '../place.ts';
import { renderTelephone } from '../telephone.view.ts';
import { panelStyles } from './panel.styles.ts';

const link = (id: string, address: string | undefined, text: string): TemplateResult | '' | undefined =>
  address && html`<a id=${id} href=${address}>${text}</a>`;

/** The facts of the page, as its controller gives them. */
interface Page {
  readonly day: CivilDate;
  readonly today: CivilDate;
  readonly language: ElementLanguage;
  known(builtIn: Known): Known;
}

const equipped = new WeakSet<Node>();

/** Adds the styles of the details, and the Escape key, which closes the details and focuses their button. */
function equip(root: ShadowRoot): void {
  equipped.add(root);
  const { styleSheet } = panelStyles;
  if (styleSheet) root.adoptedStyleSheets.push(styleSheet);
  root.addEventListener('keydown', (event) => {
    const button = root.querySelector<HTMLElement>('[aria-expanded=true]');
    if ((event as KeyboardEvent).key !== 'Escape' || !button) return;
    button.click();
    button.focus();
  });
}

type Banner = LitElement & {
  readonly agency?: string | undefined;
  readonly hotline?: string | undefined;
  readonly href?: string | undefined;
};

export function renderPanel(
  { agency, hotline, href, renderRoot }: Banner,
  page: Page,
  place: NamedPlace | undefined,
): TemplateResult {
  const { day, today, language } = page;
  const known = page.known(current);
  if (!equipped.has(renderRoot)) equip(renderRoot as ShadowRoot);
  const standing = standingOn(day, known.policies);
  const announced = announcedOn(day, known.policies);
  const cites = [...standing, ...announced].flatMap((offer) => offer.cites);
  const checked = checkedOn(cites, known);
  const awaiting = awaitedYears(day, known);
  // If all offers end on the same day, the line below the heading has that day already.
  const isDated = !!announced[0] || standing.some(({ until }) => until !== standing[0]!.until);
  const lines = [
    ...offerLines(standing, language, isDated),
    ...offerLines(announced, language, true),
    ...(awaiting
      ? [
          msg(
            str`Chính sách ${awaiting} chờ Bộ Tài chính quyết định; đến ${elementDate(known.updated, language)} chưa có văn bản.`,
          ),
        ]
      : []),
  ];
  const plans = place ? plansOf({ ...place.province, absorbed: absorbedBy(place.province) }) : [];
  return html`<dl class="panel">
    <div>
      <dt>${msg('Tên miền là gì')}</dt>
      <dd>${msg('Địa chỉ riêng của bạn trên mạng.')}</dd>
      <dt>${msg('Bạn được gì', { desc: 'heading above the offers' })}</dt>
      <dd>${lines.map((line) => html`<p>${keepCompounds(line)}</p>`)}</dd>
    </div>
    <div>
      <dt>${msg('Hỏi ở đâu', { desc: 'heading above the authority in charge' })}</dt>
      <dd>
        ${agency || contactFor(place?.province, (province) => placeName(province, today))}
        <br />${renderTelephone(hotline ?? '')}
        ${link('page', webAddress(href), msg('Trang về chương trình'))} ${link('media', mediaPage, msg('Tài liệu truyền thông'))}
      </dd>
    </div>
    <div>
      <dt>${msg('Căn cứ', { desc: 'heading above the legal documents' })}</dt>
      <dd class="small muted">
        ${citeAll([...cites, ...decision, ...plans.map((source) => ({ source }))])}.
        ${msg(str`Thông tin cập nhật đến ${elementDate(checked, language)}.`)} ${lines.join('').includes(MARK) ? unsettledNote() : ''}
        ${isOld(checked, today) ? oldNote() : ''}
      </dd>
    </div>
  </dl>`;
}
