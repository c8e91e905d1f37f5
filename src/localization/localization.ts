// Owns which language the words are in: that of an element's own `lang` where it has one, else of <html lang>, once its words are there.

import { warnOnce } from '../base/warn.ts';
import { languageFor, type Language } from './language.ts';

/** Whether the English words are there; undefined while they were not asked for, or are on their way. */
let english: boolean | undefined;
let shown: Language = 'vi';
let ready = false;

/** The language of the words that `msg` gives now. */
export const language = (): Language => shown;

/** False while the words of the element that is drawn are on their way. */
export const wordsReady = (): boolean => ready;

/** The language of an element by its `lang`. */
const wantedBy = (lang: string): Language => languageFor(lang || document.documentElement.lang);

/**
 * Turns `msg` to the words of the element that is drawn next; where they did not come, to the Vietnamese ones.
 * @param hasWords whether it had words before, which stay while others are on their way
 * @returns whether it has words now
 */
export function speak(lang: string, hasWords: boolean): boolean {
  const wanted = wantedBy(lang);
  shown = english ? wanted : 'vi';
  return (ready = hasWords || wanted === 'vi' || english !== undefined);
}

/**
 * Gets the words of some elements, by their `lang`.
 * @param redraw called when they are there, or known not to come
 */
export async function followLanguage(redraw: () => void, langs: readonly string[] = ['']): Promise<void> {
  if (!english && langs.map(wantedBy).includes('en')) {
    try {
      const { install } = await import('./translations.ts');
      // Two elements may have asked at once.
      if (!english) install(language);
      english = true;
    } catch {
      // The file did not come, or the page uses lit-localize for words of its own: it can be set up only once.
      warnOnce('tenmien-*', 'language-not-loaded', 'en');
      english = false;
    }
  }
  redraw();
}
