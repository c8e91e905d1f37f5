// The changes since the last run.

import type { Verdict } from '../judge/judged.ts';

/** `new`: not in the last run · `mended`, `lost`: better or gone · `changed`: another action, or not reached · `same` */
export type Change = 'new' | 'mended' | 'lost' | 'changed' | 'same';

export interface Before {
  readonly verdict: Verdict;
  readonly advice: string;
}

const RANK: Readonly<Record<Verdict, number>> = { shown: 2, mend: 1, missing: 0, unknown: -1 };

export function changeOf(before: Before | undefined, now: Before): Change {
  if (!before) return 'new';
  const [then, today] = [RANK[before.verdict], RANK[now.verdict]];
  if (then < 0 || today < 0) return before.verdict === now.verdict && before.advice === now.advice ? 'same' : 'changed';
  if (today > then) return 'mended';
  if (today < then) return today ? 'changed' : 'lost';
  return before.advice === now.advice ? 'same' : 'changed';
}
