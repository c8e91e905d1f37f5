// Owns the address that a result is shared by: kind, outcome and rules, never a date or an answer. Knows no element.

import { parseCivilDate, type CivilDate } from '../../base/civil-date.ts';
import type { Outcome } from '../../program/eligibility.ts';
import type { Kind } from '../../program/policies.ts';

/** What a shared address tells. */
export interface SharedResult {
  kind: Kind;
  outcome: Outcome;
  /** The day on which the rules that gave this result were last checked. */
  rules: CivilDate;
}

const NAME = 'tenmien-eligibility=';
const kinds: readonly string[] = ['citizen', 'enterprise', 'household', 'cooperative', 'other'] satisfies Kind[];
const outcomes: readonly string[] = [
  'eligible', 'likely', 'not-yet', 'expired', 'pending-decision', 'services-only', 'not-eligible',
] satisfies Outcome[];

// The rules' day is written in letters, so that anybody can see at a glance that the address holds no date of a person.
const toLetters = (date: string): string => date.replace(/-/g, '').replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!);
const fromLetters = (letters: string): string =>
  letters.replace(/[a-j]/g, (letter) => String('abcdefghij'.indexOf(letter))).replace(/^(.{4})(..)(..)$/, '$1-$2-$3');

/** `#tenmien-eligibility=citizen.eligible.cacgbbca` */
export const writeShared = ({ kind, outcome, rules }: SharedResult): string => `#${NAME}${kind}.${outcome}.${toLetters(rules)}`;

/** Reads a fragment; whatever is not exactly what we write is nothing. */
export function readShared(fragment: string): SharedResult | undefined {
  if (!fragment.startsWith(`#${NAME}`)) return undefined;
  const [kind = '', outcome = '', letters = '', more] = fragment.slice(NAME.length + 1).split('.');
  const rules = parseCivilDate(fromLetters(letters));
  if (more !== undefined || !kinds.includes(kind) || !outcomes.includes(outcome) || !rules.ok) return undefined;
  return { kind: kind as Kind, outcome: outcome as Outcome, rules: rules.value };
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
