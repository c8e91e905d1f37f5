// Sets up lit-localize. Loaded when English is asked for, so that most pages do not carry the machinery.

import { _installMsgImplementation } from '@lit/localize/init/install.js';
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import { templates } from './generated/en.ts';
import { language } from './localization.ts';

// A page has one set-up; where its own script has made it, this throws. Not lit-localize's own, which turns the whole page to one language.
_installMsgImplementation(((template, options) =>
  runtimeMsg(language() === 'en' ? templates : undefined, template, options)) as Parameters<typeof _installMsgImplementation>[0]);
