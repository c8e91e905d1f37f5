import { defaultMsg } from '@lit/localize/internal/default-msg.js';
import type { CivilDate } from '../base/civil-date.ts';
import { vietnameseDate, type FormatDate } from './dates.ts';
import type { Translate } from './translate.ts';

/** The formats and the words of a language. */
interface Manner {
  /** Between thousands, and before decimals. */
  readonly separators: readonly [thousands: string, decimal: string];
  /** Writes a day; comes with the words, so that a page has only the languages that it speaks. */
  date?: FormatDate;
  /** Loads the words; left out for the language of the sources. */
  readonly load?: () => Promise<{ readonly translate: Translate; readonly date: FormatDate }>;
  /** Gives the words: left out before and while they load, `null` if loading failed. */
  translate?: Translate | null | undefined;
}

const byCode = <Code extends string>(languages: Readonly<Record<Code, Manner>>) => languages;

/** The languages of the elements. A further one is an entry here and an XLIFF file in locales/ (docs/recipes.md). */
export const elementLanguages = byCode({
  vi: {
    separators: ['.', ','],
    translate: defaultMsg,
    date: vietnameseDate,
  },
  en: {
    separators: [',', '.'],
    load: () => import('./words/en.ts'),
  },
});

export type ElementLanguage = keyof typeof elementLanguages;

/** The language that elements speak for a BCP 47 tag: `en-GB` is `en`; nothing, or `fr`, is `vi`. */
export const languageFor = (tag: string): ElementLanguage => {
  const [code] = tag.toLowerCase().split('-') as [ElementLanguage];
  return Object.hasOwn(elementLanguages, code) ? code : 'vi';
};

/** A day as the elements write it in a language whose words are loaded. */
export const elementDate = (date: CivilDate, language: ElementLanguage): string =>
  elementLanguages[language].date!(date);
