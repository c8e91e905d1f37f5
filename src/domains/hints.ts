// Hints about a valid label that a person should reconsider. Refuses no label.

import { foldVietnamese } from './vietnamese.ts';

/*
 * Names of Party and State bodies are reserved for them: Decree 72/2013/ND-CP, article 12 paragraph 6, as read in a copy. The wording of its
 * successor has not been seen. No list of such names is published, so these few are the project's own (inferred).
 */
const STATE_BODY =
  /^(gov|chinhphu|bocongan|congan(?!h)|ubnd|uybannhandan|hdnd|quochoi|dangcongsan|toaan|vienkiemsat)|gov$/;

/** Whether a label looks like a State body's and so may be refused or mislead. A hint for the person, never an answer. */
export const resemblesStateBody = (label: string): boolean => STATE_BODY.test(foldVietnamese(label).replace(/-/g, ''));
