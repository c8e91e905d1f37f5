// Owns the English words. Loaded when English is asked for, so that most pages do not carry them.

import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import { templates } from './generated/en.ts';
import { spoken } from './msg.ts';

spoken.translate = (template, options) =>
  runtimeMsg(spoken.language === 'en' ? templates : undefined, template, options);
