// Formats numbers, money and dates in each language. Intl objects are expensive to create, so each is created once.

import type { CivilDate } from '../base/civil-date.ts';
import { elementLanguages, type ElementLanguage } from './element-languages.ts';

const numbers: { [language in ElementLanguage]?: Intl.NumberFormat } = {};

/** To one decimal where there is one: 3.295 · 3,295 */
export const formatNumber = (value: number, language: ElementLanguage): string =>
  (numbers[language] ??= new Intl.NumberFormat(elementLanguages[language].locale, {
    maximumFractionDigits: 1,
  })).format(value);

/** A share of one with one decimal: 1,1% · 1.1% */
export const formatPercent = (share: number, language: ElementLanguage): string =>
  `${formatNumber(share * 100, language)}%`;

const amounts: Readonly<Record<ElementLanguage, (number: string) => string>> = {
  vi: (number) => `${number}\u00a0đ`,
  en: (number) => `VND\u00a0${number}`,
};

/** Đồng: 50.000 đ · VND 50,000 */
export const formatMoney = (dong: number, language: ElementLanguage): string =>
  amounts[language](formatNumber(dong, language));

/** 05/01/2027, 31/3/2025 (days below 10 and months below 3 take a zero, as in official Vietnamese writing) · 31 March 2025 */
export function formatDate(date: CivilDate, language: ElementLanguage): string {
  const { locale, date: write } = elementLanguages[language];
  return write?.(date) ?? new Date(date).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
}
