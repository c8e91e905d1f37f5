import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import { templates } from '../generated/en.ts';
import { englishDate } from '../dates.ts';
import type { Translate } from '../translate.ts';

export const date = englishDate;

/** Words without a translation stay Vietnamese. */
export const translate: Translate = (template, options) => runtimeMsg(templates, template, options);
