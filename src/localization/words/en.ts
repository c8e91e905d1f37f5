import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import { templates } from '../generated/en.ts';
import type { Translate } from '../translate.ts';

/** Words without a translation stay Vietnamese. */
export const translate: Translate = (template, options) => runtimeMsg(templates, template, options);
