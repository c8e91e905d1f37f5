// Owns how the builder speaks: both languages stand side by side where they are used. Knows no page.

import type { Language } from '../../localization/language.ts';

/** Of two texts, the one in the language of the page. */
export type Say = (vi: string, en: string) => string;

export const sayIn =
  (language: Language): Say =>
  (vi, en) =>
    language === 'vi' ? vi : en;
