// Translates the words of the elements. The templates are those of lit-localize. Its configuration is not used, because a page has only one and may
// need it for its own words.

import { str } from '@lit/localize';
import { defaultMsg } from '@lit/localize/internal/default-msg.js';
import type { MsgFn } from '@lit/localize/internal/types.js';
import type { ElementLanguage } from './element-languages.ts';
import type { Translate } from './translate.ts';

export { str };

/** The current language, and the source of its words. */
export const spoken: { language: ElementLanguage; translate: Translate } = { language: 'vi', translate: defaultMsg };

/** The words of a template in the language that is spoken now. */
export const msg = ((template, options) => spoken.translate(template, options)) as MsgFn;
