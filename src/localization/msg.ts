// Owns the words of the elements and the language that they are in. The templates are lit-localize's; its set-up is not used, for a page has one
// and may want it for words of its own.

import { str } from '@lit/localize';
import { defaultMsg } from '@lit/localize/internal/default-msg.js';
import type { MsgFn, MsgOptions, TemplateLike, TemplateMap } from '@lit/localize/internal/types.js';
import type { TemplateResult } from 'lit';
import type { ElementLanguage } from './element-languages.ts';

export { str };

/** The language that is spoken now, the words of those that were loaded, and what gives them. */
export const spoken: {
  language: ElementLanguage;
  readonly templates: { [language in ElementLanguage]?: TemplateMap };
  translate: (template: TemplateLike, options?: MsgOptions) => string | TemplateResult;
} = {
  language: 'vi',
  templates: {},
  translate: defaultMsg,
};

/** The words of a template in the language that is spoken now. */
export const msg = ((template, options) => spoken.translate(template, options)) as MsgFn;
