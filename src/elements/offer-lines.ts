// Offers in whole sentences, for parts that are loaded on request. Called while rendering, so that the language is current.

import { msg, str } from '../localization/msg.ts';
import { html, type TemplateResult } from 'lit';
import { elementDate, type ElementLanguage } from '../localization/element-languages.ts';
import type { Policy } from '../program/policies.ts';
import { programmeSite } from '../program/campaign.ts';
import { whoTexts } from './offer-text.ts';

/** Marks a point without official guidance. `unsettledNote` explains the mark once, at the foot. */
export const MARK = '\u00a0*';
export const unsettledNote = (): string => msg('* Chưa có hướng dẫn chính thức; nhà đăng ký xác nhận.');

/** For information that was not reviewed for a long time. */
export const oldNote = (): TemplateResult =>
  msg(html`Thông tin này đã cũ; xem <a href=${programmeSite}>tenmien.vn</a>.`);

/** The services of an offer, with their common names. */
export const servicesText = ({ services }: Policy): string =>
  services.map((service) => (service === 'cv' ? 'CV' : service)).join(', ');

/** The terms of an offer: "miễn phí duy trì 2 năm đầu cho một tên miền id.vn; lệ phí đăng ký chưa rõ *; kèm website, email". */
export function termsText(policy: Policy, language: ElementLanguage): string {
  const { suffix, freeYears, registrationFee = 'unsettled', conditions = [] } = policy;
  const named = servicesText(policy);
  const fee = {
    waived: msg('miễn lệ phí đăng ký', { desc: 'term of an offer, inside a line' }),
    due: msg('vẫn nộp lệ phí đăng ký', { desc: 'term of an offer, inside a line' }),
    unsettled:
      msg('lệ phí đăng ký: nhà đăng ký xác nhận', { desc: 'term of an offer that is not settled, inside a line' }) +
      MARK,
  }[registrationFee];
  return [
    ...(suffix
      ? [
          freeYears
            ? msg(str`miễn phí duy trì ${freeYears}\u00a0năm đầu cho một tên miền ${suffix}`, {
                desc: 'term of an offer, inside a line',
              })
            : msg(str`một tên miền ${suffix}, có phí duy trì`, { desc: 'term of an offer, inside a line' }),
          fee,
          ...(named ? [msg(str`kèm ${named}`, { desc: 'free services of an offer: “website, email”' })] : []),
        ]
      : [msg(str`miễn phí dịch vụ số (${named}), không gồm tên miền`, { desc: 'term of an offer, inside a line' })]),
    ...conditions.map(({ question }) => question[language]),
  ].join('; ');
}

/** One line for all offers with the same terms. @param dated whether the line has the days as well */
export function offerLines(offers: readonly Policy[], language: ElementLanguage, dated: boolean): string[] {
  const lines = new Map<string, Policy[]>();
  for (const offer of offers) {
    const days = dated
      ? ` ${msg(str`Đăng ký từ ${elementDate(offer.from, language)} đến hết ${elementDate(offer.until, language)}.`)}`
      : '';
    const terms = `${termsText(offer, language)}.${days}`;
    lines.set(terms, [...(lines.get(terms) ?? []), offer]);
  }
  return [...lines].map(([terms, own]) => `${whoTexts(own)}: ${terms}`);
}
