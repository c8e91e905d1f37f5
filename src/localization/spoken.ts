// Owns which language the words that `msg` gives are in, for what turns it and for what gives them.

import type { Language } from './language.ts';

export const spoken: { language: Language } = { language: 'vi' };
