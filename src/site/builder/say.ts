// Owns how the builder speaks: both languages stand side by side where they are used. Knows no page.

export { sayIn, type Say } from '../../embed/words.ts';
