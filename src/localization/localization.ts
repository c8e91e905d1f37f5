// The language of an element: its own `lang`, or else that of <html lang>. It is used once the words of that language are loaded.

import { isServer } from '../base/server.ts';
import { warnOnce } from '../base/warn.ts';
import { elementLanguages, languageFor, type ElementLanguage } from './element-languages.ts';
import { spoken } from './msg.ts';

/** The language of the words that `msg` gives now. */
export const language = (): ElementLanguage => spoken.language;

/** Gets the words of a language. A server does so before it draws in one; a page, by itself. */
export async function loadWords(wanted: ElementLanguage): Promise<void> {
  const manner = elementLanguages[wanted];
  if (manner.translate) return;
  try {
    Object.assign(manner, await manner.load!());
  } catch {
    warnOnce('tenmien-*', 'language-not-loaded', wanted);
    manner.translate = null;
  }
}

/**
 * Turns `msg` to the words of the element that is drawn next; where they did not come, to the Vietnamese ones.
 * @param lang the element's own language. Without it the page's counts, which a server does not know.
 * @returns the wait for the words, if they are not there yet
 */
export function speak(lang: string): Promise<void> | undefined {
  const wanted = languageFor(lang || (isServer ? '' : document.documentElement.lang));
  const { translate } = elementLanguages[wanted];
  spoken.language = translate ? wanted : 'vi';
  return !isServer && translate === undefined ? loadWords(wanted) : undefined;
}
