// Each text is a function of an offer, so that no sentence stays after its fact has changed. Called while rendering.

import { msg, str } from '../localization/msg.ts';
import { elementDate, type ElementLanguage } from '../localization/element-languages.ts';
import { monthsOf, mostYearsOf, namesOf, type OfferHead, type Terms } from '../program/policies.ts';

/** The ages that a limit admits: "từ đủ 18 đến 23". */
export function agesText(limit: Terms): string {
  const { minYears } = limit;
  const most = mostYearsOf(limit);
  if (most === undefined) return msg(str`từ đủ ${minYears}`, { desc: 'ages: this age and above; before “tuổi”' });
  return minYears === undefined
    ? msg(str`không quá ${most}`, { desc: 'ages: this age and below; before “tuổi”' })
    : msg(str`từ đủ ${minYears} đến ${most}`, { desc: 'ages, both included; before “tuổi”' });
}

/** The group of people or bodies that an offer is for. */
export function whoText({ who, limit }: Pick<OfferHead, 'who' | 'limit'>): string {
  if (who === 'citizen')
    return limit
      ? msg(str`Công dân ${agesText(limit)} tuổi`, { desc: '“từ đủ 18 đến 23”; begins in lower case inside a line' })
      : msg('Công dân Việt Nam');
  if (who === 'household')
    return msg('Hộ kinh doanh', { desc: 'who a name is for; begins in lower case inside a line' });
  if (who === 'cooperative')
    return msg('Hợp tác xã', { desc: 'who a name is for; begins in lower case inside a line' });
  return limit
    ? msg(str`Doanh nghiệp mới (dưới ${monthsOf(limit)}\u00a0tháng)`)
    : msg('Doanh nghiệp', { desc: 'who a name is for; begins in lower case inside a line' });
}

/** Makes the first letter lower case, for text inside a line. */
export const small = (text: string): string => text[0]!.toLowerCase() + text.slice(1);

/** The groups that some offers are for, without duplicates. */
export const whoTexts = (offers: readonly OfferHead[]): string =>
  [...new Set(offers.map(whoText))].map((text, index) => (index ? small(text) : text)).join(', ');

/** The heading of the banner: the main benefit, or empty if there is none. */
export function benefitText(offers: readonly OfferHead[]): string {
  const names = namesOf(offers);
  const years = [...new Set(names.map(({ freeYears }) => freeYears).filter(Boolean))].sort();
  if (years[0])
    return msg(
      str`Miễn phí duy trì ${years.join(msg(' hoặc ', { desc: 'between numbers of years, with its spaces' }))}\u00a0năm cho tên miền đầu tiên của bạn`,
    );
  if (names.some(({ registrationFee }) => registrationFee === 'waived'))
    return msg('Miễn lệ phí đăng ký tên miền đầu tiên của bạn');
  return names[0] || !offers[0]
    ? ''
    : msg(str`Miễn phí dịch vụ số cho ${small(whoTexts(offers))}`, { desc: 'heading; who the offer is for' });
}

/** Lists days without duplicates: last days of offers, or first days of announced ones. */
export const daysText = (days: readonly OfferHead['from'][], language: ElementLanguage): string =>
  [...new Set(days)]
    .sort()
    .map((day) => elementDate(day, language))
    .join(', ');
