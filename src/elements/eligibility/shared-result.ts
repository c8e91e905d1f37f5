// Owns the address that a result is shared by: kind, outcome and rules, never a date or an answer. Knows no element.

import { parseCivilDate, type CivilDate } from '../../base/civil-date.ts';
import type { Outcome } from '../../program/eligibility.ts';
import type { Kind } from '../../program/policies.ts';
import { kinds } from './question.messages.ts';
import { signs } from './result.messages.ts';

/** What a shared address tells. */
export interface SharedResult {
  kind: Kind;
  outcome: Outcome;
  /** The day on which the rules that gave this result were last checked. */
  rules: CivilDate;
}

const LETTERS = 'abcdefghij';

/**
 * `#tenmien-eligibility=citizen.eligible.cacg-bb-ca`. The rules' day is written in letters, so that anybody can see that the address
 * holds no date of a person.
 */
export const writeShared = ({ kind, outcome, rules }: SharedResult): string =>
  `#tenmien-eligibility=${kind}.${outcome}.${rules.replace(/\d/g, (digit) => LETTERS[+digit]!)}`;

/** Reads a fragment; whatever is not exactly what we write is nothing. */
export function readShared(fragment: string): SharedResult | undefined {
  const [, kind, outcome, letters] = /^#tenmien-eligibility=([a-z]+)\.([a-z-]+)\.([a-j-]+)$/.exec(fragment) ?? [];
  const rules = parseCivilDate(letters?.replace(/\w/g, (letter) => `${LETTERS.indexOf(letter)}`));
  return rules.ok && kinds.includes(kind as Kind) && Object.hasOwn(signs, outcome!)
    ? { kind: kind as Kind, outcome: outcome as Outcome, rules: rules.value }
    : undefined;
}

/** How an address was passed on. `by-hand`: not at all, the person has to copy it. */
export type Shared = 'shared' | 'copied' | 'by-hand';

/** The device's own sharing, else the clipboard. Undefined where the person thought better of it. */
export async function passOn(url: string): Promise<Shared | undefined> {
  try {
    if ('share' in navigator) {
      await navigator.share({ url });
      return 'shared';
    }
  } catch (error) {
    if ((error as DOMException).name === 'AbortError') return undefined;
  }
  return navigator.clipboard?.writeText(url).then(() => 'copied' as const, () => 'by-hand' as const) ?? 'by-hand';
}
