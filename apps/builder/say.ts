// Chooses the language of the builder's text. Both languages stand side by side in the code that uses them.

import type { Bilingual } from '../../src/embed/words/bilingual.ts';

export { sayIn, type Say } from '../../src/embed/words/bilingual.ts';

export const both = (vi: string, en: string): Bilingual => ({ vi, en });
