// Sets up lit-localize. Loaded when English is asked for, so that most pages do not carry the machinery.

import { _installMsgImplementation } from '@lit/localize/init/install.js';
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import { templates } from './generated/en.ts';
import type { Language } from './language.ts';

/**
 * Lets `msg` speak either language. Not lit-localize's own set-up, which turns the whole page to one.
 * @param language the one that is spoken now
 * @throws where the page's own script has set up lit-localize: a page has one set-up
 */
export const install = (language: () => Language): void =>
  _installMsgImplementation(((template, options) =>
    runtimeMsg(language() === 'en' ? templates : undefined, template, options)) as Parameters<typeof _installMsgImplementation>[0]);
