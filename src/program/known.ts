// The facts that a page uses: those of this release, alone or merged with a programme file.

import { daysBetween, type CivilDate } from '../base/civil-date.ts';
import type { OfferedFee } from './fees.ts';
import { currentPolicies, policies, type Policy } from './policies.ts';
import { awaited } from './campaign.ts';
import { dataDate, type Citation, type Source } from './sources.ts';

export interface Known {
  /** In the order of time. */
  readonly policies: readonly Policy[];
  /** State fees of a programme file; from their first day on they replace those of fees.ts. */
  readonly fees: readonly OfferedFee[];
  /** Documents of a programme file, by id. */
  readonly documents: Readonly<Record<string, Source>>;
  /** The day up to which the information goes. */
  readonly updated: CivilDate;
}

const nothing = { fees: [], documents: {}, updated: dataDate };

export const builtIn: Known = { ...nothing, policies };

/** Information older than this many days is told to be old. */
export const FRESH_DAYS = 90;

/** The oldest day on which the documents behind some statements were checked; without any, the day up to which all information goes. */
export const checkedOn = (cites: readonly Citation[], { documents, updated }: Known): CivilDate =>
  cites.map(({ source }) => documents[source]?.checkedOn ?? dataDate).sort()[0] ?? updated;

export const isOld = (checked: CivilDate, on: CivilDate): boolean => daysBetween(checked, on) > FRESH_DAYS;

/** The years for which nothing is decided yet, seen from a day: `2027–2030`. Empty once an offer of names reaches into them, or they are over. */
export const awaitedYears = (on: CivilDate, { policies }: Known): string =>
  awaited.until < on ||
  policies.some(({ suffix, from, until }) => suffix && until >= awaited.from && from <= awaited.until)
    ? ''
    : `${awaited.from.slice(0, 4)}–${awaited.until.slice(0, 4)}`;

/** The same without offers that were over before: all that a page needs, which asks for no day before. */
export const current: Known = { ...nothing, policies: currentPolicies };
