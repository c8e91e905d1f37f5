// Texts for editors, with both languages side by side. Few people see them, so they are not in the English file that pages load.

import { spoken } from '../../localization/msg.ts';

/** Returns the text in the language of the element that is being drawn. */
export const say = (vi: string, en: string): string => (spoken.language === 'vi' ? vi : en);
