// Owns which offer stands for a suffix. Knows nothing of whom it is for.

import { circular2023, circular2025, standingOn, type Circular } from '../../program/circulars.ts';
import type { Policy } from '../../program/policies.ts';
import { portals } from '../../program/programme.ts';

/** @param policies the host's own offers in the place of the programme's */
export function offerFor(suffix: string, on: string, policies: readonly Policy[] | undefined): Circular | undefined {
  if (policies) return standingOn(on, policies.filter((policy) => policy.suffix === suffix))[0];
  return suffix in portals ? standingOn(on, [circular2023, circular2025])[0] : undefined;
}
