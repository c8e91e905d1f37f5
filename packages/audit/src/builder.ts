// The only import from the builder: repairs of snippets, their text, and the letter to the administrator.

export { letterFor, plainLetter as plainText, type Letter } from '../../../apps/builder/letter/letter-text.ts';
export { filesLoaded, type LetterSubject } from '../../../apps/builder/letter/traffic.ts';
export { explain } from '../../../apps/builder/paste/explain.ts';
export { repairPasted } from '../../../apps/builder/paste/repair.ts';
export { outcomeOf, sightText, verdictOf, type Sight } from '../../../apps/builder/paste/outcome.ts';
export type { Release } from '../../../apps/builder/release.ts';
