// The next steps: the main button, the steps in order, other offers that may fit, and contacts.

import { msg, str } from '../../localization/msg.ts';
import { html, type TemplateResult } from 'lit';
import type { CivilDate } from '../../base/civil-date.ts';
import type { Suffix } from '../../program/decision.ts';
import { standingOn, type Kind, type Policy } from '../../program/policies.ts';
import { pages, portals } from '../../program/campaign.ts';
import { contactFor } from '../../program/contact.ts';
import type { NamedPlace } from '../../program/province-names.ts';
import { small, whoText } from '../offer-text.ts';
import { formerNote } from '../other-place.ts';
import { placeName } from '../place.ts';
import { renderTelephone } from '../telephone.view.ts';
import { yearlyFee } from './costs.view.ts';
import { renderButton, renderLines, renderSection, type Content } from './verdict-parts.view.ts';
import { papersText } from './result.messages.ts';
import type { EligibilityResult } from './result.ts';

/** Whether the name is, or will be, free under an offer. */
export const isOffered = ({ decision: { from, firstFeeOn } }: EligibilityResult): boolean => !!(from ?? firstFeeOn);

/** The address of the next step. */
export function doorOf(result: EligibilityResult): string {
  const { outcome, suffix } = result.decision;
  if (outcome === 'services-only') return pages.registrars;
  return suffix && isOffered(result) ? portals[suffix] : pages.register;
}

/**
 * The button that leads to the next step.
 * @param form the availability form of the page, if there is one
 */
export function renderNextAction(result: EligibilityResult, form: HTMLElement | undefined): TemplateResult {
  const { outcome, suffix } = result.decision;
  const link = (text: string): TemplateResult => html`<a class="button main" href=${doorOf(result)}>${text}</a>`;
  if (outcome === 'services-only') return link(msg('Xem danh sách nhà đăng ký'));
  if (!suffix) return link(msg('Đăng ký có phí'));
  const fee = yearlyFee(suffix, result);
  const free = isOffered(result);
  if (!form)
    return link(
      free
        ? msg(str`Đăng ký ${suffix}`, { desc: 'link to the registration of a name; a suffix, such as id.vn' })
        : msg(str`Đăng ký ${suffix}, có phí (${fee})`),
    );
  return renderButton(
    free
      ? msg(str`Chọn tên miền ${suffix}`, { desc: 'button; a suffix, such as id.vn' })
      : msg(str`Chọn tên miền ${suffix}, có phí (${fee})`),
    () => openForm(form, suffix),
    'main',
  )!;
}

function openForm(form: HTMLElement, suffix: Suffix): void {
  Object.assign(form, { suffix });
  form.focus();
}

/** Example names. */
const EXAMPLES = { 'id.vn': 'nguyenthihoa', 'biz.vn': 'chetancuong' } as const;

/** The name, the papers, the place, and the first day if the person has to wait. */
export function renderNextSteps(result: EligibilityResult): Content {
  const {
    decision: { suffix, from },
    write,
  } = result;
  if (!suffix) return undefined;
  const door = doorOf(result);
  const link = html`<a href=${door}>${new URL(door).host}</a>`;
  const where = !isOffered(result)
    ? msg(html`Đăng ký có phí tại ${link}`, { desc: 'step; a link to the site' })
    : from
      ? msg(html`Từ ${write(from)}, đăng ký tại ${link}`, { desc: 'step; a day, and a link to the site' })
      : msg(html`Đăng ký tại ${link}`, { desc: 'step; a link to the site' });
  return renderSection(
    msg('Việc cần làm', { desc: 'heading above the steps to a name' }),
    html`<ol>
      <li>${msg(str`Chọn tên, ví dụ ${`${EXAMPLES[suffix]}.${suffix}`}`, { desc: 'step; a domain name' })}</li>
      <li>${msg(str`Chuẩn bị ${papersText(result)}`, { desc: 'step; the papers' })}</li>
      <li>${where}</li>
    </ol>`,
  );
}

/** Offers for other kinds, for a person without an offer: a citizen may have a shop, and the owner of a shop may be young. */
const otherOffers = (result: EligibilityResult): Policy[] =>
  isOffered(result)
    ? []
    : standingOn(result.on, result.policies).filter(({ who, suffix }) => suffix && who !== result.kind);

/** The text of a button that begins again for another kind. */
const checkFor = (kind: Kind): string =>
  ({
    citizen: msg('Kiểm tra cho bản thân tôi', { desc: 'button: begins again' }),
    enterprise: msg('Kiểm tra cho doanh nghiệp', { desc: 'button: begins again' }),
    household: msg('Kiểm tra cho hộ kinh doanh', { desc: 'button: begins again' }),
    cooperative: msg('Kiểm tra cho hợp tác xã', { desc: 'button: begins again' }),
    other: msg('Kiểm tra cho trường hợp khác', { desc: 'button: begins again' }),
  })[kind];

/** @param begin asks the first question of another kind */
export function renderOthers(result: EligibilityResult, begin: (kind: Kind) => void): Content {
  const others = otherOffers(result);
  const owned = others.filter(({ who }) => who !== 'citizen').map((offer) => small(whoText(offer)));
  const citizen = others.find(({ who }) => who === 'citizen');
  return (
    others[0] &&
    renderSection(
      msg('Có thể bạn thuộc diện khác'),
      html`<p>
          ${owned[0] && msg(str`Bạn có ${owned.join(` ${msg('hoặc', { desc: 'between two kinds of businesses' })} `)}?`, { desc: 'kinds of businesses: “hộ kinh doanh hoặc hợp tác xã”' })} ${citizen && msg(str`Bạn là ${small(whoText(citizen))}?`, { desc: '“công dân từ đủ 18 đến 23 tuổi”' })}
        </p>
        <div class="actions">
          ${others.map(({ who }) => renderButton(checkFor(who), () => begin(who)))}
        </div>`,
      'screen',
    )
  );
}

/** The department that the plan of the province puts in charge, else the coordinator of the programme; and the host's telephone. */
export function renderContacts(found: NamedPlace | undefined, hotline: string | undefined, on: CivilDate): Content {
  const who = contactFor(found?.province, (province) => placeName(province, on));
  return renderSection(
    msg('Hỏi ở đâu', { desc: 'heading above the authority in charge' }),
    renderLines([`${who}. ${formerNote(found, on)}`, hotline && html`${renderTelephone(hotline)}`]),
  );
}
