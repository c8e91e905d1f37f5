// Owns the words of the elements and the language that they are in. The templates are lit-localize's; its set-up is not used, for a page has one
// and may want it for words of its own.

import { str } from '@lit/localize';
import { defaultMsg } from '@lit/localize/internal/default-msg.js';
import type { MsgFn, MsgOptions, TemplateLike } from '@lit/localize/internal/types.js';
import type { TemplateResult } from 'lit';
import type { Language } from './language.ts';

export { str };

/** The language that is spoken now, and what gives its words. */
export const spoken: {
  language: Language;
  translate: (template: TemplateLike, options?: MsgOptions) => string | TemplateResult;
} = {
  language: 'vi',
  translate: defaultMsg,
};

/** The words of a template in the language that is spoken now. */
export const msg = ((template, options) => spoken.translate(template, options)) as MsgFn;
