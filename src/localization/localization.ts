// Owns which language the words are in: sets up lit-localize once for the page, and asks it for the language of <html lang>.

import { configureLocalization } from '@lit/localize';
import { warnOnce } from '../base/warn.ts';
import { languageFor, type Language } from './language.ts';

let localize: Pick<ReturnType<typeof configureLocalization>, 'getLocale' | 'setLocale'> | undefined;
let wanted: Language = 'vi';
let failed = false;

/** The language of the words that `msg` gives now. */
export const language = (): Language => languageFor(localize?.getLocale());

/** False while the words of the page's language are on their way. */
export const wordsReady = (): boolean => failed || wanted === language();

/**
 * Turns to the language of <html lang>; `redraw` is called when its words are there, or are known not to come: then the last ones stay.
 * lit-localize can be set up once per page, so on a page that uses it for words of its own ours stay Vietnamese.
 */
export function followLanguage(redraw: () => void): void {
  wanted = languageFor(document.documentElement.lang);
  failed = false;
  try {
    localize ??= configureLocalization({
      sourceLocale: 'vi',
      targetLocales: ['en'],
      loadLocale: () => import('./generated/en.ts'),
    });
    localize.setLocale(wanted).then(redraw, () => fail(redraw));
  } catch {
    fail(redraw);
  }
}

function fail(redraw: () => void): void {
  failed = true;
  warnOnce('tenmien-*', 'language-not-loaded', `${wanted}`);
  redraw();
}
