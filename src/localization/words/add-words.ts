// Comes with the words of a language: Vietnamese needs no look-up, so most pages do not carry it.

import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import type { TemplateMap } from '@lit/localize/internal/types.js';
import type { ElementLanguage } from '../element-languages.ts';
import { spoken } from '../msg.ts';

/** @param templates by the id that lit-localize computes of the Vietnamese words; a missing one stays Vietnamese */
export function addWords(language: ElementLanguage, templates: TemplateMap): void {
  spoken.templates[language] = templates;
  spoken.translate = (template, options) => runtimeMsg(spoken.templates[spoken.language], template, options);
}
