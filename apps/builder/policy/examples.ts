// Owns the examples at the edges of an offer: which are proposed, which were confirmed, and which no longer come out as confirmed.

import { addDays, type CivilDate } from '../../../src/base/civil-date.ts';
import { edgeExamples, type EdgeExample } from '../../../src/program/edge-examples.ts';
import { decide, type Decision } from '../../../src/program/eligibility.ts';
import type { Policy } from '../../../src/program/policies.ts';
import { gets } from '../../../src/program/programme-examples.ts';
import { isSame } from '../../../src/program/programme-merge.ts';
import { Example, type ProgrammeExample } from '../../../src/program/programme-schema.ts';
import type { DraftOffer } from './draft.ts';

/**
 * - `open`: proposed, not answered yet · `right`: confirmed · `wrong`: said to be wrong
 * - `differs`: it stands in the draft with another outcome than the offers give now · `broken`: it is no example
 */
export type ExampleState = 'open' | 'right' | 'wrong' | 'differs' | 'broken';

export interface AskedExample {
  readonly state: ExampleState;
  /** As it would stand in the file; undefined for a broken one. */
  readonly example: ProgrammeExample | undefined;
  readonly decision: Decision | undefined;
  /** Whether this very offer is what the applicant gets. */
  readonly got: boolean;
  /** In the draft's own list. */
  readonly index: number;
  readonly key: string;
}

/** By which an answer "wrong" is remembered: it is forgotten once the example comes out otherwise. */
export const keyOf = (offer: string, { on, applicant, outcome }: ProgrammeExample): string =>
  JSON.stringify([offer, on, applicant, outcome]);

/** The last day and the day after it, with somebody who gets the offer on the last day. */
function lastDayExamples(offer: Policy, policies: readonly Policy[]): EdgeExample[] {
  const { until } = offer;
  const last = edgeExamples({ ...offer, from: until }, policies).find(
    ({ on, applicant }) => on === until && gets(decide(applicant, { on, policies }), offer),
  );
  if (!last) return [];
  const on = addDays(until, 1);
  return [last, { on, applicant: last.applicant, outcome: decide(last.applicant, { on, policies }).outcome }];
}

/** The edges of an offer: its limits and conditions on its first day, then its last day. */
export function proposalsOf(offer: Policy, policies: readonly Policy[]): ProgrammeExample[] {
  const all = [
    ...edgeExamples(offer, policies),
    ...(offer.until < ('2199' as CivilDate) ? lastDayExamples(offer, policies) : []),
  ] as ProgrammeExample[];
  return all.filter((example, index) => all.findIndex((other) => isSame(other, example)) === index);
}

const isOf = (one: ProgrammeExample, other: ProgrammeExample): boolean =>
  one.on === other.on && isSame(one.applicant, other.applicant);

/** @param wrong keys of those that were said to be wrong */
export function askedExamplesOf(
  offer: DraftOffer,
  policy: Policy,
  policies: readonly Policy[],
  proposals: readonly ProgrammeExample[],
  wrong: ReadonlySet<string>,
): AskedExample[] {
  const tell = (state: ExampleState, example: ProgrammeExample, index: number): AskedExample => {
    const decision = decide(example.applicant, { on: example.on, policies });
    const key = keyOf(offer.id, example);
    const differs = index >= 0 && decision.outcome !== example.outcome;
    return {
      state: differs ? 'differs' : wrong.has(key) ? 'wrong' : state,
      example,
      decision,
      got: gets(decision, policy),
      index,
      key,
    };
  };
  const stored = offer.examples.map((given, index) => {
    const read = Example.safeParse(given);
    return read.success
      ? tell('right', read.data, index)
      : ({
          state: 'broken',
          example: undefined,
          decision: undefined,
          got: false,
          index,
          key: `broken ${index}`,
        } as const);
  });
  const find = (proposal: ProgrammeExample): AskedExample | undefined =>
    stored.find(({ example }) => example && isOf(example, proposal));
  const first = proposals.map((proposal) => find(proposal) ?? tell('open', proposal, -1));
  return [...first, ...stored.filter((each) => !first.includes(each))];
}

/** Ways not to get an offer that may become each other when a later offer is added, or taken away. */
const NOT: readonly string[] = ['not-eligible', 'not-yet', 'expired', 'pending-decision'];

/** Confirmed examples in which somebody does not get an offer, with the way in which it is so now. */
export const renewedExamples = (examples: readonly unknown[], policies: readonly Policy[]): unknown[] =>
  examples.map((given) => {
    const read = Example.safeParse(given);
    if (!read.success || !NOT.includes(read.data.outcome)) return given;
    const { outcome } = decide(read.data.applicant, { on: read.data.on, policies });
    return NOT.includes(outcome) ? { ...read.data, outcome } : given;
  });

/** The examples of an offer after a change of it: those that were proposed before, and would not be now, go. */
export const keptExamples = (
  examples: readonly unknown[],
  before: readonly ProgrammeExample[],
  after: readonly ProgrammeExample[],
): unknown[] =>
  examples.filter(
    (example) => !before.some((one) => isSame(one, example)) || after.some((one) => isSame(one, example)),
  );
