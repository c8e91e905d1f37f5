// The elements' words about offers. Each is a function of an offer, so no sentence outlives its fact. Called while rendering.

import { msg, str } from '@lit/localize';
import { formatDate } from '../localization/format.ts';
import type { Language } from '../localization/language.ts';
import { monthsOf, mostYearsOf, type Policy } from '../program/policies.ts';

/** Whom an offer is for. */
export function whoText({ who, limit }: Pick<Policy, 'who' | 'limit'>): string {
  const { minYears } = limit ?? {};
  const most = limit && mostYearsOf(limit);
  switch (who) {
    case 'citizen':
      if (!limit) return msg('Công dân Việt Nam');
      if (most === undefined) return msg(str`Công dân từ đủ ${minYears} tuổi`);
      return minYears === undefined ? msg(str`Công dân đến ${most} tuổi`) : msg(str`Công dân từ đủ ${minYears} đến ${most} tuổi`);
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

/** The one sentence that matters, where a name is free: the heading of a page's banner. */
export function benefitText(offers: readonly Policy[]): string {
  const years = offers.map(({ freeYears }) => freeYears).filter(Boolean);
  const [least, most] = [Math.min(...years), Math.max(...years)];
  return years[0] ? msg(str`Miễn phí duy trì ${least === most ? least : `${least}–${most}`}\u00a0năm cho tên miền đầu tiên của bạn`) : '';
}

/** The last days of some offers, or the first days of those that are announced. */
export const daysText = (days: readonly Policy['from'][], language: Language): string =>
  [...new Set(days)].sort().map((day) => formatDate(day, language)).join(', ');
