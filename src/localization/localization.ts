// Owns which language the words are in: that of an element's own `lang` where it has one, else of <html lang>, once its words are there.

import { isServer } from '../base/server.ts';
import { warnOnce } from '../base/warn.ts';
import { languageFor, type Language } from './language.ts';
import { spoken } from './msg.ts';

/** Whether the English words are there; undefined while they were not asked for, or are on their way. */
let english: boolean | undefined;

/** The language of the words that `msg` gives now. */
export const language = (): Language => spoken.language;

/** The language of an element by its `lang`, else of its page, which a server does not know. */
const wantedBy = (lang: string): Language => languageFor(lang || (isServer ? '' : document.documentElement.lang));

/**
 * Turns `msg` to the words of the element that is drawn next; where they did not come, to the Vietnamese ones.
 * @param hasWords whether it had words before, which stay while others are on their way
 * @returns whether it has words now
 */
export function speak(lang: string, hasWords: boolean): boolean {
  const wanted = wantedBy(lang);
  spoken.language = english ? wanted : 'vi';
  return hasWords || wanted === 'vi' || english !== undefined;
}

/** Gets the words of a language. A server does so before it draws in one; a page, by itself. */
export async function loadWords(wanted: Language): Promise<void> {
  if (english || wanted === 'vi') return;
  try {
    await import('./translations.ts');
    english = true;
  } catch {
    warnOnce('tenmien-*', 'language-not-loaded', 'en');
    english = false;
  }
}

/**
 * Gets the words of some elements, by their `lang`.
 * @param redraw called when they are there, or known not to come
 */
export async function followLanguage(redraw: () => void, langs: readonly string[] = ['']): Promise<void> {
  if (langs.map(wantedBy).includes('en')) await loadWords('en');
  redraw();
}
