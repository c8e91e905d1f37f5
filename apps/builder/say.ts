// Owns how the builder speaks: both languages stand side by side where they are used. Knows no page.

import type { Bilingual } from '../../src/embed/words/bilingual.ts';

export { sayIn, type Say } from '../../src/embed/words/bilingual.ts';

export const both = (vi: string, en: string): Bilingual => ({ vi, en });
