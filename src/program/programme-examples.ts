// Tests the offers of a programme file against the examples of its author. Each example is decided with all offers known.

import { decide } from './eligibility.ts';
import type { Decision, Outcome } from './decision.ts';
import type { Policy } from './policies.ts';
import type { ProgrammeProblem } from './programme-problem.ts';
import type { Programme, ProgrammeExample, ProgrammeOffer } from './programme-types.ts';

const outcomesOf = ({ suffix }: Pick<Policy, 'suffix'>): readonly Outcome[] =>
  suffix ? ['eligible', 'likely'] : ['services-only'];

/** Whether this very offer is what the applicant gets. */
export const gets = ({ policy, outcome }: Decision, offer: Pick<Policy, 'id' | 'suffix'>): boolean =>
  policy === offer.id && outcomesOf(offer).includes(outcome);

/** An example, and the answer that it gets. */
export interface TriedExample {
  readonly example: ProgrammeExample;
  readonly decision: Decision;
  /** Whether this very offer is what the applicant of the example gets. */
  readonly got: boolean;
}

export const tryExamples = (offer: ProgrammeOffer, policies: readonly Policy[]): TriedExample[] =>
  offer.examples.map((example) => {
    const decision = decide(example.applicant, { on: example.on, policies });
    return { example, decision, got: gets(decision, offer) };
  });

/** @param policies of the file and of this release together */
export function exampleProblems({ offers }: Programme, policies: readonly Policy[]): ProgrammeProblem[] {
  const asked = new Set([...offers, ...policies].flatMap(({ conditions = [] }) => conditions.map(({ id }) => id)));
  return offers.flatMap((offer, index) => {
    const path = `offers[${index}].examples`;
    const tried = tryExamples(offer, policies);
    const problems = tried.flatMap(({ example, decision }, place): ProgrammeProblem[] => {
      const unknown = Object.keys(('answers' in example.applicant && example.applicant.answers) || {}).filter(
        (id) => !asked.has(id),
      );
      return [
        ...unknown.map((id) => ({
          path: `${path}[${place}].applicant.answers`,
          code: 'unknown-condition' as const,
          found: id,
        })),
        ...(decision.outcome === example.outcome
          ? []
          : [
              {
                path: `${path}[${place}].outcome`,
                code: 'example-differs' as const,
                wanted: decision.outcome,
                found: example.outcome,
              },
            ]),
      ];
    });
    // Wrong outcomes are reported first, because nothing more can be concluded from such examples.
    if (problems.length) return problems;
    if (!tried.some(({ got }) => got)) return [{ path, code: 'nobody-gets-it' as const }];
    return tried.every(({ got, decision }) => got || decision.outcome === 'needs-more')
      ? [{ path, code: 'everybody-gets-it' as const }]
      : [];
  });
}
