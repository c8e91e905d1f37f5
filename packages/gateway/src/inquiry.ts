// Asks the sources in order and decides whose answer counts.

import type { Availability } from '../../../src/domains/availability.ts';
import type { AskedName } from './name.ts';
import { mayOutrank, weightOf, type NameSource } from './sources/source.ts';

/** The known facts of a name. */
export interface SourcedAnswer {
  readonly answer: Availability;
  /** The source whose answer it is, or the last that knew nothing. */
  readonly by: string;
  /** Somebody who might have known better did not answer. */
  readonly partial: boolean;
}

/**
 * Asks one source after the other, as long as the next may know better than those before. A registration ends it: whoever sees one is
 * right. Otherwise the most authoritative answer holds, and nobody below a registrar can call a name free.
 */
export async function inquire(name: AskedName, sources: readonly NameSource[]): Promise<SourcedAnswer> {
  let best: Availability | undefined;
  let nothing: Availability = { state: 'unknown', reason: 'unavailable' };
  let by = 'none';
  let partial = false;

  for (const source of sources) {
    if (!mayOutrank(source, best)) continue;
    const answer = withinAuthority(await source.check(name.unicode), source);
    if (answer.state === 'unknown' || answer.state === 'invalid') {
      partial = true;
      if (answer.state === 'unknown') nothing = answer;
      if (!best) by = source.name;
    } else if (weightOf(answer) > weightOf(best)) {
      best = answer;
      by = source.name;
    }
    if (best?.state === 'registered') return { answer: best, by, partial: false };
  }
  return { answer: best ? applyRule(best, name) : nothing, by, partial };
}

/** A source never says more than its authority allows. */
const withinAuthority = (answer: Availability, { authority }: NameSource): Availability =>
  answer.state === 'free' && authority === 'dns' ? { ...answer, state: 'no-record', source: 'dns' } : answer;

/** A name that cannot simply be registered is not free, and the answer gives the reason. */
const applyRule = (answer: Availability, { rule }: AskedName): Availability =>
  rule && (answer.state === 'free' || answer.state === 'no-record')
    ? { ...answer, state: 'not-registrable', reason: rule, source: 'rules' }
    : answer;
