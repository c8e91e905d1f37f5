// The one door to what the builder of snippets knows: repairs, their words, and the letter to the administrator.

export { letterFor, plainText } from '../../../src/site/builder/letter/letter-text.ts';
export { filesLoaded, policyLines } from '../../../src/site/builder/letter/traffic.ts';
export { explain } from '../../../src/site/builder/paste/explain.ts';
export { mend } from '../../../src/site/builder/paste/mend.ts';
export { outcomeOf, sightText, verdictOf, type Sight } from '../../../src/site/builder/paste/outcome.ts';
export type { Release } from '../../../src/site/builder/release.ts';
