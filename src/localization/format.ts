// Owns how numbers, money and dates are written in each language. Intl objects are costly to make, so each is made once.

import type { CivilDate } from '../base/civil-date.ts';
import type { Language } from './language.ts';

const formats: { [language in Language]?: Intl.NumberFormat } = {};
let englishDates: Intl.DateTimeFormat | undefined;

/** To one decimal where there is one: 3.295 · 3,295 */
export const formatNumber = (value: number, language: Language): string =>
  (formats[language] ??= new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
    maximumFractionDigits: 1,
  })).format(value);

/** A share of one with one decimal: 1,1% · 1.1% */
export const formatPercent = (share: number, language: Language): string => `${formatNumber(share * 100, language)}%`;

/** Đồng: 50.000 đ · VND 50,000 */
export const formatMoney = (dong: number, language: Language): string =>
  language === 'vi' ? `${formatNumber(dong, 'vi')}\u00a0đ` : `VND\u00a0${formatNumber(dong, 'en')}`;

/** 05/01/2027, 31/3/2025 (days below 10 and months below 3 take a zero, as in official Vietnamese writing) · 31 March 2025 */
export function formatDate(date: CivilDate, language: Language): string {
  if (language === 'en') {
    englishDates ??= new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
    return englishDates.format(new Date(date));
  }
  const [year, month, day] = date.split('-');
  return `${day}/${month! < '03' ? month : Number(month)}/${year}`;
}
