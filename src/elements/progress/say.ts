// Owns words for editors, which stand in both languages side by side: few ever see them, so they do not weigh on the page's English file.

import { spoken } from '../../localization/msg.ts';

/** Of two texts, the one in the language of the element that is drawn. */
export const say = (vi: string, en: string): string => (spoken.language === 'vi' ? vi : en);
