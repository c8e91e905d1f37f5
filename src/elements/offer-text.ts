// The elements' words about offers. Each is a function of an offer, so no sentence outlives its fact. Called while rendering.

import { msg, str } from '../localization/msg.ts';
import { formatDate } from '../localization/format.ts';
import type { ElementLanguage } from '../localization/element-languages.ts';
import { monthsOf, mostYearsOf, namesOf, type Limit, type Policy } from '../program/policies.ts';

/** The ages that a limit admits: "từ đủ 18 đến 23". */
export function agesText(limit: Limit): string {
  const { minYears } = limit;
  const most = mostYearsOf(limit);
  if (most === undefined) return msg(str`từ đủ ${minYears}`);
  return minYears === undefined ? msg(str`không quá ${most}`) : msg(str`từ đủ ${minYears} đến ${most}`);
}

/** Whom an offer is for. */
export function whoText({ who, limit }: Pick<Policy, 'who' | 'limit'>): string {
  switch (who) {
    case 'citizen':
      return limit ? msg(str`Công dân ${agesText(limit)} tuổi`) : msg('Công dân Việt Nam');
    case 'enterprise':
      return limit ? msg(str`Doanh nghiệp mới (dưới ${monthsOf(limit)}\u00a0tháng)`) : msg('Doanh nghiệp');
    case 'household':
      return msg('Hộ kinh doanh');
    case 'cooperative':
      return msg('Hợp tác xã');
  }
}

/** The first letter small, to go on in a line. */
export const small = (text: string): string => text[0]!.toLowerCase() + text.slice(1);

/** Everybody whom some offers are for, each once. */
export const whoTexts = (offers: readonly Policy[]): string =>
  [...new Set(offers.map(whoText))].map((text, index) => (index ? small(text) : text)).join(', ');

/** The one sentence that matters, where something is free: the heading of a page's banner. */
export function benefitText(offers: readonly Policy[]): string {
  const names = namesOf(offers);
  const years = [...new Set(names.map(({ freeYears }) => freeYears).filter(Boolean))].sort();
  if (years[0]) return msg(str`Miễn phí duy trì ${years.join(msg(' hoặc '))}\u00a0năm cho tên miền đầu tiên của bạn`);
  if (names.some(({ registrationFee }) => registrationFee === 'waived'))
    return msg('Miễn lệ phí đăng ký tên miền đầu tiên của bạn');
  return names[0] || !offers[0] ? '' : msg(str`Miễn phí dịch vụ số cho ${small(whoTexts(offers))}`);
}

/** The last days of some offers, or the first days of those that are announced. */
export const daysText = (days: readonly Policy['from'][], language: ElementLanguage): string =>
  [...new Set(days)]
    .sort()
    .map((day) => formatDate(day, language))
    .join(', ');
