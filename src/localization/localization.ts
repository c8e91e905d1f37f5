// Owns which language the words are in: that of <html lang>, once its words are there.

import { warnOnce } from '../base/warn.ts';
import { languageFor, type Language } from './language.ts';

let wanted: Language = 'vi';
let shown: Language = 'vi';
let ready = false;

/** The language of the words that `msg` gives now. */
export const language = (): Language => shown;

/** False while the first words are on their way. When a page changes its language the old ones stay until the new ones are there. */
export const wordsReady = (): boolean => ready;

/** Turns to the language of <html lang>. `redraw` is called when its words are there, or known not to come: then the last ones stay. */
export async function followLanguage(redraw: () => void): Promise<void> {
  wanted = languageFor(document.documentElement.lang);
  try {
    // The page may change its mind meanwhile.
    while (shown !== wanted) {
      const next = wanted;
      const { setLocale } = await import('./translations.ts');
      await setLocale(next);
      shown = next;
    }
  } catch {
    // The file did not come, or the page uses lit-localize for words of its own: it can be set up only once.
    warnOnce('tenmien-*', 'language-not-loaded', wanted);
    wanted = shown;
  }
  ready = true;
  redraw();
}
