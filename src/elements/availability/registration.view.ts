// The steps for a name that can be registered: where to register it, spare names, costs.

import { msg, str } from '../../localization/msg.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { DomainName } from '../../domains/domain-name.ts';
import { foldVietnamese } from '../../domains/vietnamese.ts';
import { current } from '../../program/known.ts';
import { announcedOn, standingOn, type Policy } from '../../program/policies.ts';
import { lookUpSite, pages, portals } from '../../program/campaign.ts';
import type { NamedPlace } from '../../program/province-names.ts';
import { checkerAddress, checkerOnPage, toChecker } from '../checker.ts';
import type { PageController } from '../page.ts';
import type { Answered } from './answer.ts';
import { renderFee } from './fee.view.ts';
import { copyAndFollow, type CopyingLink } from './follow.ts';
import { renderHints } from './hints.view.ts';
import { renderNames } from './names.view.ts';
import { renderRegistrars } from './registrars.view.ts';

/** The number of spare names, in case a registrar says that the first name is taken. */
const SPARE = 3;

export interface Registration {
  /** The answer about a name that can be registered. */
  readonly answered: Answered & { readonly name: DomainName };
  /** Other names that were suggested with it. */
  readonly names: readonly string[];
  readonly page: PageController;
  /** The province of the element. */
  readonly place: NamedPlace | undefined;
  /** Whether costs and registrars are shown too. */
  readonly isWhole: boolean;
  /** Puts another name into the field and checks it. */
  readonly take: (name: string) => void;
  /** Called with whether the name was copied. Resolves when the note is shown. */
  readonly tell: (copied: boolean) => Promise<unknown>;
}

export function renderRegistration({ answered, names, page, place, isWhole, take, tell }: Registration): unknown[] {
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
    renderNames(msg('Tên dự phòng', { desc: 'heading: names in case the first is taken meanwhile' }), spare, '', take),
    ...(isWhole
      ? [renderFee(name, page, known, offers, renderEntitled(page, place)), renderRegistrars(!!standing[0], link, note)]
      : []),
  ];
}

/** The note that a name was copied or not. */
export const copyNote = (name: string, copied: boolean): TemplateResult =>
  copied
    ? msg(html`Đã chép <b>${name}</b>.`, { desc: 'a domain name, now in the clipboard' })
    : msg(html`Máy không cho chép tự động. Hãy tự chép <b class="whole">${name}</b> rồi bấm lại.`);

/** The link "Am I entitled?" to the checker; nothing if there is no checker. */
function renderEntitled({ language }: PageController, place: NamedPlace | undefined): TemplateResult | typeof nothing {
  const address = checkerAddress(language, place?.province.slug) || (checkerOnPage() && '#');
  if (!address) return nothing;
  return html`<p><a class="entitled" href=${address} @click=${toChecker}>${msg('Tôi có thuộc diện không?')}</a></p>`;
}

const hostOf = (address: string): string => new URL(address).host;

/**
 * The next step: the portal of the programme while there is an offer, else the page of the registry.
 * Then the look-up of the registry, unless a registry or a registrar has said that the name is free.
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
      ${link(msg(str`Chép tên và đăng ký tại ${hostOf(door)}`, { desc: 'button: copies the name and opens this site' }), door, 'button main')}
      ${isFree ? nothing : link(msg(str`Chép tên và tra tại ${hostOf(lookUpSite)}`, { desc: 'button: copies the name and opens this look-up site' }), lookUpSite, 'button')}
    </div>
    <p class="small press">${note}</p>
  </div>`;
}
