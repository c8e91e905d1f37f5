// Owns the address that a result is shared by: kind and outcome, never a date or an answer. Knows no element.

import type { Kind } from '../../program/policies.ts';
import type { Told } from './result.ts';

/** What a shared address tells. */
export interface SharedResult {
  kind: Kind;
  outcome: Told;
}

/** `#tenmien-eligibility=citizen.eligible` */
export const writeShared = ({ kind, outcome }: SharedResult): string => `#tenmien-eligibility=${kind}.${outcome}`;

const FORM =
  /^#tenmien-eligibility=(citizen|enterprise|household|cooperative|other)\.(eligible|likely|not-yet|expired|pending-decision|services-only|not-eligible)$/;

/** Reads a fragment; whatever is not exactly what we write is nothing. */
export function readShared(fragment: string): SharedResult | undefined {
  const [, kind, outcome] = FORM.exec(fragment) ?? [];
  return kind && outcome ? ({ kind, outcome } as SharedResult) : undefined;
}
