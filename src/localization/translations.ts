// Sets up lit-localize. Loaded when a page asks for another language than Vietnamese, so that most pages do not carry the machinery.

import { configureLocalization } from '@lit/localize';
import * as en from './generated/en.ts';

/** Turns the words of the page to a language. A page has one set-up; where its own script has made it, this throws. */
export const { setLocale } = /* @__PURE__ */ configureLocalization({
  sourceLocale: 'vi',
  targetLocales: ['en'],
  loadLocale: () => Promise.resolve(en),
});
