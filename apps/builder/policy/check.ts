// Checks a draft: returns all missing or wrong values, or the resulting programme.

import type { CivilDate } from '../../../src/base/civil-date.ts';
import type { Known } from '../../../src/program/known.ts';
import type { Policy } from '../../../src/program/policies.ts';
import { parseProgramme } from '../../../src/program/programme-file.ts';
import { isSame } from '../../../src/program/programme-merge.ts';
import type { ProgrammeProblem, ProgrammeProblemCode } from '../../../src/program/programme-problem.ts';
import type { Programme, ProgrammeExample } from '../../../src/program/programme-types.ts';
import { programmeFileOf, readDraft, type Draft, type DraftOffer } from './draft.ts';
import type { Edit } from './edits.ts';
import { askedExamplesOf, keptExamples, proposalsOf, renewedExamples, type AskedExample } from './examples.ts';
import { contradictionsIn, validOf } from './valid.ts';

/** Problems that only an officer can solve: whether an example is right. `nothing-yet`: the file would be empty. */
export type OwnCode = 'unconfirmed' | 'said-wrong' | 'nothing-yet';

export interface DraftProblem extends Omit<ProgrammeProblem, 'code'> {
  readonly code: ProgrammeProblemCode | OwnCode;
}

export interface CheckedOffer {
  /** Undefined while a part of the offer is missing. */
  readonly policy: Policy | undefined;
  readonly proposals: readonly ProgrammeExample[];
  readonly examples: readonly AskedExample[];
}

export interface CheckedDraft {
  readonly problems: readonly DraftProblem[];
  /** Set only if there is no problem. */
  readonly programme: Programme | undefined;
  readonly offers: readonly CheckedOffer[];
  /** The resulting facts, from the complete parts. */
  readonly known: Known;
}

export interface DraftContext {
  readonly today: CivilDate;
  /** Keys of examples that were marked as wrong. */
  readonly wrong?: ReadonlySet<string>;
  /** The offers of a valid opened file. If they are unchanged, their examples are enough. */
  readonly opened?: readonly DraftOffer[];
}

const bare = ({ examples: _, ...offer }: DraftOffer): object => offer;

function checkOffer(
  offer: DraftOffer,
  index: number,
  policies: readonly Policy[],
  whole: readonly number[],
  { wrong = new Set() }: DraftContext,
): CheckedOffer {
  const policy = whole.includes(index) ? policies.find(({ id }) => id === offer.id) : undefined;
  if (!policy) return { policy, proposals: [], examples: [] };
  const proposals = proposalsOf(policy, policies);
  return { policy, proposals, examples: askedExamplesOf(offer, policy, policies, proposals, wrong) };
}

/** The remaining questions on an offer's examples. */
function exampleProblems(
  offer: DraftOffer,
  index: number,
  { examples, policy }: CheckedOffer,
  { opened = [] }: DraftContext,
): DraftProblem[] {
  const path = `offers[${index}].examples`;
  const isAsWas = opened.some(
    (other) => isSame(bare(other), bare(offer)) && offer.examples.length >= other.examples.length,
  );
  const open = isAsWas ? 0 : examples.filter(({ state }) => state === 'open').length;
  const wrong = examples.filter(({ state }) => state === 'wrong').length;
  return [
    ...(policy && wrong ? [{ path, code: 'said-wrong' as const, found: wrong }] : []),
    ...(policy && open ? [{ path, code: 'unconfirmed' as const, found: open }] : []),
  ];
}

/** Whether a problem says that there are too few examples. The tool says this in a better way. */
const isFewExamples = ({ path, code }: ProgrammeProblem): boolean =>
  /^offers\[\d+\]\.examples$/.test(path) && (code === 'too-few' || code === 'missing');

export function check(draft: Draft, context: DraftContext): CheckedDraft {
  const valid = validOf(draft, context.today);
  const offers = draft.offers.map((offer, index) =>
    checkOffer(offer, index, valid.known.policies, valid.places.offers, context),
  );
  const { known } = valid;
  if (!draft.offers.length && !draft.ends.length && !draft.fees.length) {
    return { problems: [{ path: '', code: 'nothing-yet' }], programme: undefined, offers, known };
  }
  const read = parseProgramme(programmeFileOf(draft));
  const told = read.ok ? [] : read.problem;
  // Reports contradictions between complete parts even if other parts are incomplete.
  const further = read.ok ? [] : contradictionsIn(draft, valid);
  const isNew = ({ path, code }: ProgrammeProblem, place: number, all: readonly ProgrammeProblem[]): boolean =>
    all.findIndex((other) => other.path === path && other.code === code) === place;
  const examples = draft.offers.flatMap((offer, index) => exampleProblems(offer, index, offers[index]!, context));
  const problems: DraftProblem[] = [
    ...[...told, ...further].filter(isNew).filter((problem) => !isFewExamples(problem)),
    ...examples,
  ];
  const few = told
    .filter(isFewExamples)
    .filter(({ path }) => !problems.some((problem) => problem.path.startsWith(path.replace(/\.examples$/, ''))));
  const all = [...problems, ...few];
  return { problems: all, programme: read.ok && !all.length ? read.value : undefined, offers, known };
}

/** Applies an edit and normalizes the draft. Keeps the examples whose confirmed meaning has not changed. */
export function edited(draft: Draft, edit: Edit, context: DraftContext): Draft {
  const next = readDraft(programmeFileOf({ ...edit(draft), updated: context.today }));
  if (!next.offers.some(({ examples }) => examples.length)) return next;
  const [before, after] = [check(draft, context), check(next, context)];
  const isSameList = draft.offers.length === next.offers.length;
  const offers = next.offers.map((offer, index) => {
    const place = isSameList ? index : draft.offers.findIndex(({ id }) => id === offer.id);
    const examples = renewedExamples(offer.examples, after.known.policies);
    return {
      ...offer,
      examples: keptExamples(examples, before.offers[place]?.proposals ?? [], after.offers[index]!.proposals),
    };
  });
  return { ...next, offers };
}
