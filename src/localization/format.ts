// Formats numbers, money and dates in each language.

import type { CivilDate } from '../base/civil-date.ts';
import { englishDate, vietnameseDate, type FormatDate } from './dates.ts';
import { elementLanguages, type ElementLanguage } from './element-languages.ts';
import type { SiteLanguage } from './language.ts';

/**
 * A number with one decimal at most: 3.295 · 3,295. Not by `Intl.NumberFormat`, whose first use takes 20 to 30 ms of a desktop's time and four
 * times that of a cheap phone's, just when a counter is drawn or a button is pressed.
 */
export function formatNumber(value: number, language: ElementLanguage): string {
  const [thousands, decimal] = elementLanguages[language].separators;
  const [whole, tenth] = `${Math.round(value * 10) / 10}`.split('.');
  return whole!.replace(/\B(?=(...)+$)/g, thousands) + (tenth ? decimal + tenth : '');
}

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

const dates: Readonly<Record<SiteLanguage, FormatDate>> = { vi: vietnameseDate, en: englishDate };

/** A day on static pages, in snippets and in the builder. Elements, whose other languages come with their words, use `elementDate`. */
export const formatDate = (date: CivilDate, language: SiteLanguage): string => dates[language](date);
