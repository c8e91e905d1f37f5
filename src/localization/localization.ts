// The language of an element: its own `lang`, or else that of <html lang>. It is used once the words of that language are loaded.

import { isServer } from '../base/server.ts';
import { warnOnce } from '../base/warn.ts';
import { elementLanguages, languageFor, type ElementLanguage } from './element-languages.ts';
import { spoken } from './msg.ts';
import type { Translate } from './translate.ts';

/** The translations of each language: `undefined` before and while they load, `null` if loading failed. */
const translations: { [language in ElementLanguage]?: Translate | null } = { vi: spoken.translate };

/** The language of the words that `msg` gives now. */
export const language = (): ElementLanguage => spoken.language;

/** The language of an element by its `lang`, or else by the `lang` of its page. A server does not know the page. */
const wantedBy = (lang: string): ElementLanguage =>
  languageFor(lang || (isServer ? '' : document.documentElement.lang));

/**
 * Turns `msg` to the words of the element that is drawn next; where they did not come, to the Vietnamese ones.
 * @param hasWords whether it had words before, which stay while others are on their way
 * @returns whether it has words now
 */
export function speak(lang: string, hasWords: boolean): boolean {
  const wanted = wantedBy(lang);
  const translate = translations[wanted];
  spoken.language = translate ? wanted : 'vi';
  spoken.translate = translate ?? translations.vi!;
  return hasWords || translate !== undefined;
}

/** Gets the words of a language. A server does so before it draws in one; a page, by itself. */
export async function loadWords(wanted: ElementLanguage): Promise<void> {
  if (translations[wanted]) return;
  try {
    translations[wanted] = (await elementLanguages[wanted].load!()).translate;
  } catch {
    warnOnce('tenmien-*', 'language-not-loaded', wanted);
    translations[wanted] = null;
  }
}

/**
 * Gets the words of some elements, by their `lang`.
 * @param redraw called when they are there, or known not to come
 */
export async function followLanguage(redraw: () => void, langs: readonly string[] = ['']): Promise<void> {
  await Promise.all(langs.map(wantedBy).map(loadWords));
  redraw();
}
