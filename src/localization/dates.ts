// Writes days in each language.

import type { CivilDate } from '../base/civil-date.ts';

export type FormatDate = (date: CivilDate) => string;

/** 05/01/2027, 31/3/2025: days below 10 and months below 3 take a zero, as in official Vietnamese writing. */
export const vietnameseDate: FormatDate = (date) => {
  const [year, month, day] = date.split('-');
  return `${day}/${month! < '03' ? month : Number(month)}/${year}`;
};

/** 31 March 2025 */
export const englishDate: FormatDate = (date) =>
  new Date(date).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
