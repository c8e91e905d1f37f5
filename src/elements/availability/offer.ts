import { policiesOn, type Policy } from '../../program/policies.ts';

/** The offer of a suffix on a day. */
export const offerFor = (suffix: string, on: string, policies: readonly Policy[] | undefined): Policy | undefined =>
  policiesOn(on, policies).find((policy) => policy.suffix === suffix);
