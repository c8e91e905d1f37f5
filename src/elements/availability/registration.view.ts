// Owns what follows a name that can be asked for: where it is registered, spare names, what it costs.

import { msg, str } from '../../localization/msg.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { DomainName } from '../../domains/domain-name.ts';
import { foldVietnamese } from '../../domains/vietnamese.ts';
import { current } from '../../program/known.ts';
import { announcedOn, standingOn, type Policy } from '../../program/policies.ts';
import { lookUpSite, pages, portals } from '../../program/campaign.ts';
import type { FoundPlace } from '../../program/province-names.ts';
import { checkerAddress, checkerOnPage, toChecker } from '../checker.ts';
import type { PageController } from '../page.ts';
import type { Answered } from './answer.ts';
import { renderFee } from './fee.view.ts';
import { copyAndFollow, type CopyingLink } from './follow.ts';
import { renderHints } from './hints.view.ts';
import { renderNames } from './names.view.ts';
import { renderRegistrars } from './registrars.view.ts';

/** So many names stand ready in case a registrar says that the first is taken. */
const SPARE = 3;

export interface Registration {
  /** About a name that can be asked for. */
  readonly answered: Answered & { readonly name: DomainName };
  /** Other names that were made with it. */
  readonly names: readonly string[];
  readonly page: PageController;
  /** The province of the element. */
  readonly place: FoundPlace | undefined;
  /** Takes another name, and checks it. */
  readonly take: (name: string) => void;
  /** Hears whether the name could be copied, and is done when that is shown. */
  readonly tell: (copied: boolean) => Promise<unknown>;
}

export function renderRegistration({ answered, names, page, place, take, tell }: Registration): unknown[] {
  const { name, copied, answer } = answered;
  const { day } = page;
  const known = page.known(current);
  const own = (offers: readonly Policy[]) => offers.filter(({ suffix }) => suffix === name.suffix);
  const standing = own(standingOn(day, known.policies));
  const offers = standing[0] ? standing : own(announcedOn(day, known.policies));
  const note = copied === undefined ? nothing : copyNote(name.unicode, copied);
  const link: CopyingLink = (text, address, look = '') =>
    html`<a class=${look} href=${address} @click=${(event: MouseEvent) => copied ?? copyAndFollow(event, name.unicode, tell)}>${text}</a>`;
  const plain = foldVietnamese(name.unicode);
  const spare = names.filter((other) => other !== name.unicode && other !== plain).slice(0, SPARE);
  return [
    renderHints(name, take),
    renderSteps(name, !!standing[0], answer.state === 'free', link, note),
    renderNames(msg('Tên dự phòng'), spare, '', take),
    renderFee(name, page, known, offers, renderEntitled(page, place)),
    renderRegistrars(!!standing[0], link, note),
  ];
}

/** What came of copying a name. */
export const copyNote = (name: string, copied: boolean): TemplateResult =>
  copied
    ? msg(html`Đã chép <b>${name}</b>.`)
    : msg(html`Máy không cho chép tự động. Hãy tự chép <b class="whole">${name}</b> rồi bấm lại.`);

/** "Am I entitled?" leads to the checker; nothing where there is none. */
function renderEntitled({ language }: PageController, place: FoundPlace | undefined): TemplateResult | typeof nothing {
  const address = checkerAddress(language, place?.province.slug) || (checkerOnPage() && '#');
  if (!address) return nothing;
  return html`<p><a class="entitled" href=${address} @click=${toChecker}>${msg('Tôi có thuộc diện không?')}</a></p>`;
}

const hostOf = (address: string): string => new URL(address).host;

/**
 * The one next step: the programme's portal while there is an offer, else the registry's page. Then its look-up, unless somebody with
 * authority has answered.
 */
function renderSteps(
  { suffix }: DomainName,
  offered: boolean,
  isFree: boolean,
  link: CopyingLink,
  note: unknown,
): TemplateResult {
  const door = (offered && portals[suffix as keyof typeof portals]) || pages.register;
  return html`<div>
    <div class="steps">
      ${link(msg(str`Chép tên và đăng ký tại ${hostOf(door)}`), door, 'button main')}
      ${isFree ? nothing : link(msg(str`Chép tên và tra tại ${hostOf(lookUpSite)}`), lookUpSite, 'button')}
    </div>
    <p class="small press">${note}</p>
  </div>`;
}
