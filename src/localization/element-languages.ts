import { defaultMsg } from '@lit/localize/internal/default-msg.js';
import type { CivilDate } from '../base/civil-date.ts';
import type { Translate } from './translate.ts';

/** The formats and the words of a language. */
interface Manner {
  /** Between thousands, and before decimals. */
  readonly separators: readonly [thousands: string, decimal: string];
  readonly date: (date: CivilDate) => string;
  /** Loads the words; left out for the language of the sources. */
  readonly load?: () => Promise<{ readonly translate: Translate }>;
  /** Gives the words: left out before and while they load, `null` if loading failed. */
  translate?: Translate | null | undefined;
}

const byCode = <Code extends string>(languages: Readonly<Record<Code, Manner>>) => languages;

/** The languages of the elements. A further one is an entry here and an XLIFF file in locales/ (docs/recipes.md). */
export const elementLanguages = byCode({
  vi: {
    separators: ['.', ','],
    translate: defaultMsg,
    date: (date) => {
      const [year, month, day] = date.split('-');
      return `${day}/${month! < '03' ? month : Number(month)}/${year}`;
    },
  },
  en: {
    separators: [',', '.'],
    date: (date) => new Date(date).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
    load: () => import('./words/en.ts'),
  },
});

export type ElementLanguage = keyof typeof elementLanguages;

/** The language that elements speak for a BCP 47 tag: `en-GB` is `en`; nothing, or `fr`, is `vi`. */
export const languageFor = (tag: string): ElementLanguage => {
  const [code] = tag.toLowerCase().split('-') as [ElementLanguage];
  return Object.hasOwn(elementLanguages, code) ? code : 'vi';
};
