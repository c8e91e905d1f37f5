// The examples at the edges of an offer: proposed, confirmed, and those whose outcome has changed since.

import { addDays, type CivilDate } from '../../../src/base/civil-date.ts';
import { edgeExamples, type EdgeExample } from '../../../src/program/edge-examples.ts';
import { decide } from '../../../src/program/eligibility.ts';
import type { Decision } from '../../../src/program/decision.ts';
import type { Policy } from '../../../src/program/policies.ts';
import { gets } from '../../../src/program/programme-examples.ts';
import { isSame } from '../../../src/program/programme-merge.ts';
import { Example } from '../../../src/program/programme-schema.ts';
import type { ProgrammeExample } from '../../../src/program/programme-types.ts';
import type { DraftOffer } from './draft.ts';

/**
 * - `open`: proposed, not answered yet · `right`: confirmed · `wrong`: marked as wrong
 * - `differs`: its outcome in the draft is not the outcome of the offers now · `broken`: not a valid example
 */
export type ExampleState = 'open' | 'right' | 'wrong' | 'differs' | 'broken';

export interface AskedExample {
  readonly state: ExampleState;
  /** In the form of the file; undefined for a broken one. */
  readonly example: ProgrammeExample | undefined;
  readonly decision: Decision | undefined;
  /** Whether the applicant gets this very offer. */
  readonly got: boolean;
  /** Index in the draft's own list. */
  readonly index: number;
  readonly key: string;
}

/** Key of an answer "wrong". The answer is forgotten once the example has another outcome. */
export const keyOf = (offer: string, { on, applicant, outcome }: ProgrammeExample): string =>
  JSON.stringify([offer, on, applicant, outcome]);

/** The last day and the day after it, for an applicant who gets the offer on the last day. */
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

/** @param wrong keys of examples that were marked as wrong */
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

/** Outcomes without an offer. One may turn into another when a later offer is added or removed. */
const NOT: readonly string[] = ['not-eligible', 'not-yet', 'expired', 'pending-decision'];

/** Updates confirmed examples without an offer to their current outcome. */
export const renewedExamples = (examples: readonly unknown[], policies: readonly Policy[]): unknown[] =>
  examples.map((given) => {
    const read = Example.safeParse(given);
    if (!read.success || !NOT.includes(read.data.outcome)) return given;
    const { outcome } = decide(read.data.applicant, { on: read.data.on, policies });
    return NOT.includes(outcome) ? { ...read.data, outcome } : given;
  });

/** The examples of an offer after a change. Examples that were proposed before and would not be now are removed. */
export const keptExamples = (
  examples: readonly unknown[],
  before: readonly ProgrammeExample[],
  after: readonly ProgrammeExample[],
): unknown[] =>
  examples.filter(
    (example) => !before.some((one) => isSame(one, example)) || after.some((one) => isSame(one, example)),
  );
