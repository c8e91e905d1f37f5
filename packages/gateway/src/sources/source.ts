// The interface of a source that the gateway asks.

import type { Availability, AvailabilityChecker, AvailabilitySource } from '../../../../src/domains/availability.ts';

/** A higher number counts more. Only `registrar` and higher may call a name free. */
const weights: Readonly<Record<AvailabilitySource, number>> = { rules: 0, dns: 1, rdap: 2, registrar: 3, registry: 4 };

/** Somebody who can be asked about names. It answers every question, if necessary with `unknown`. */
export interface NameSource extends AvailabilityChecker {
  /** As it stands in the configuration and in the log: `dns`. */
  readonly name: string;
  /** The most that it can speak for. */
  readonly authority: AvailabilitySource;
  /**
   * Asks what it must be able to answer, whatever is asked about names. Rejects where it fails: then it is the source that has trouble, and
   * not the name.
   */
  readonly control?: (signal: AbortSignal) => Promise<void>;
}

/** How much an answer counts; nothing known counts nothing. */
export const weightOf = (answer: Availability | undefined): number =>
  answer && 'source' in answer && answer.source ? weights[answer.source] : -1;

/** Whether a source may know better than an answer that is there already. */
export const mayOutrank = ({ authority }: NameSource, answer: Availability | undefined): boolean =>
  weights[authority] > weightOf(answer);
