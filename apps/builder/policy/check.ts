// Owns the check of a draft: all that is missing or wrong in it, or the programme that it makes. Knows no words.

import type { CivilDate } from '../../../src/base/civil-date.ts';
import type { Known } from '../../../src/program/known.ts';
import type { Policy } from '../../../src/program/policies.ts';
import { parseProgramme } from '../../../src/program/programme-file.ts';
import { isSame } from '../../../src/program/programme-merge.ts';
import type { ProgrammeProblem, ProgrammeProblemCode } from '../../../src/program/programme-problem.ts';
import type { Programme, ProgrammeExample } from '../../../src/program/programme-schema.ts';
import { programmeFileOf, readDraft, type Draft, type DraftOffer } from './draft.ts';
import type { Edit } from './edits.ts';
import { askedExamplesOf, keptExamples, proposalsOf, renewedExamples, type AskedExample } from './examples.ts';
import { contradictionsIn, validOf } from './valid.ts';

/** What only an officer can say: whether an example is right. `nothing-yet`: there is nothing to put into a file. */
export type OwnCode = 'unconfirmed' | 'said-wrong' | 'nothing-yet';

export interface DraftProblem extends Omit<ProgrammeProblem, 'code'> {
  readonly code: ProgrammeProblemCode | OwnCode;
}

export interface CheckedOffer {
  /** Undefined while something of it is missing. */
  readonly policy: Policy | undefined;
  readonly proposals: readonly ProgrammeExample[];
  readonly examples: readonly AskedExample[];
}

export interface CheckedDraft {
  readonly problems: readonly DraftProblem[];
  /** Only where there is no problem. */
  readonly programme: Programme | undefined;
  readonly offers: readonly CheckedOffer[];
  /** All that would be known, as far as it is whole. */
  readonly known: Known;
}

export interface DraftContext {
  readonly today: CivilDate;
  /** Keys of examples that were said to be wrong. */
  readonly wrong?: ReadonlySet<string>;
  /** Offers of an opened file that holds: unchanged, their examples are enough. */
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

/** What is left to be said of an offer's examples. */
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

/** Whether a problem is that examples are few, which is said in a better way. */
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
  // Of parts that are whole, contradictions are told though others are not.
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

/** A draft after an edit, in its one form, with the examples that still mean what was confirmed. */
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
