// The initial offers of the tool: those of this release, or those of the host's own file.

import type { CivilDate } from '../../../src/base/civil-date.ts';
import { builtInProgramme } from '../../../src/program/built-in-programme.ts';
import { builtIn, type Known } from '../../../src/program/known.ts';
import { announcedOn, standingOn, type Policy } from '../../../src/program/policies.ts';
import { parseProgrammeText } from '../../../src/program/programme-file.ts';
import { isSame, knownFrom } from '../../../src/program/programme-merge.ts';
import { VERSION } from '../../../src/program/programme-schema.ts';
import type { Programme } from '../../../src/program/programme-types.ts';
import { sources as register } from '../../../src/program/sources.ts';
import { readDraft, type Draft } from './draft.ts';

export interface Base extends Known {
  /** The host's own programme file, if it has one. */
  readonly own?: Programme;
}

export const builtInBase: Base = builtIn;

/** The file of this release. */
function builtInFile(): Programme | undefined {
  const read = parseProgrammeText(builtInProgramme());
  return read.ok ? read.value : undefined;
}

/** @param text the text of the host's file; the result is undefined if the file is invalid */
export function baseOf(text: string): Base | undefined {
  if (text === builtInProgramme()) return builtInBase;
  const read = parseProgrammeText(text);
  return read.ok ? { ...knownFrom(read.value), own: read.value } : undefined;
}

const isAmong = (items: readonly object[], item: object): boolean => items.some((other) => isSame(other, item));
const bare = ({ examples: _, ...offer }: Programme['offers'][number]): object => ({
  registrationFee: 'unsettled',
  ...offer,
});

/** The additions of the host's own file to this release, because the next file replaces that file. */
export function firstDraft({ own }: Base, today: CivilDate): Draft {
  if (!own) return readDraft({ version: VERSION, updated: today });
  const known = builtInFile();
  const offers = own.offers.filter((offer) => !isAmong((known?.offers ?? []).map(bare), bare(offer)));
  const fees = own.fees.filter((fee) => !isAmong(known?.fees ?? [], fee));
  const cited = new Set([...offers, ...fees, ...own.ends].flatMap(({ cites }) => cites.map(({ source }) => source)));
  const documents = own.documents.filter(({ id }) => cited.has(id) && !Object.hasOwn(register, id));
  return readDraft({
    version: VERSION,
    updated: today,
    publisher: own.publisher,
    documents,
    offers,
    ends: own.ends,
    fees,
  });
}

export interface Start {
  readonly policy: Policy;
  readonly state: 'standing' | 'announced' | 'ended';
}

const KINDS = ['citizen', 'enterprise', 'household', 'cooperative'] as const;

/** For each kind of applicant, the current and announced offers. If there are none, the offer that ended last. */
export function startsOn(today: CivilDate, { policies }: Base): Start[] {
  const open: Start[] = [
    ...standingOn(today, policies).map((policy) => ({ policy, state: 'standing' as const })),
    ...announcedOn(today, policies).map((policy) => ({ policy, state: 'announced' as const })),
  ];
  return KINDS.flatMap((kind) => {
    const own = open.filter(({ policy }) => policy.who === kind);
    const last = policies
      .filter(({ who, until }) => who === kind && until < today)
      .sort((a, b) => (a.until < b.until ? 1 : -1))[0];
    return own.length ? own : last ? [{ policy: last, state: 'ended' as const }] : [];
  });
}
