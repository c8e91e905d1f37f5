// A programme file as it was read. programme-schema.ts checks it; a test compares both. The types of the package reach these and not zod's, which
// compilers before TypeScript 5 cannot read.

import type { CivilDate } from '../base/civil-date.ts';
import type { Outcome } from './decision.ts';
import type { OfferHead, RegistrationFee, Service } from './policies.ts';
import type { PartialDate, Source } from './sources.ts';

/** A document, and the place in it. */
interface ProgrammeCite {
  source: string;
  article?: string | undefined;
}

export interface ProgrammeDocument {
  id: string;
  kind: Source['kind'];
  issuer: string;
  date: PartialDate;
  url?: string | undefined;
  checkedOn: CivilDate;
}

interface Said {
  firstDomain?: boolean | undefined;
  answers?: Record<string, boolean> | undefined;
}

export interface ProgrammeExample {
  on: CivilDate;
  applicant:
    | ({ kind: 'citizen'; birthDate?: CivilDate | undefined; vietnamese?: boolean | undefined } & Said)
    | ({ kind: 'enterprise'; certificateDate?: CivilDate | undefined } & Said)
    | ({ kind: 'household'; certificate?: boolean | undefined } & Said)
    | ({ kind: 'cooperative' } & Said)
    | { kind: 'other' };
  outcome: Outcome;
}

export interface ProgrammeOffer {
  id: string;
  who: OfferHead['who'];
  suffix: OfferHead['suffix'];
  from: CivilDate;
  until: CivilDate;
  freeYears: number;
  limit?:
    { minYears?: number | undefined; readings: { id: string; years: number; days?: number | undefined }[] } | undefined;
  conditions?: { id: string; question: { vi: string; en: string } }[] | undefined;
  services: Service[];
  registrationFee?: RegistrationFee | undefined;
  cites: ProgrammeCite[];
  examples: ProgrammeExample[];
}

export interface Programme {
  version: 1;
  updated: CivilDate;
  publisher: string;
  documents: ProgrammeDocument[];
  offers: ProgrammeOffer[];
  ends: { id: string; until: CivilDate; cites: ProgrammeCite[] }[];
  fees: {
    suffix: NonNullable<OfferHead['suffix']>;
    from: CivilDate;
    registration: number;
    maintenance: number;
    cites: ProgrammeCite[];
  }[];
}
