import type { MsgOptions, TemplateLike } from '@lit/localize/internal/types.js';
import type { TemplateResult } from 'lit';

/** Gives the words of a template in one language. */
export type Translate = (template: TemplateLike, options?: MsgOptions) => string | TemplateResult;
