// Translates the words of the elements. The templates are those of lit-localize. Its configuration is not used, because a page has only one and may
// need it for its own words.

import { str } from '@lit/localize';
import type { MsgFn } from '@lit/localize/internal/types.js';
import { elementLanguages, type ElementLanguage } from './element-languages.ts';

export { str };

/** The language that is spoken now. Its words are loaded. */
export const spoken: { language: ElementLanguage } = { language: 'vi' };

/** The words of a template in the language that is spoken now. */
export const msg = ((template, options) => elementLanguages[spoken.language].translate!(template, options)) as MsgFn;
